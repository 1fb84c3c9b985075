/** What the schema of a scenario says of each of its fields, for who fills one in. Dutch, as the schema is. */
import type { EditPath } from '../../../library/author-desk';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const found = import.meta.glob<Schema>('../../../../modules/schema/scenario.schema.json', {
  import: 'default',
  eager: true,
});

function inside(schema: Schema, step: string | number): readonly Schema[] {
  const own =
    typeof step === 'number'
      ? schema.items
      : (schema.properties?.[step] ??
        (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined));
  return [...(own === undefined ? [] : [own]), ...(schema.anyOf ?? []).flatMap((one) => inside(one, step))];
}

function searched(path: EditPath): string | undefined {
  const roots = Object.values(found);
  const schemas = path.reduce<readonly Schema[]>((at, step) => at.flatMap((one) => inside(one, step)), roots);
  return schemas.find(({ description }) => description !== undefined)?.description;
}

/** What was found, by path: all items of a list have the same. */
const known = new Map<string, string | undefined>();

/** What stands in the schema for the field at `path`; undefined where it says nothing. */
export function helpFor(path: EditPath): string | undefined {
  const name = path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  if (!known.has(name)) known.set(name, searched(path));
  return known.get(name);
}
