/**
 * How far a story has come: draft, read, signed, released. It is worked out from what there is and kept nowhere, so
 * that it can never say more than is true.
 */
import type { Lack } from '../core/authoring/news';
import { type CompiledScenario, type ContentLanguage, momentsOf } from '../core/scenario/scenario';
import type { ShippedIds } from './check/check-module';
import { type CompiledEntry, sourceLanguage, translationLanguages, translationPath } from './compilation';
import { catalogue } from './messages/catalogue';
import { isOfTranslation, type Message } from './messages/message';
import { unsignedLanguages } from './sign-offs';

/**
 * What is known of a story when its state is worked out.
 * @internal exported for its tests
 */
export interface StoryFacts {
  /** Whether the checker finds a mistake in its text, also one that stops nothing in a draft. */
  readonly hasErrors: boolean;
  /** Whether a translation of it is behind. */
  readonly isBehind: boolean;
  /** Whether anybody read this very text, in any language. */
  readonly isRead: boolean;
  /** The languages in which nobody found this very text right. */
  readonly unsigned: readonly ContentLanguage[];
  readonly isDraft: boolean;
  /** Whether the programme names its module. */
  readonly isListed: boolean;
  /** Ids of the story that are not among the shipped ones. */
  readonly unshipped: number;
}

/**
 * The state of a story, and what it lacks in the order in which to see to it; nothing once it is released.
 * @internal exported for its tests
 */
export function stateOf(facts: StoryFacts): Pick<CompiledEntry, 'state' | 'lacks'> {
  const { hasErrors, isBehind, isRead, unsigned, isDraft, isListed, unshipped } = facts;
  const isOut = !isDraft && isListed && unshipped === 0;
  if (isOut) return { state: 'released', lacks: [] };
  const isSigned = unsigned.length === 0;
  const isNamed = isListed || isDraft;
  const lacks: readonly (Lack | false)[] = [
    hasErrors && 'mend',
    !isDraft && isListed && 'ship',
    !isRead && 'read',
    isBehind && 'translate',
    !isSigned && 'sign',
    isDraft && 'release',
    !isNamed && 'list',
  ];
  return {
    state: isSigned ? 'signed' : isRead ? 'read' : 'draft',
    lacks: lacks.filter((lack) => lack !== false),
  };
}

/** What comes first of what the stories of a module lack; null when all of them are released. */
export function nextStep(entries: readonly Pick<CompiledEntry, 'lacks'>[]): Lack | null {
  const order: readonly Lack[] = ['mend', 'ship', 'read', 'translate', 'sign', 'release', 'list'];
  return order.find((lack) => entries.some(({ lacks }) => lacks.includes(lack))) ?? null;
}

/** What journeys refer to in a scenario: scenes, moments, choices and endings. */
export function idsOf(scenario: CompiledScenario): readonly string[] {
  return [
    ...scenario.scenes.map(({ id }) => id),
    ...momentsOf(scenario).flatMap(({ id, next }) => [
      id,
      ...(next.kind === 'decision' ? next.decision.choices.map((choice) => choice.id) : []),
    ]),
    ...scenario.endings.map(({ id }) => id),
  ];
}

/**
 * The mistakes of a text itself: those in its file and in the translation to `lang`. A missing translation counts
 * there and nowhere else, and as much in a draft as elsewhere.
 */
export function mistakesIn(
  messages: readonly Message[],
  file: string,
  lang: ContentLanguage,
): readonly Message[] {
  const translation = lang === sourceLanguage ? null : translationPath(file, lang);
  return messages.filter((message) => {
    if (catalogue[message.code].severity !== 'error') return false;
    if (message.file === translation) return true;
    const isOfOther = isOfTranslation(message.code) && translation === null;
    return message.file === file && !isOfOther;
  });
}

/** What the entries cannot know of themselves. */
export interface WholeOf {
  /** Whether the programme names a module, and may. */
  readonly isListed: (module: string) => boolean;
  readonly messages: readonly Message[];
  readonly shipped: ShippedIds;
}

/** The entries with how far they have come. */
export function withStates(
  entries: readonly CompiledEntry[],
  { isListed, messages, shipped }: WholeOf,
): readonly CompiledEntry[] {
  return entries.map((entry) => {
    const { module, id, file, draft, languages, readings } = entry;
    const key = `${module}/${id}`;
    const kept = new Set(Object.hasOwn(shipped, key) ? shipped[key] : []);
    const scenario = languages.get(sourceLanguage);
    const mistakes = [...languages.keys()].flatMap((lang) => mistakesIn(messages, file, lang));
    const facts: StoryFacts = {
      hasErrors: mistakes.some(({ code }) => !isOfTranslation(code)),
      isBehind:
        mistakes.some(({ code }) => isOfTranslation(code)) ||
        translationLanguages.some((lang) => !languages.has(lang)),
      isRead: [...readings.values()].flat().some(({ holds }) => holds),
      unsigned: unsignedLanguages(entry),
      isDraft: draft,
      isListed: isListed(module),
      unshipped: scenario === undefined ? 0 : idsOf(scenario).filter((one) => !kept.has(one)).length,
    };
    return { ...entry, offered: !draft && facts.isListed, ...stateOf(facts) };
  });
}
