/**
 * What an installation allows, as its organisation set it. A policy can only take away: the one that says nothing allows
 * all that the app can, and of two policies the stricter part of each holds.
 */

/**
 * What may be kept on a device, from the strictest to the freest; each allows what those before it allow. `none`: nothing,
 * all stays in the tab. `guarded`: behind a passphrase only. `free`: also without one. There is no way to say that a
 * device may keep without a passphrase but not with one.
 */
export const keepings = ['none', 'guarded', 'free'] as const;
export type Keeping = (typeof keepings)[number];

/** After how many minutes of rest a vault behind a passphrase may lock: what one chooses from. */
const lockAfterChoices = [5, 10, 30] as const;
/** The longest of them. */
export const longestRest = Math.max(...lockAfterChoices);

/** What an installation allows. */
export interface Policy {
  readonly keeping: Keeping;
  /** Whether network maps may be made and changed. */
  readonly networkMap: boolean;
  /** After how many minutes of rest a vault locks at the latest: 1 to `longestRest`. */
  readonly lockWithin: number;
  /** Whether a group may vote with phones, for which sealed messages pass a relay. */
  readonly phones: boolean;
}

/** The policy of an organisation that set nothing: everything that the app can. */
export const openPolicy: Policy = {
  keeping: 'free',
  networkMap: true,
  lockWithin: longestRest,
  phones: true,
};

/**
 * What holds in a learning system, whatever the organisation set: its address is shared with strangers, whose pages can
 * read what is stored there, and there is no relay.
 */
export const learningSystemPolicy: Policy = { ...openPolicy, keeping: 'none', phones: false };

/** The policy under which only that is allowed which both allow. */
export function strictest(one: Policy, other: Policy): Policy {
  const keeping = keepings[Math.min(keepings.indexOf(one.keeping), keepings.indexOf(other.keeping))];
  return {
    keeping: keeping ?? 'none',
    networkMap: one.networkMap && other.networkMap,
    lockWithin: Math.min(one.lockWithin, other.lockWithin),
    phones: one.phones && other.phones,
  };
}

/** The minutes of rest that one may choose from under a policy, the shortest first; there is always one. */
export function lockAfterUnder({ lockWithin }: Pick<Policy, 'lockWithin'>): readonly number[] {
  return [...lockAfterChoices.filter((minutes) => minutes < lockWithin), lockWithin];
}

/** Which of them holds for who wished `minutes`: the longest that is not longer, or the shortest there is. */
export function lockAfter(minutes: number, policy: Pick<Policy, 'lockWithin'>): number {
  const choices = lockAfterUnder(policy);
  return choices.findLast((choice) => choice <= minutes) ?? choices[0] ?? policy.lockWithin;
}
