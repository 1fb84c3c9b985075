/** What an author changes in a file changes there, and nothing else does. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/compiler/edit/apply-edits';
import type { Edit } from '../../../src/library/author-desk';

function edited(text: string, ...edits: Edit[]): string {
  const outcome = applyEdits(text, edits);
  return outcome.ok ? outcome.text : outcome.sentence;
}

const story = `# Boven het bestand
id: het-etentje # de naam van dit bestand
title: Het etentje
opening: |
  Het is dinsdag.

  U kent Govert dertig jaar.

# Wie er meespelen
cast:
  govert: { name: Govert Steen, role: huisarts } # een vriend
  irene: { name: Irene Bakels, role: lerares }

scenes:
  # ---- de eerste
  - id: aan-tafel
    lines:
      - govert: Kom je?
        when: { asked: true } # alleen dan
      # wat u zegt
      - you: 'Ja: graag.'
      - narrator: >
          Het is laat en iedereen is moe,
          maar niemand gaat.
    sources: []

  # ---- de tweede
  - id: daarna
    lines: [{ govert: Dag. }]
`;

const lines = ['scenes', 0, 'lines'] as const;

describe('a text', () => {
  it.each([
    ['plain', ['title'], 'De soep', 'title: De soep\n'],
    ['plain that needs quotes', ['title'], 'Soep: heet', "title: 'Soep: heet'\n"],
    ['plain with an apostrophe that needs quotes', ['title'], "'s Avonds", `title: "'s Avonds"\n`],
    ['plain that reads as nothing', ['title'], 'null', "title: 'null'\n"],
    ['plain that becomes paragraphs', ['title'], 'Een.\n\nTwee.\n', 'title: |\n  Een.\n\n  Twee.\n'],
    ['beside a comment', ['id'], 'de-soep', 'id: de-soep # de naam van dit bestand\n'],
    ['paragraphs', ['opening'], 'Nu # dit.\n\n- En dat\n', 'opening: |\n  Nu # dit.\n\n  - En dat\n'],
    ['in quotes', [...lines, 1, 'you'], 'Nee.', "      - you: 'Nee.'\n"],
    [
      'folded',
      [...lines, 2, 'narrator'],
      'Het wordt stil.\n',
      '      - narrator: >\n          Het wordt stil.\n',
    ],
    ['between brackets', ['cast', 'govert', 'role'], 'arts, hier', "role: 'arts, hier' } # een vriend\n"],
  ] as const)('%s keeps its style where that holds it', (_what, path, value, written) => {
    expect(edited(story, { kind: 'set', path, value })).toContain(written);
  });

  it('of paragraphs between brackets is put under one another, with the comment of its line', () => {
    expect(edited(story, { kind: 'set', path: ['cast', 'govert', 'role'], value: 'a\n\nb\n' })).toContain(
      '  govert: # een vriend\n    name: Govert Steen\n    role: |\n      a\n\n      b\n  irene:',
    );
  });

  it('keeps the line ends, the last line and the byte order mark of its file', () => {
    const file = '\uFEFFtitle: a # b\r\nopening: |\r\n  c\r\nlast: d';
    expect(
      edited(
        file,
        { kind: 'set', path: ['opening'], value: 'x\n\ny\n' },
        { kind: 'set', path: ['last'], value: 'z' },
        { kind: 'set', path: ['new'], value: 'n' },
      ),
    ).toBe('\uFEFFtitle: a # b\r\nopening: |\r\n  x\r\n\r\n  y\r\nlast: z\r\nnew: n');
  });
});

describe('an item', () => {
  it('that moves takes along the comments above it, and what stands between items stays', () => {
    const moved = edited(story, { kind: 'move', path: lines, from: 1, to: 0 });
    expect(moved).toContain(
      "    lines:\n      # wat u zegt\n      - you: 'Ja: graag.'\n      - govert: Kom je?\n        when: { asked: true } # alleen dan\n      - narrator",
    );
    expect(edited(moved, { kind: 'move', path: lines, from: 0, to: 1 })).toBe(story);
  });

  it('that goes takes along the comments above it', () => {
    const removed = edited(story, { kind: 'remove', path: [...lines, 1] });
    expect(removed).not.toContain('wat u zegt');
    expect(removed).toContain('# alleen dan\n      - narrator');
  });

  it('that is the last leaves an empty list or map', () => {
    expect(edited(story, { kind: 'remove', path: ['scenes', 1, 'lines', 0] })).toContain('    lines: []\n');
  });

  it('that comes in a list of items that stand apart stands apart too', () => {
    expect(
      edited(story, { kind: 'insert', path: ['scenes'], at: 1, value: { id: 'x', lines: [] } }),
    ).toContain('    sources: []\n\n  - id: x\n    lines: []\n\n  # ---- de tweede\n');
  });

  it('that is the first of its list makes the list', () => {
    expect(edited(story, { kind: 'insert', path: ['scenes', 0, 'sources'], at: 0, value: 'wet' })).toContain(
      '    sources: [wet]\n',
    );
    expect(edited(story, { kind: 'insert', path: ['turns'], at: 0, value: { seat: 'irene' } })).toContain(
      'turns:\n  - seat: irene\n',
    );
  });

  it('that is written otherwise than its neighbours follows them', () => {
    expect(
      edited(story, { kind: 'insert', path: ['scenes', 1, 'lines'], at: 1, value: { you: 'Tot morgen.' } }),
    ).toContain('    lines: [{ govert: Dag. }, { you: Tot morgen. }]\n');
  });
});

describe('a map', () => {
  it('that is set anew keeps what stays the same in it, and another key for the same is only renamed', () => {
    const value = { irene: 'Kom je?', when: { asked: true } };
    expect(edited(story, { kind: 'set', path: [...lines, 0], value })).toBe(
      story.replace('- govert: Kom je?', '- irene: Kom je?'),
    );
  });

  it('takes a new key in the order of reading, and in a translation beside its kin', () => {
    expect(edited(story, { kind: 'set', path: ['standfirst'], value: 'Kort.' })).toContain(
      'title: Het etentje\nstandfirst: Kort.\nopening',
    );
    const texts = 'texts:\n  a.lines.1: x\n  a.act: y\n  b.act: z\n';
    expect(edited(texts, { kind: 'set', path: ['texts', 'a.did'], value: 'q' })).toBe(
      'texts:\n  a.lines.1: x\n  a.act: y\n  a.did: q\n  b.act: z\n',
    );
  });

  it('that is not there is made, also in a file that is still empty', () => {
    expect(edited('# kop\n', { kind: 'set', path: ['texts', 'title'], value: { nl: 'a', en: 'b' } })).toBe(
      '# kop\ntexts:\n  title:\n    nl: a\n    en: b\n',
    );
  });

  it('loses its first key though that stands behind a dash', () => {
    expect(edited(story, { kind: 'remove', path: ['scenes', 0, 'id'] })).toContain(
      '  # ---- de eerste\n  - lines:\n      - govert',
    );
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a file that is no YAML', 'a: [b\nc: d\n', { kind: 'set', path: ['a'], value: 1 }, /regel \d/],
    ['a place that is gone', story, { kind: 'remove', path: ['scenes', 7] }, /is er niet meer/],
    ['the last key of a file', 'a: b\n', { kind: 'remove', path: ['a'] }, /niet leeg/],
    ['a name that reaches into the workings', story, { kind: 'set', path: ['__proto__'], value: 1 }, /naam/],
    ['a whole file', story, { kind: 'set', path: [], value: 'x' }, /heel bestand/],
    [
      'what an anchor shares',
      'a: &x { b: c }\nd: *x\n',
      { kind: 'set', path: ['a', 'b'], value: 'z' },
      /zonder iets anders/,
    ],
  ] as const)('%s is refused in a sentence', (_what, text, edit, sentence) => {
    const outcome = applyEdits(text, [edit as Edit]);
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
  });

  it('leaves everything undone when one of several changes is refused', () => {
    const edits: Edit[] = [
      { kind: 'set', path: ['title'], value: 'x' },
      { kind: 'remove', path: ['nergens'] },
    ];
    expect(applyEdits(story, edits).ok).toBe(false);
  });
});

it('says afterwards what was meant', () => {
  const edit: Edit = { kind: 'set', path: ['opening'], value: '  begint met ruimte \n\n\neinde\n\n' };
  const data = parse(edited(story, edit)) as { opening: string };
  expect(isDeepStrictEqual(data.opening, '  begint met ruimte \n\n\neinde\n\n')).toBe(true);
});
