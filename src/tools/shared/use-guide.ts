/**
 * A guide (src/core/steps) on the screen: it starts where its record was left, and every change goes to the
 * vault. While another tab writes, what that tab does shows here, beside what was typed here meanwhile: that
 * stays on the screen and is kept as soon as this tab may write.
 */
import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { finished, type GuideInput, type GuideMachine, type Patch, resting } from '../../core/steps/guide';
import { merged } from '../../core/steps/merged';
import { useServices, useVaultView } from '../../state/services';
import { type RecordKind, recordKey, type VaultRecords } from '../../vault/port';

/** What was written, where one is, and all that can be done with it. Every view of a step is handed this. */
export interface Guide<Step extends string, Draft> {
  /** Of the record that is written. */
  readonly id: string;
  readonly draft: Draft;
  readonly step: Step;
  readonly isResting: boolean;
  readonly isFinished: boolean;
  readonly canGoBack: boolean;
  write(patch: Patch<Draft>): void;
  on(): void;
  back(): void;
  go(step: Step): void;
  pause(): void;
  resume(): void;
}

/** What the view of a step is handed. */
export interface StepProps<Step extends string, Draft> {
  readonly guide: Guide<Step, Draft>;
}

/** A guide that nobody keeps yet: the machine, and what was written in it. */
export function useGuideMachine<Step extends string, Draft extends object>(
  machine: GuideMachine<Step, Draft>,
  id: string,
  input: GuideInput<Step, Draft>,
): Guide<Step, Draft> {
  const [snapshot, send] = useMachine(machine, { input });
  const { draft, step } = snapshot.context;
  const deeds = useMemo(
    () => ({
      write: (patch: Patch<Draft>) => send({ type: 'write', patch }),
      on: () => send({ type: 'on' }),
      back: () => send({ type: 'back' }),
      go: (to: Step) => send({ type: 'go', step: to }),
      pause: () => send({ type: 'pause' }),
      resume: () => send({ type: 'resume' }),
    }),
    [send],
  );
  return {
    id,
    draft,
    step,
    isResting: snapshot.matches(resting as never),
    isFinished: snapshot.matches(finished as never),
    canGoBack: snapshot.can({ type: 'back' }),
    ...deeds,
  };
}

/** The kinds of record that a guide fills: a draft, and the step it was left at. */
export type GuidedKind = {
  [Kind in RecordKind]: VaultRecords[Kind] extends { readonly step: string; readonly changedAt: number }
    ? Kind
    : never;
}[RecordKind];

/** Whether a draft holds something else than what it began with; a part that is written in is another part. */
function isWritten<Draft extends object>(before: Draft, now: Draft): boolean {
  return Object.entries(now).some(([key, part]) => part !== before[key as keyof Draft]);
}

/**
 * The guide of one record. Give the component that uses it a key: a guide belongs to one record.
 * @param beginsAt the step to open at; otherwise the one it was left at
 * @throws Error when it is handed another record, over which it would write the draft of the first.
 */
export function useGuide<Kind extends GuidedKind, Step extends string, Draft extends object>(
  machine: GuideMachine<Step, Draft>,
  kind: Kind,
  record: VaultRecords[Kind] & Draft & { readonly step: Step; readonly changedAt: number },
  beginsAt: Step = record.step,
): Guide<Step, Draft> {
  const { vault, clock } = useServices();
  const { access, held } = useVaultView();
  const key = recordKey(kind, record);
  // What is held beside the vault is this tab's own, whichever tab writes in the vault.
  const mayWrite = access !== 'reader' || held.some((one) => one.key === key);
  const [owner] = useState(key);
  if (key !== owner) throw new Error(`The guide of ${owner} was handed ${key}.`);
  const left: { readonly draft: Draft; readonly step: Step; readonly changedAt: number } = {
    draft: record,
    step: beginsAt,
    changedAt: record.changedAt,
  };
  const guide = useGuideMachine(machine, key, left);
  const { draft, step, write, go } = guide;
  /** What the vault holds, as far as this guide has taken it in. */
  const known = useRef(left);
  useEffect(() => {
    const base = known.current;
    if (record.changedAt !== base.changedAt) {
      known.current = { draft: record, step: record.step, changedAt: record.changedAt };
      write(merged<Draft>(base.draft, draft, record));
      // Who stands at another step here, or typed here, is not called away from it.
      const isFollowing = step === base.step && !isWritten(base.draft, draft);
      if (isFollowing && record.step !== step) go(record.step);
      return;
    }
    if (!mayWrite || (step === base.step && !isWritten(base.draft, draft))) return;
    const now = clock.now();
    known.current = { draft, step, changedAt: now };
    // Safe: the draft began as a whole record, and a change replaces parts of it.
    void vault.put(kind, { ...draft, step, changedAt: now } as unknown as VaultRecords[Kind]);
  }, [vault, clock, mayWrite, kind, record, draft, step, write, go]);
  return guide;
}
