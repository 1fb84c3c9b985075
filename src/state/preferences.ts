/**
 * What plain storage knows: language, how things look and sound, whether to ask about keeping, and when the vault
 * locks. Nothing personal. Until one chooses, the language is the browser’s own where we have it. A value
 * that cannot be read falls back to its default; a write that fails costs nothing but the memory of it.
 */
import { create } from 'zustand';
import { longestRest } from '../core/scenario/policy';
import type { ContentLanguage } from '../core/scenario/scenario';
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from '../i18n/languages';
import { standsAlone } from './standing-alone';

type Theme = 'device' | 'light' | 'dark';
type Motion = 'device' | 'calm' | 'none';
type TextSize = 'usual' | 'larger' | 'largest';
type LineSpacing = 'usual' | 'wide';
type Letter = 'usual' | 'calm';

/** How fast a scene is read aloud. */
export const readingPaces = ['slow', 'usual', 'brisk'] as const;
export type ReadingPace = (typeof readingPaces)[number];

/** All preferences. */
export interface Preferences {
  readonly language: InterfaceLanguage;
  /** The language of stories; 'same' follows the interface. */
  readonly contentLanguage: ContentLanguage | 'same';
  readonly theme: Theme;
  readonly motion: Motion;
  readonly textSize: TextSize;
  readonly lineSpacing: LineSpacing;
  /** 'calm' is one letter without serifs for everything. */
  readonly letter: Letter;
  readonly readingPace: ReadingPace;
  /** Whether a single letter, figure or sign does something where no field has the focus (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether the question where to keep things may still be put; not to who answered to leave them in the tab. */
  readonly asksToKeep: boolean;
  /** After how many minutes of rest a vault behind a passphrase locks. */
  readonly lockAfter: number;
}

/** Where they lie in plain storage. */
export const preferencesKey = 'speelveld.preferences';

/** The first language of the browser that the interface has; where it has none of them, the one it was made in. */
function languageOfBrowser(): InterfaceLanguage {
  const wished = typeof navigator === 'undefined' ? [] : navigator.languages;
  const offered = wished.flatMap((tag) => {
    const [language] = tag.toLowerCase().split('-');
    return isInterfaceLanguage(language) ? [language] : [];
  });
  return offered[0] ?? interfaceLanguages[0].tag;
}

/** How a first visit finds everything. */
function firstVisit(): Preferences {
  return {
    language: languageOfBrowser(),
    contentLanguage: 'same',
    theme: 'device',
    motion: 'device',
    textSize: 'usual',
    lineSpacing: 'usual',
    letter: 'usual',
    readingPace: 'usual',
    singleKeys: true,
    asksToKeep: true,
    lockAfter: 5,
  };
}

function oneOf<Option extends string>(value: unknown, options: readonly Option[], fallback: Option): Option {
  return options.find((option) => option === value) ?? fallback;
}

/** Whether it is a number of minutes after which a vault may lock. */
function isRest(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestRest;
}

/** Reads preferences from text that may be anything. */
function parsePreferences(stored: string | null): Preferences {
  const defaults = firstVisit();
  let data: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) data = parsed as Record<string, unknown>;
  } catch {
    return defaults;
  }
  return {
    language: isInterfaceLanguage(data.language) ? data.language : defaults.language,
    contentLanguage:
      data.contentLanguage === 'same' || isInterfaceLanguage(data.contentLanguage)
        ? data.contentLanguage
        : defaults.contentLanguage,
    theme: oneOf(data.theme, ['device', 'light', 'dark'], defaults.theme),
    motion: oneOf(data.motion, ['device', 'calm', 'none'], defaults.motion),
    textSize: oneOf(data.textSize, ['usual', 'larger', 'largest'], defaults.textSize),
    lineSpacing: oneOf(data.lineSpacing, ['usual', 'wide'], defaults.lineSpacing),
    letter: oneOf(data.letter, ['usual', 'calm'], defaults.letter),
    readingPace: oneOf(data.readingPace, readingPaces, defaults.readingPace),
    singleKeys: data.singleKeys !== false,
    asksToKeep: data.asksToKeep !== false,
    lockAfter: isRest(data.lockAfter) ? data.lockAfter : defaults.lockAfter,
  };
}

function readStored(): Preferences {
  if (standsAlone) return firstVisit();
  try {
    return parsePreferences(localStorage.getItem(preferencesKey));
  } catch {
    return firstVisit();
  }
}

function store(preferences: Preferences): void {
  if (standsAlone) return;
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing only means that the choice is asked again next time.
  }
}

/** The preferences of this browser. */
export const usePreferences = create<Preferences>()(() => readStored());

/** Whether anything was chosen in this browser before. */
export function hasPreferences(): boolean {
  try {
    return localStorage.getItem(preferencesKey) !== null;
  } catch {
    return false;
  }
}

/** Changes preferences and remembers them. */
export function changePreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  store(usePreferences.getState());
}

/** Back to the beginning, without writing anything: after a wipe nothing may be stored again. */
export function forgetPreferences(): void {
  usePreferences.setState(firstVisit(), true);
}

/** The language stories are shown in, by these preferences. */
export function contentLanguageOf({
  contentLanguage,
  language,
}: Pick<Preferences, 'contentLanguage' | 'language'>): ContentLanguage {
  return contentLanguage === 'same' ? language : contentLanguage;
}

/** The language stories are shown in. */
export function useContentLanguage(): ContentLanguage {
  return usePreferences(contentLanguageOf);
}
