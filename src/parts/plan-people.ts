/** From a floor plan in the content to what the drawing needs, and its caption in words. */
import type { TFunction } from 'i18next';
import type { FloorPlan, Gaze, Person, Seat } from '../core/scenario/scenario';
import type { Formats } from '../i18n/formats';

/** Someone on the stage, ready to be drawn. */
export interface StagePerson {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly isYou: boolean;
  readonly speaks: boolean;
}

/** The first name of someone, as people at a table call each other. */
export function shortName(person: Person): string {
  return person.name.split(' ')[0] ?? person.name;
}

/** Who sits and who is talked about. `youInitials` stands in the player's own circle. */
export function stagePeople(
  plan: FloorPlan,
  cast: readonly Person[],
  speaker: Seat | null,
  youInitials: string,
): { readonly seated: readonly StagePerson[]; readonly mentioned: readonly StagePerson[] } {
  const of = (seat: Seat): StagePerson => {
    const person = cast.find(({ id }) => id === seat);
    return {
      id: seat,
      name: person === undefined ? '' : shortName(person),
      initials: person?.initials ?? youInitials,
      isYou: seat === 'you',
      speaks: seat === speaker,
    };
  };
  return { seated: plan.seats.map(of), mentioned: plan.mentioned.map(of) };
}

/** The drawing in words: who looks at whom, who else is there, and who is absent but talked about. */
export function planCaption(
  t: TFunction<'general'>,
  formats: Formats,
  cast: readonly Person[],
  plan: FloorPlan,
  gazes: readonly Gaze[],
): string {
  const nameOf = (seat: Seat): string => {
    const person = cast.find(({ id }) => id === seat);
    return person === undefined ? t('plan.you') : shortName(person);
  };
  const targets = [...new Set(gazes.map(({ to }) => to))];
  const looks = targets.flatMap((to) => {
    const lookers = gazes
      .filter((gaze) => gaze.to === to && gaze.from !== 'you')
      .map(({ from }) => nameOf(from));
    const sentences: string[] = [];
    if (lookers.length > 0) {
      const words = { count: lookers.length, names: formats.list(lookers), to: nameOf(to) };
      sentences.push(to === 'you' ? t('plan.looksAtYou', words) : t('plan.looksAt', words));
    }
    if (gazes.some((gaze) => gaze.to === to && gaze.from === 'you'))
      sentences.push(t('plan.youLook', { to: nameOf(to) }));
    return sentences;
  });
  const present = plan.seats.filter((seat) => seat !== 'you').map(nameOf);
  const named = new Set(gazes.flatMap(({ from, to }) => [from, to]));
  const others = plan.seats.filter((seat) => seat !== 'you' && !named.has(seat)).map(nameOf);
  const also =
    others.length === 0 ? [] : [t('plan.also', { count: others.length, names: formats.list(others) })];
  const opening =
    looks.length > 0
      ? [...looks, ...also]
      : [present.length === 0 ? t('plan.alone') : t('plan.with', { names: formats.list(present) })];
  const absent = plan.mentioned.map(nameOf);
  const mentioned =
    absent.length === 0 ? [] : [t('plan.mentioned', { count: absent.length, names: formats.list(absent) })];
  return [...opening, ...mentioned].join(' ');
}
