/** From text to a typed file: YAML, then shape. Every mistake in the shape becomes a message with its place. */
import type { z } from 'zod';
import type { Reporter } from '../messages/reporter';
import { repair } from './repair';
import { shortcomings } from './shortcomings';
import { readYaml, type YamlFile } from './yaml-file';

/** A file whose shape is right, or was made right for the checks that remain. */
export interface ParsedFile<Data> {
  readonly yaml: YamlFile;
  readonly data: Data;
  /** Whether parts had to be replaced; such a file is checked but never emitted. */
  readonly repaired: boolean;
  /** Whether what was replaced decides where the story leads. */
  readonly flowTouched: boolean;
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
  if (result.success) return { yaml, data: result.data, repaired: false, flowTouched: false };
  for (const { path, at, code, words } of shortcomings(result.error, yaml.data)) {
    reporter.report(code, yaml.place(path, at), words);
  }
  const mended = repair(schema, yaml.data);
  return mended === null ? null : { yaml, ...mended, repaired: true };
}
