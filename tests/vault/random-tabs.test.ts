/** Random users of several tabs at once: nothing that was reported as kept is lost to another tab that had not seen it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Vault } from '../../src/vault/port';
import { aMark, aVault } from '../support/a-vault';
import { aNote, textsIn } from '../support/builders/a-note';
import { giveFakeBrowser } from '../support/fake-browser';
import { runs } from '../support/long-runs';

const tabs = 3;
const notes = ['a', 'b', 'c'] as const;

type Action =
  | { readonly does: 'write'; readonly tab: number; readonly note: (typeof notes)[number] }
  | { readonly does: 'take over' | 'load anew' | 'keep nothing, then keep again'; readonly tab: number };

const tab = fc.nat({ max: tabs - 1 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ does: fc.constant('write'), tab, note: fc.constantFrom(...notes) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('take over', 'load anew', 'keep nothing, then keep again'),
      tab,
    }),
  },
);

/** Everything that was reported as kept and that nobody who had seen it wrote over. */
class Promised {
  private readonly kept = new Map<string, string>();

  /** A tab wrote a word in the place of what it saw there. */
  wrote(id: string, seen: string, word: string): void {
    for (const [known, place] of this.kept) if (place === id && seen.includes(known)) this.kept.delete(known);
    this.kept.set(word, id);
  }

  /** Everything was taken from the device on request. */
  taken(): void {
    this.kept.clear();
  }

  missingFrom(texts: readonly string[]): readonly string[] {
    return [...this.kept.keys()].filter((word) => !texts.some((text) => text.includes(word)));
  }
}

async function act(actions: readonly Action[]): Promise<readonly string[]> {
  let now = 1000;
  const clock = (): number => now;
  const mark = aMark('session');
  const first = await aVault(mark, clock);
  await first.put('note', aNote('a', '<begin>', 1));
  await first.changeMode('device');
  const open: Vault[] = [first, await aVault(mark, clock), await aVault(mark, clock)];
  const promised = new Promised();
  for (const [index, step] of actions.entries()) {
    now += 1;
    const vault = open[step.tab];
    if (vault === undefined) throw new Error('There is no such tab.');
    if (step.does === 'write') {
      const seen = vault.view().records.note.find(({ id }) => id === step.note)?.text ?? '';
      const word = `<${index}>`;
      const put = await vault.put('note', aNote(step.note, word, now));
      const { mode, save } = vault.view();
      if (put.ok && mode === 'device' && save.kind === 'saved') promised.wrote(step.note, seen, word);
    } else if (step.does === 'take over') await vault.takeOver();
    else if (step.does === 'load anew') open[step.tab] = await aVault(mark, clock);
    else if (vault.view().access === 'writer' && vault.view().mode === 'device') {
      // Everything goes from the device as asked; what comes back from this tab is promised anew.
      if ((await vault.changeMode('session')).ok) promised.taken();
      if ((await vault.changeMode('device')).ok)
        for (const { id, text } of vault.view().records.note) promised.wrote(id, '', text);
    }
  }
  const last = await aVault(mark, clock);
  return promised.missingFrom(textsIn(last));
}

describe('random users of three tabs', { timeout: 600_000 }, () => {
  test.each(['with', 'without'] as const)(
    'lose nothing that was kept, %s locks and a channel',
    async (browser) => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
          giveFakeBrowser();
          if (browser === 'without') {
            vi.stubGlobal('navigator', {});
            vi.stubGlobal('BroadcastChannel', undefined);
          }
          // Without a channel a tab that gives everything up cannot be heard, so nobody does.
          const possible = actions.filter(
            ({ does }) => browser === 'with' || does !== 'keep nothing, then keep again',
          );
          expect(await act(possible)).toEqual([]);
        }),
        { numRuns: runs(20, 200), seed: 20_261_127, endOnFailure: true },
      );
    },
  );
});
