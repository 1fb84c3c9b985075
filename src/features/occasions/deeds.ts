/**
 * What can be done with a moment whose day has come: it has been, it moves, it is let go. A day that follows
 * from a record of a tool changes in that record; nothing of it is kept here.
 */
import type { ComingMoment, MomentOrigin } from '../../core/conversations/coming';
import { closed, moved, type Occasion } from '../../core/conversations/occasion';
import type { Outcome, Saving, Vault } from '../../vault/port';

/** One deed; a move names the ISO day it goes to. */
export type Deed =
  | { readonly kind: 'done' }
  | { readonly kind: 'move'; readonly on: string }
  | { readonly kind: 'let-go' };

/** Which deeds are open here. An intention is looked back on in its own place, where one says what happened. */
export const deedsOf: Readonly<Record<MomentOrigin, readonly Deed['kind'][]>> = {
  occasion: ['done', 'move', 'let-go'],
  plan: ['done', 'move', 'let-go'],
  intention: ['move', 'let-go'],
  weighing: ['done', 'move'],
  deliberation: ['done', 'move'],
};

/** The day in a record after a deed; a day that is over or let go stands there no more. */
function dayAfter(deed: Deed): string | null {
  return deed.kind === 'move' ? deed.on : null;
}

function onOccasion(vault: Vault, occasion: Occasion, deed: Deed, today: string, now: number): Saving {
  if (deed.kind === 'let-go') return vault.remove('occasion', occasion.id);
  const changed = deed.kind === 'done' ? closed(occasion, today, now) : moved(occasion, deed.on, now);
  return vault.put('occasion', changed);
}

/**
 * Does it. Null when the record is gone meanwhile, in another tab or by an import.
 * @param today ISO day
 * @param now milliseconds since 1970
 */
export async function perform(
  vault: Vault,
  { origin, record, on }: ComingMoment,
  deed: Deed,
  today: string,
  now: number,
): Promise<Outcome | null> {
  const { records } = vault.view();
  const found = <Item extends { readonly id: string }>(items: readonly Item[]): Item | undefined =>
    items.find(({ id }) => id === record);
  switch (origin) {
    case 'occasion': {
      const occasion = found(records.occasion);
      return occasion === undefined ? null : onOccasion(vault, occasion, deed, today, now);
    }
    case 'plan': {
      const plan = found(records.conversationPlan);
      if (plan === undefined) return null;
      const change =
        deed.kind === 'done'
          ? { heldOn: on }
          : deed.kind === 'move'
            ? { on: deed.on }
            : { on: null, at: null };
      return vault.put('conversationPlan', { ...plan, ...change, changedAt: now });
    }
    case 'intention': {
      const intention = found(records.intention);
      if (intention === undefined) return null;
      const change = deed.kind === 'move' ? { lookBackOn: deed.on } : { letGoAt: now };
      return vault.put('intention', { ...intention, ...change, changedAt: now });
    }
    case 'weighing': {
      const weighing = found(records.sideActivity);
      if (weighing === undefined) return null;
      return vault.put('sideActivity', { ...weighing, againOn: dayAfter(deed), changedAt: now });
    }
    case 'deliberation': {
      const deliberation = found(records.deliberation);
      if (deliberation === undefined) return null;
      return vault.put('deliberation', { ...deliberation, lookBackOn: dayAfter(deed), changedAt: now });
    }
  }
}
