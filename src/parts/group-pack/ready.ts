/** What must lie ready and what is done beforehand, by what this session uses: on the plan's page and on the cover. */
import type groupPack from '../../i18n/locales/nl/groupPack.json';
import { isCut, type Packed, type PackPart, votedOn } from './pack-parts';

type Thing = keyof typeof groupPack.ready.things;
type Deed = keyof typeof groupPack.ready.deeds;

/** What lies ready, when these parts are printed. */
export function thingsFor({ plan, material, sheet }: Packed, parts: readonly PackPart[]): readonly Thing[] {
  const isVotedOn = votedOn(material) !== null;
  const isOnPaper = isVotedOn && plan.voting !== 'cards';
  const has = (kind: string): boolean => sheet.steps.some((step) => step.kind === kind);
  const needs: readonly (readonly [Thing, boolean])[] = [
    ['phones', isVotedOn && plan.voting === 'phones'],
    ['pensAlike', isOnPaper],
    ['pens', !isOnPaper],
    ['paper', !parts.includes('writing')],
    ['scissors', parts.some((part) => isCut(part, material))],
    ['box', isOnPaper],
    ['board', isVotedOn],
    ['clock', true],
    ['chair', has('absent') || has('deliberation')],
    ['tape', parts.includes('agreement')],
    ['diaries', has('look-back')],
  ];
  return needs.flatMap(([thing, isNeeded]) => (isNeeded ? [thing] : []));
}

/** What is done before the room comes in. */
export function deedsFor({ material }: Packed): readonly Deed[] {
  return ['senior', 'assess', ...(material.kind === 'story' ? (['reader'] as const) : [])];
}
