/**
 * What a value lacks by a JSON schema of draft 7 (https://json-schema.org/draft-07): the keywords that the schemas in
 * these tests use, and an error for any other, so that nothing is passed over in silence.
 */
import { isDeepStrictEqual } from 'node:util';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that ask nothing of a value here; a format is a hint in draft 7. */
const asksNothing = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'definitions',
  'examples',
  'format',
  'deprecated',
  'meta:enum',
  'then',
  'else',
]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** Holds values against a schema and those it refers to, by the name they are referred to by. */
export class JsonSchema {
  constructor(
    private readonly root: Schema,
    private readonly others: Readonly<Record<string, Schema>> = {},
  ) {}

  /** What is wrong, each with its place; nothing when the value is valid. */
  faults(value: unknown): readonly string[] {
    return this.check(value, this.root, this.root, '#');
  }

  private resolve(reference: string, root: Schema): readonly [schema: Schema, root: Schema] {
    const [file = '', pointer = ''] = reference.split('#');
    const from = file === '' ? root : this.others[file];
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), from);
    if (from === undefined || !isObject(found)) throw new Error(`No schema for ${reference}.`);
    return [found, from];
  }

  private check(value: unknown, schema: Schema, root: Schema, at: string): readonly string[] {
    if (typeof schema.$ref === 'string') {
      const [target, from] = this.resolve(schema.$ref, root);
      return this.check(value, target, from, at);
    }
    return Object.entries(schema).flatMap(([keyword, asked]) =>
      asksNothing.has(keyword) ? [] : this.keyword(keyword, asked, value, schema, root, at),
    );
  }

  private keyword(
    keyword: string,
    asked: unknown,
    value: unknown,
    schema: Schema,
    root: Schema,
    at: string,
  ): readonly string[] {
    const unless = (isRight: boolean, what: string): readonly string[] => (isRight ? [] : [`${at}: ${what}`]);
    const passes = (one: Schema): boolean => this.check(value, one, root, at).length === 0;
    // Safe: schemas are what their own draft says.
    const schemas = asked as readonly Schema[];
    switch (keyword) {
      case 'type': {
        const types = [asked].flat();
        const isWhole = types.includes('integer') && Number.isInteger(value);
        return unless(types.includes(typeOf(value)) || isWhole, `is no ${types.join(' or ')}`);
      }
      case 'enum':
        return unless(
          (asked as readonly unknown[]).some((one) => isDeepStrictEqual(one, value)),
          `${JSON.stringify(value)} is none of the values`,
        );
      case 'const':
        return unless(isDeepStrictEqual(asked, value), `is not ${JSON.stringify(asked)}`);
      case 'pattern':
        return unless(
          typeof value !== 'string' || new RegExp(String(asked), 'u').test(value),
          `is not ${String(asked)}`,
        );
      case 'minLength':
        return unless(typeof value !== 'string' || value.length >= Number(asked), 'is too short');
      case 'maxLength':
        return unless(typeof value !== 'string' || value.length <= Number(asked), 'is too long');
      case 'minimum':
        return unless(typeof value !== 'number' || value >= Number(asked), 'is too small');
      case 'maximum':
        return unless(typeof value !== 'number' || value <= Number(asked), 'is too large');
      case 'minItems':
        return unless(!Array.isArray(value) || value.length >= Number(asked), 'has too few');
      case 'maxItems':
        return unless(!Array.isArray(value) || value.length <= Number(asked), 'has too many');
      case 'uniqueItems':
        return unless(
          !Array.isArray(value) || new Set(value.map((one) => JSON.stringify(one))).size === value.length,
          'has the same twice',
        );
      case 'items': {
        if (!Array.isArray(value)) return [];
        // A list of schemas is for the first items, one by one; `additionalItems` is for the others.
        const of = (index: number): unknown => (Array.isArray(asked) ? asked[index] : asked);
        return value.flatMap((item, index) => {
          const one = of(index);
          return isObject(one) ? this.check(item, one, root, `${at}/${index}`) : [];
        });
      }
      case 'additionalItems': {
        if (!Array.isArray(value) || !Array.isArray(schema.items)) return [];
        return unless(asked !== false || value.length <= schema.items.length, 'has too many');
      }
      case 'required':
        return isObject(value)
          ? (asked as readonly string[]).flatMap((name) => unless(name in value, `lacks ${name}`))
          : [];
      case 'properties':
        return isObject(value)
          ? Object.entries(asked as Readonly<Record<string, Schema>>).flatMap(([name, one]) =>
              name in value ? this.check(value[name], one, root, `${at}/${name}`) : [],
            )
          : [];
      case 'patternProperties':
        return isObject(value)
          ? Object.entries(asked as Readonly<Record<string, Schema>>).flatMap(([pattern, one]) =>
              Object.keys(value)
                .filter((name) => new RegExp(pattern, 'u').test(name))
                .flatMap((name) => this.check(value[name], one, root, `${at}/${name}`)),
            )
          : [];
      case 'additionalProperties': {
        if (!isObject(value) || asked === true) return [];
        const named = Object.keys((schema.properties ?? {}) as object);
        const patterns = Object.keys((schema.patternProperties ?? {}) as object);
        const rest = Object.keys(value).filter(
          (name) => !named.includes(name) && !patterns.some((pattern) => new RegExp(pattern, 'u').test(name)),
        );
        return rest.flatMap((name) =>
          isObject(asked)
            ? this.check(value[name], asked, root, `${at}/${name}`)
            : [`${at}: has ${name}, which it may not`],
        );
      }
      case 'dependencies':
        return isObject(value)
          ? Object.entries(asked as Readonly<Record<string, readonly string[]>>).flatMap(([name, needed]) =>
              name in value ? needed.flatMap((other) => unless(other in value, `lacks ${other}`)) : [],
            )
          : [];
      case 'allOf':
        return schemas.flatMap((one) => this.check(value, one, root, at));
      case 'anyOf':
        return unless(schemas.some(passes), 'is none of what it may be');
      case 'oneOf':
        return unless(schemas.filter(passes).length === 1, 'is not one of what it may be');
      case 'not':
        return unless(!passes(asked as Schema), 'is what it may not be');
      case 'if':
        return this.check(
          value,
          ((passes(asked as Schema) ? schema.then : schema.else) ?? {}) as Schema,
          root,
          at,
        );
      default:
        throw new Error(`The keyword ${keyword} at ${at} is not known here.`);
    }
  }
}
