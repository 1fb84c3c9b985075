/** What a trainer plans: for how many, how long, with what, and how the room votes. */
import type { Brand } from '../../shared/brand';
import type { Origin } from '../../shared/origin';
import type { MaterialRef } from './material';

export type GroupPlanId = Brand<'GroupPlanId'>;

/**
 * How the room votes. `phones`: unseen, each on their own. `ballots`: a folded paper, counted by the facilitator.
 * `cards`: raised at the same time, so everyone sees what everyone chose.
 */
export const votingWays = ['phones', 'ballots', 'cards'] as const;
export type VotingWay = (typeof votingWays)[number];

/** A plan of a group session, kept in the trainer's vault. Times are milliseconds since 1970. */
export interface GroupPlan {
  readonly id: GroupPlanId;
  /** In the trainer's own words, without names. */
  readonly title: string;
  readonly people: number;
  readonly minutes: number;
  readonly voting: VotingWay;
  readonly material: MaterialRef;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** A session asks for this many; with fewer than five no vote is shown. */
export const fewestPeople = 3;
export const mostPeople = 500;
export const shortestMinutes = 20;
export const longestMinutes = 240;

/** The room of the method: its hour, for twelve, without a network. */
export const usualRoom = { people: 12, minutes: 60, voting: 'ballots' } as const;

/** A plan as the room can vote where there are no phones; any other stays as it is. */
export function withoutPhones(plan: GroupPlan): GroupPlan {
  return plan.voting === 'phones' ? { ...plan, voting: usualRoom.voting } : plan;
}

/** A plan as it begins: with the room of the method. */
export function newGroupPlan(material: MaterialRef, { id, now }: Origin<GroupPlanId>): GroupPlan {
  return {
    id,
    title: '',
    ...usualRoom,
    material,
    madeAt: now,
    changedAt: now,
  };
}
