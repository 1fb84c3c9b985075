/** What the schema of a file says of each of its fields, for who fills one in. Dutch, as the schema is. */
import type { EditPath } from '../../../library/author-desk';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** What a file is that is edited. */
export type AuthoredKind = 'story' | 'module';

const found = import.meta.glob<Schema>('../../../../modules/schema/{scenario,module}.schema.json', {
  import: 'default',
  eager: true,
});

const schemaNames: Readonly<Record<AuthoredKind, string>> = { story: 'scenario', module: 'module' };

function inside(schema: Schema, step: string | number): readonly Schema[] {
  const own =
    typeof step === 'number'
      ? schema.items
      : (schema.properties?.[step] ??
        (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined));
  return [...(own === undefined ? [] : [own]), ...(schema.anyOf ?? []).flatMap((one) => inside(one, step))];
}

function searched(path: EditPath, kind: AuthoredKind): string | undefined {
  const file = `/${schemaNames[kind]}.schema.json`;
  const roots = Object.entries(found).flatMap(([name, schema]) => (name.endsWith(file) ? [schema] : []));
  const schemas = path.reduce<readonly Schema[]>((at, step) => at.flatMap((one) => inside(one, step)), roots);
  return schemas.find(({ description }) => description !== undefined)?.description;
}

/** What was found, by path: all items of a list have the same. */
const known = new Map<string, string | undefined>();

/** What stands in the schema for the field at `path`; undefined where it says nothing. */
export function helpFor(path: EditPath, kind: AuthoredKind = 'story'): string | undefined {
  const name = `${kind}:${path.map((step) => (typeof step === 'number' ? '*' : step)).join('/')}`;
  if (!known.has(name)) known.set(name, searched(path, kind));
  return known.get(name);
}
