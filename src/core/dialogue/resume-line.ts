/**
 * The hervatregel: a journey as one short line that a person can write down and type over. Written in
 * Crockford's base32 (no letters that are read as digits), in groups of four, with a check at the end.
 * Choices are named by a code made from their id, so a choice inserted later shifts nothing.
 */
import { fail, ok, type Result } from '../shared/result';
import type { ChoiceId } from '../shared/ids';
import type { Choice } from '../scenario/scenario';
import { type Dialogue, momentAt, offeredChoices } from './dialogue';
import { beginJourney, choose, moveOnward, type Origin, showLines } from './edit';
import type { Journey } from './journey';
import { replay } from './replay';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a, 32 bits: a spread, not a secret. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

function code(text: string, length: number): string {
  let rest = spread(text);
  let out = '';
  for (let index = 0; index < length; index += 1) {
    out += alphabet[rest % 32];
    rest = Math.floor(rest / 32);
  }
  return out;
}

/** Each choice of a decision by its two characters; two that collide get the next free one in authored order. */
function codesOf(moment: string, choices: readonly Choice[]): ReadonlyMap<string, ChoiceId> {
  const codes = new Map<string, ChoiceId>();
  for (const { id } of choices) {
    let attempt = 0;
    while (codes.has(code(`${moment} ${id} ${attempt}`, 2))) attempt += 1;
    codes.set(code(`${moment} ${id} ${attempt}`, 2), id);
  }
  return codes;
}

function choicesAt(dialogue: Dialogue, moment: string): readonly Choice[] {
  const next = dialogue.moments.get(moment)?.moment.next;
  return next?.kind === 'decision' ? next.decision.choices : [];
}

function readable(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What a person may have typed, as it was meant. */
function meant(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[\s·.-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
}

function scenarioCode(dialogue: Dialogue): string {
  return code(`${dialogue.scenario.module}/${dialogue.scenario.id}`, 2);
}

/** Moments passed after the last choice, and lines shown there, as two characters. */
function position(dialogue: Dialogue, journey: Journey): string {
  const { trail, linesShown, place } = replay(dialogue, journey);
  const after = trail.length - 1 - trail.findLastIndex(({ choice }) => choice !== null);
  const passed = place.kind === 'ending' ? after : after - 1;
  return `${alphabet[Math.min(31, Math.max(0, passed))]}${alphabet[Math.min(31, linesShown)]}`;
}

/** The line of a journey, as far as it fits the content. It contains the choices, and nothing that was written. */
export function toResumeLine(dialogue: Dialogue, journey: Journey): string {
  const { trail } = replay(dialogue, journey);
  const choices = trail
    .flatMap(({ moment, choice }) => {
      if (choice === null) return [];
      const found = [...codesOf(moment, choicesAt(dialogue, moment))].find(([, id]) => id === choice.id);
      return found === undefined ? [] : [found[0]];
    })
    .join('');
  const body = `${scenarioCode(dialogue)}${choices}${position(dialogue, journey)}`;
  return readable(`${body}${code(body, 2)}`);
}

/** Why a line could not be used. */
export type ResumeFailure = 'damaged' | 'other-scenario';

/** A journey from a line; `fits` is false when the content has changed and the journey stops earlier. */
export interface Resumed {
  readonly journey: Journey;
  readonly fits: boolean;
}

/** Reads a line back. Case, spaces and letters that look like digits do not matter. */
export function fromResumeLine(dialogue: Dialogue, text: string, origin: Origin): Result<Resumed, ResumeFailure> {
  const line = meant(text);
  const body = line.slice(0, -2);
  if (body.length < 4 || body.length % 2 !== 0 || code(body, 2) !== line.slice(-2)) return fail('damaged');
  if (body.slice(0, 2) !== scenarioCode(dialogue)) return fail('other-scenario');
  const codes = body.slice(2, -2).match(/../g) ?? [];
  let journey = beginJourney(dialogue.scenario, origin);
  const onwards = (until: number): void => {
    for (let passed = 0; passed < until; passed += 1) {
      const { place } = replay(dialogue, journey);
      if (place.kind === 'ending' || momentAt(dialogue, place).moment.next.kind === 'decision') return;
      journey = moveOnward(dialogue, journey, origin.now);
    }
  };
  for (const characters of codes) {
    onwards(dialogue.moments.size);
    const { place } = replay(dialogue, journey);
    const choice =
      place.kind === 'moment' ? codesOf(place.moment, choicesAt(dialogue, place.moment)).get(characters) : undefined;
    const offered = offeredChoices(dialogue, place).some(({ id }) => id === choice);
    if (choice === undefined || !offered) return ok({ journey, fits: false });
    journey = choose(dialogue, journey, choice, origin.now);
  }
  const [passed = '0', lines = '0'] = body.slice(-2);
  onwards(alphabet.indexOf(passed));
  if (replay(dialogue, journey).place.kind === 'moment') {
    journey = showLines(dialogue, journey, alphabet.indexOf(lines), origin.now);
  }
  return ok({ journey, fits: true });
}
