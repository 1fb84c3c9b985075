/**
 * The room in which a group deliberates: with how many, how they write, what the clock does. It lasts as long as
 * the deliberation itself and is never kept with what comes out of it: who was there, and how many, is nobody's
 * business afterwards.
 */

/** On paper all at the same time, or on the one device that goes round. */
export const writingWays = ['paper', 'device'] as const;
type WritingWay = (typeof writingWays)[number];

/** What is known of the room. */
export interface Room {
  /** Everyone who writes; the facilitator does not. */
  readonly people: number;
  readonly writing: WritingWay;
  /** Minutes for writing as the facilitator set them; null as long as they follow from the size of the group. */
  readonly writeMinutes: number | null;
  /** The clock was stopped by hand. */
  readonly isStill: boolean;
}

/** A group works with this many; fewer is a talk of two, more cannot all be heard. */
export const fewestPeople = 3;
export const mostPeople = 20;

/** What one waits for a group whose size is not known: the method is written for it (S49: six to ten). */
export const usualPeople = 8;

/** The longest that a step of writing can be set to. */
export const mostWriteMinutes = 60;

/**
 * Minutes to write. On paper everyone writes at the same time, so the size asks nothing more than handing out and
 * laying down: the five minutes of the method (Stolper, Molewijk & Widdershoven 2016), four in the short form. On
 * one device people write one after the other: two minutes each is our own measure, for four short lines.
 */
export function writingMinutes(room: Room, onPaper: number): number {
  if (room.writeMinutes !== null) return room.writeMinutes;
  return room.writing === 'paper' ? onPaper : Math.max(onPaper, 2 * room.people);
}

/**
 * Minutes for the round, in which each may say what is right to them: what the method plans for the usual group,
 * the same share for each person. Never less than half of it, for the sheets are read first.
 */
export function roundMinutes(room: Room, usual: number): number {
  return Math.max(Math.ceil(usual / 2), Math.ceil((usual * room.people) / usualPeople));
}
