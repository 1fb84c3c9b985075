/**
 * What is being typed in a field, kept from the first letter on: it is a record of the vault, so it survives a
 * reload where things are kept, the lock hides it and opening gives it back. While another tab writes it stays in
 * this one and is kept as soon as this tab may write; until then `useIsUnkept` says so.
 */
import { useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { draftId, draftOf, draftsAt, draftsOf, joinedTexts, typedAt } from '../core/shared/draft';
import { ok, type Result } from '../core/shared/result';
import {
  type RecordKind,
  recordKey,
  type SaveFailure,
  type Vault,
  type VaultRecords,
  type VaultView,
} from '../vault/port';
import { type Services, useRecords, useServices, useVaultView } from './services';

/** Where what is typed is kept: with the rest, or guarded as a network map is. */
export type DraftKind = 'draft' | 'mapDraft';

/** One field. */
interface Place {
  readonly kind: DraftKind;
  readonly place: string;
  /** What stands in the field before anything is typed. */
  readonly start: string;
}

/** What could not be kept, since another tab writes. */
interface Unkept extends Place {
  readonly text: string;
  /** What was kept in the place when typing began here. */
  readonly base: string | null;
}

type Waiting = ReadonlyMap<string, Unkept>;

const waitingIn = new WeakMap<Vault, StoreApi<Waiting>>();

function keyOf({ kind, place }: Place): string {
  return `${kind}\n${place}`;
}

/** Puts a text where it belongs; what equals the start of its field is nothing to keep. */
function keep({ vault, clock }: Services, at: Place, text: string): void {
  const { access, records } = vault.view();
  const now = clock.now();
  const visible = draftsAt(records[at.kind], at.place);
  const id = draftId(visible, at.place, access === 'locked', now);
  if (text !== at.start) void vault.put(at.kind, draftOf(id, text, now));
  for (const draft of visible) if (draft.id !== id || text === at.start) void vault.remove(at.kind, draft.id);
}

/** Whether everything was wiped: then nothing may come back. */
function isWiped({ mode, save }: VaultView): boolean {
  return mode === 'session' && save.kind === 'nothing-to-save';
}

/** Keeps what waited, once this tab may write. What the other tab typed in the same place stays beside it. */
function keepWaiting(services: Services, store: StoreApi<Waiting>): void {
  const view = services.vault.view();
  if (store.getState().size === 0 || view.access === 'reader' || view.access === 'locked') return;
  const texts = [...store.getState().values()];
  store.setState(new Map(), true);
  if (isWiped(view)) return;
  for (const unkept of texts) {
    const theirs = typedAt(view.records[unkept.kind], unkept.place);
    const isTheirs = theirs !== null && theirs !== unkept.base;
    keep(services, unkept, (isTheirs ? joinedTexts(theirs, unkept.text) : unkept.text) ?? '');
  }
}

/** What waits in this tab; it belongs to the vault and not to a field, so that it outlives a look at another page. */
function waitingOf(services: Services): StoreApi<Waiting> {
  const known = waitingIn.get(services.vault);
  if (known !== undefined) return known;
  const store = createStore<Waiting>()(() => new Map());
  waitingIn.set(services.vault, store);
  services.vault.subscribe(() => keepWaiting(services, store));
  return store;
}

/** Whether something that was typed in this tab is not kept, because another tab writes. */
export function useIsUnkept(): boolean {
  const { access } = useVaultView();
  const waits = useStore(waitingOf(useServices()), ({ size }) => size > 0);
  return waits && access === 'reader';
}

/** What was typed in one field, the latest last, and how to change it. */
function useTyped(at: Place): { readonly texts: readonly string[]; readonly write: (text: string) => void } {
  const { kind, place, start } = at;
  const services = useServices();
  const { access, records } = useVaultView();
  const waiting = waitingOf(services);
  const unkept = useStore(waiting, (texts) => texts.get(keyOf(at)));
  const write = (text: string): void => {
    const now = services.vault.view();
    if (now.access !== 'reader') {
      keep(services, at, text);
      return;
    }
    const texts = new Map(waiting.getState());
    const kept = typedAt(now.records[kind], place);
    if (text === (kept ?? start)) texts.delete(keyOf(at));
    else texts.set(keyOf(at), { ...at, text, base: texts.get(keyOf(at))?.base ?? kept });
    waiting.setState(texts, true);
  };
  const isHere = access === 'reader' && unkept !== undefined;
  return { texts: isHere ? [unkept.text] : draftsAt(records[kind], place).map(({ text }) => text), write };
}

/**
 * The text in a field, how to change it, and how to let go of it once it is part of a record.
 * @param place where the field is, such as 'occasions.note'; of one record, with its id behind it
 * @param start what stands there before anything is typed
 */
export function useDraft(
  place: string,
  start = '',
  kind: DraftKind = 'draft',
): readonly [text: string, write: (text: string) => void, clear: () => void] {
  const { texts, write } = useTyped({ kind, place, start });
  return [texts.reduce<string | null>(joinedTexts, null) ?? start, write, () => write(start)];
}

/** A choice in a form that is not yet part of a record, kept like what is typed beside it; the latest counts. */
export function useDraftChoice<Option extends string, Usual extends Option | null>(
  place: string,
  options: readonly Option[],
  usual: Usual,
): readonly [choice: Option | Usual, choose: (choice: Option) => void, clear: () => void] {
  const { texts, write } = useTyped({ kind: 'draft', place, start: usual ?? '' });
  const chosen = options.find((option) => option === texts.at(-1));
  return [chosen ?? usual, write, () => write(usual ?? '')];
}

/**
 * Whether something was typed in one of these places since the view is there, or before: what was typed shows
 * itself, also after the lock, and a field does not close under the hands of who empties it.
 */
export function useWasTyped(places: readonly string[]): boolean {
  const drafts = useRecords('draft');
  const isTyped = places.some((place) => typedAt(drafts, place) !== null);
  const [was, setWas] = useState(isTyped);
  if (isTyped && !was) setWas(true);
  return isTyped || was;
}

/**
 * Takes a record away, and with it what was typed beside it: a record that is shredded leaves nothing behind. Gives
 * back how to have all of it again, which says whether it succeeded.
 */
export async function takeAway<Kind extends RecordKind>(
  vault: Vault,
  kind: Kind,
  record: VaultRecords[Kind],
): Promise<Result<() => Promise<boolean>, SaveFailure>> {
  const key = recordKey(kind, record);
  const { records } = vault.view();
  const typed = (['draft', 'mapDraft'] as const).flatMap((drafts) =>
    draftsOf(records[drafts], key).map((draft) => ({ drafts, draft })),
  );
  const outcome = await vault.remove(kind, key);
  if (!outcome.ok) return outcome;
  for (const { drafts, draft } of typed) void vault.remove(drafts, draft.id);
  return ok(async () => {
    const back = await vault.put(kind, record);
    if (back.ok) for (const { drafts, draft } of typed) void vault.put(drafts, draft);
    return back.ok;
  });
}
