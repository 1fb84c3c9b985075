/** Parsed files, kept from one run of the compiler to the next: a file that says the same is not read anew. */
import type { z } from 'zod';
import { Reporter } from '../messages/reporter';
import { type ParsedFile, parseFile } from './parse-file';

interface Kept {
  readonly text: string;
  readonly schema: z.ZodType;
  readonly parsed: ParsedFile<unknown> | null;
  /** What was reported when it was parsed. */
  readonly reporter: Reporter;
}

/** The last that was parsed of each file. Hand the same one to every run that follows on another. */
export class KeptFiles {
  private readonly files = new Map<string, Kept>();

  /** As `parseFile`: what there was to report is reported each time. */
  parse<Data>(
    file: string,
    text: string,
    schema: z.ZodType<Data>,
    reporter: Reporter,
  ): ParsedFile<Data> | null {
    const known = this.files.get(file);
    const isSame = known !== undefined && known.text === text && known.schema === schema;
    const kept = isSame ? known : this.parsedAnew(file, text, schema);
    for (const { code, place, words, example } of kept.reporter.noted())
      reporter.report(code, place, words, example);
    // It was parsed by this very schema.
    return kept.parsed as ParsedFile<Data> | null;
  }

  private parsedAnew(file: string, text: string, schema: z.ZodType): Kept {
    const reporter = new Reporter();
    const kept = { text, schema, parsed: parseFile(file, text, schema, reporter), reporter };
    this.files.set(file, kept);
    return kept;
  }
}
