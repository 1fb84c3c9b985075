/** From text to a typed file: YAML, then shape. Every issue of the shape becomes a message with its place. */
import { z } from 'zod';
import type { Reporter } from '../messages/reporter';
import { repair } from './repair';
import { type PathStep, readYaml, type YamlFile } from './yaml-file';

/** A file whose shape is right, or was made right for the checks that remain. */
export interface ParsedFile<Data> {
  readonly yaml: YamlFile;
  readonly data: Data;
  /** Whether parts had to be replaced; such a file is checked but never emitted. */
  readonly repaired: boolean;
}

z.config(z.locales.nl());

/** A union says only that nothing fitted; the branch that came furthest says what was meant. */
function deepest(issue: z.core.$ZodIssue): readonly { readonly path: readonly PathStep[]; readonly message: string }[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return keys.length > 0
      ? keys.map((key) => ({ path: [...path, key], message: `‘${key}’ hoort hier niet` }))
      : [{ path, message: issue.message }];
  }
  const best = issue.errors.reduce((chosen, candidate) => (candidate.length < chosen.length ? candidate : chosen));
  return best.flatMap((inner) =>
    deepest(inner).map((found) => ({ path: [...path, ...found.path], message: found.message })),
  );
}

/** Parses and checks the shape of one file; null when it could not be used, with every reason reported. */
export function parseFile<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  reporter: Reporter,
): ParsedFile<Data> | null {
  const yaml = readYaml(file, text, reporter);
  if (yaml === null) return null;
  const result = schema.safeParse(yaml.data);
  if (result.success) return { yaml, data: result.data, repaired: false };
  for (const { path, message } of result.error.issues.flatMap(deepest)) {
    const where = path.length === 0 ? 'het bestand' : path.join('.');
    reporter.report('file/shape', yaml.place(path), { where, detail: message.replace(/\.$/, '') });
  }
  const data = repair(schema, yaml.data, (error) => error.issues.flatMap(deepest));
  return data === null ? null : { yaml, data, repaired: true };
}
