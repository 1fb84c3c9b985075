/**
 * One generated story for both engines of the benchmark, so that they play the very same thing: moments with
 * thirty words, sometimes a second line that depends on memory, three choices of which one is guarded, and
 * every fourth moment only leads on. Roads lead to moments nearby, one in ten to anywhere; only the last moment
 * can end the story.
 */
import { seededChance } from '../support/builders/generate-scenario';

/** What a choice leads to. */
export interface StoryChoice {
  readonly label: string;
  readonly to: number | 'end';
  /** The new value of `trust`, which the guards look at. */
  readonly trust: number;
  /** Which of the other variables is counted up. */
  readonly counts: number;
  /** From which trust on it is on offer; 0 for always. */
  readonly from: number;
}

/** One moment of the story; without choices it leads on to the next. */
export interface StoryMoment {
  readonly text: string;
  readonly extra: { readonly from: number; readonly text: string } | null;
  readonly choices: readonly StoryChoice[];
}

/** The variables that are only counted up. */
export const counters = ['doubt', 'visits', 'calls'] as const;

/** How far most roads lead, forward or back. */
const nearby = 30;

/** Where trust begins. */
export const firstTrust = 1;

const words =
  'de het een avond tafel vraag lijst vriend zegt niets morgen bericht kamer deur stoel brief wacht even kijkt buiten'.split(
    ' ',
  );

/** A story of so many moments. */
export function benchStory(moments: number, seed = 7): readonly StoryMoment[] {
  const chance = seededChance(seed);
  const upTo = (limit: number): number => Math.floor(chance() * limit);
  const sentence = (length: number): string => {
    const picked = Array.from({ length }, () => words[upTo(words.length)]).join(' ');
    return `${picked.charAt(0).toUpperCase()}${picked.slice(1)}.`;
  };
  const target = (index: number): number => {
    if (chance() < 0.1) return upTo(moments);
    const near = index - nearby + upTo(2 * nearby + 1);
    return Math.min(moments - 1, Math.max(0, near));
  };
  return Array.from({ length: moments }, (_, index) => {
    const isLast = index === moments - 1;
    const leadsOn = index % 4 === 3 && !isLast;
    return {
      text: sentence(30),
      extra: chance() < 0.25 ? { from: 2, text: sentence(8) } : null,
      choices: leadsOn
        ? []
        : [0, 1, 2].map((number) => ({
            label: sentence(5),
            to: isLast && number === 2 ? 'end' : number === 0 && !isLast ? index + 1 : target(index),
            trust: upTo(5),
            counts: upTo(counters.length),
            from: number === 2 && !isLast ? 3 : 0,
          })),
    };
  });
}

/** The choices on offer with this trust, by their number. */
export function offeredAt(moment: StoryMoment, trust: number): readonly number[] {
  return moment.choices.flatMap(({ from }, number) => (trust >= from ? [number] : []));
}

/**
 * A walk of so many steps that never ends the story: at each decision which of the choices on offer to take.
 * It is found by neither engine, so that both can be held against it.
 */
export function benchWalk(story: readonly StoryMoment[], steps: number, seed = 11): readonly number[] {
  const chance = seededChance(seed);
  const walk: number[] = [];
  let at = 0;
  let trust = firstTrust;
  while (walk.length < steps) {
    const moment = story[at];
    if (moment === undefined) throw new Error(`The story has no moment ${at}.`);
    if (moment.choices.length === 0) {
      at += 1;
      continue;
    }
    const offered = offeredAt(moment, trust);
    const open = offered.filter((number) => moment.choices[number]?.to !== 'end');
    const number = open[Math.floor(chance() * open.length)] ?? 0;
    const choice = moment.choices[number];
    if (choice === undefined || choice.to === 'end') throw new Error(`No road leads on from moment ${at}.`);
    walk.push(offered.indexOf(number));
    trust = choice.trust;
    at = choice.to;
  }
  return walk;
}
