/** Writes the counts of a blind reading into the module's blind.yaml; what else stands there stays as it is. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { authoredRound, blindPath } from '../../../compiler/blind';
import type { ReaderKind } from '../../../core/blind/count';
import { type Counted, roundOf } from './counted';
import { readersWords } from './verdict-words';

const header = '# yaml-language-server: $schema=../schema/blind.schema.json\n';

/** Where a reading stands that was counted before: the same kind of readers, and one of the same packs. */
function placeOf(rounds: readonly unknown[], kind: ReaderKind, packs: readonly string[]): number {
  const index = rounds.findIndex((round) => {
    const { kind: other, packs: theirs } = (round ?? {}) as { kind?: unknown; packs?: unknown };
    return other === kind && Array.isArray(theirs) && theirs.some((pack) => packs.includes(pack));
  });
  return index < 0 ? rounds.length : index;
}

/**
 * Keeps each counted story with its module.
 * @param on ISO day
 * @returns a sentence for each story: what was done, or why nothing was
 */
export function keepCounted(
  { stories }: Counted,
  kind: ReaderKind,
  on: string,
  directory: string,
): {
  readonly kept: readonly string[];
  readonly failed: readonly string[];
} {
  const kept: string[] = [];
  const failed: string[] = [];
  for (const counted of stories) {
    const { story, lang } = counted;
    const path = blindPath(story.module);
    const file = join(directory, path);
    const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : header);
    if (document.errors.length > 0) {
      failed.push(
        `${path} kan niet worden gelezen, dus er is niets aan veranderd. Zie npm run modules -- check.`,
      );
      continue;
    }
    const round = roundOf(counted, kind, on);
    const before = document.getIn([story.id, lang]);
    const rounds: readonly unknown[] = isSeq(before) ? before.toJSON() : [];
    const index = placeOf(rounds, kind, round.packs);
    const node = document.createNode(authoredRound(round));
    if (isSeq(before)) before.set(index, node);
    else document.setIn([story.id, lang], document.createNode([node]));
    writeFileSync(file, document.toString({ lineWidth: 110 }));
    kept.push(`Bewaard in ${path}: ${story.id} (${lang}), ${readersWords(round.readers)}, ${on}.`);
  }
  return { kept, failed };
}
