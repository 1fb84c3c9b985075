/** Adding a reader to the text of a sign-offs.yaml. Whoever stands in it stays, and so do comments. */
import { type Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { AuthoredSignOffs } from '../../compiler/parse/shared-schemas';

type AuthoredReading = AuthoredSignOffs[string]['nl'][number];

/** What became of it: a reader more, one who now finds right what they had read, or nothing new. */
export interface Signed {
  readonly text: string;
  readonly outcome: 'added' | 'upgraded' | 'known';
}

const header = '# yaml-language-server: $schema=../schema/sign-offs.schema.json\n';

function isSameReader(one: AuthoredReading, other: AuthoredReading): boolean {
  return one.who === other.who && one.role === other.role && one.text === other.text;
}

/**
 * The file with a reading in it. The same reader of the same text is there once: what was only read may become found
 * right, never the other way round.
 * @param before the file as it is, in the right shape; null where there is none
 */
export function withReading(
  before: string | null,
  scenario: string,
  lang: 'nl' | 'en',
  reading: AuthoredReading,
): Signed {
  const document: Document = parseDocument(before ?? header);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (!document.has(scenario)) document.set(scenario, new YAMLMap());
  const given = document.getIn([scenario, lang]);
  const list = isSeq(given) ? given : new YAMLSeq();
  if (list !== given) document.setIn([scenario, lang], list);
  // Safe: the caller has found the file to be of this shape.
  const readings = list.toJSON() as readonly AuthoredReading[];
  const index = readings.findIndex((one) => isSameReader(one, reading));
  const known = readings[index];
  if (known === undefined) {
    const item = document.createNode(reading);
    item.flow = true;
    list.flow = false;
    list.add(item);
  } else if (known.as === 'gelezen' && reading.as === 'akkoord') {
    for (const key of ['as', 'at', 'on'] as const) list.setIn([index, key], reading[key]);
  } else return { text: before ?? header, outcome: 'known' };
  return { text: document.toString({ lineWidth: 0 }), outcome: known === undefined ? 'added' : 'upgraded' };
}
