/** The services of a page with one story: a library of that story alone, and no store and no server anywhere. */

import { newId } from '../app/new-id';
import { noCompletion } from '../core/programme/completion';
import { plainHouse } from '../core/scenario/house';
import { parted } from '../core/scenario/opening';
import { openPolicy } from '../core/scenario/policy';
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { Catalogue, ModuleCover } from '../core/scenario/vocabulary';
import type { Library } from '../library/library';
import { deviceSpeech } from '../state/device-speech';
import type { Services } from '../state/services';
import type { PageContent, StoryInLanguage } from './content';
import { tabVault } from './tab-vault';

/** The story in a language, or else in the one in which the page opens. */
export function storyIn({ stories, lang }: PageContent, wanted: ContentLanguage): StoryInLanguage {
  const story = stories[wanted] ?? stories[lang];
  if (story === undefined) throw new Error(`The page has no story in ${lang}.`);
  return story;
}

/** The module as far as one story of it can be told by itself. */
function moduleOf({ cover, scenario: { module } }: StoryInLanguage): ModuleCover {
  return {
    id: module,
    title: cover.title,
    theme: '',
    intro: '',
    aims: [],
    scenarios: [cover],
    intention: { prompt: '', when: '', then: '' },
    tool: 'gesprekskaarten',
    changes: [],
  };
}

function libraryOf(content: PageContent): Library {
  const named: (...asked: Parameters<Library['scenario']>) => CompiledScenario | null = (
    module,
    id,
    lang,
  ) => {
    const { scenario } = storyIn(content, lang);
    return scenario.module === module && scenario.id === id ? scenario : null;
  };
  const none = () => Promise.reject(new Error('There is one story here, and nothing beside it.'));
  return {
    languages: Object.keys(content.stories) as ContentLanguage[],
    house: plainHouse,
    policy: openPolicy,
    catalogue: async (lang): Promise<Catalogue> => {
      const story = storyIn(content, lang);
      return { lang: story.scenario.lang, tracks: [], modules: [moduleOf(story)] };
    },
    groupPlans: async () => ({}),
    vocabulary: async (lang) => storyIn(content, lang).vocabulary,
    cards: async () => [],
    guidance: none,
    organisation: async () => null,
    search: none,
    opening: async (...asked) => {
      const scenario = named(...asked);
      return scenario === null ? null : parted(scenario).opening;
    },
    scenario: async (...asked) => named(...asked),
    onChange: () => () => undefined,
  };
}

/** New services for one who begins. */
export function servicesOf(content: PageContent): Services {
  return {
    vault: tabVault(),
    library: libraryOf(content),
    clock: { now: () => Date.now() },
    ids: { next: newId },
    policy: openPolicy,
    speech: deviceSpeech,
    files: {
      view: () => ({ kind: 'not-built' }),
      subscribe: () => () => undefined,
      look: async () => undefined,
      bring: async () => undefined,
      remove: async () => undefined,
    },
    groupSession: {
      view: () => ({ kind: 'none', unreadUntil: null }),
      subscribe: () => () => undefined,
      look: async () => undefined,
      begin: async () => ({ ok: false, failure: { kind: 'blocked' } }),
      put: () => undefined,
      putHost: async () => ({ ok: false, failure: { kind: 'blocked' } }),
      forget: () => undefined,
    },
    completion: noCompletion,
  };
}
