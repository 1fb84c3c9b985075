/**
 * What one who comes here first sees at the start and at the beginning of every story, drawn while the app is built, by
 * the very views that the app draws it with: the build writes it into the pages, so that there is something to read
 * before any script has come.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createPath, type Navigator, Router } from 'react-router';
import { noCompletion } from '../core/programme/completion';
import type { Drawn, DrawnPage } from '../core/shared/delivery';
import { isOwnLanguage } from '../core/shared/language';
import { StoryOpening } from '../features/player/route';
import { StartPage } from '../features/start/route';
import { interfaceLanguages } from '../i18n/languages';
import { loadTexts, startI18n } from '../i18n/start-i18n';
import { builtLibrary } from '../library/built-library';
import { paths } from '../state/addresses';
import { policyHere } from '../state/policy';
import { usePreferences } from '../state/preferences';
import { type Services, ServicesProvider } from '../state/services';
import { freshProgramme } from '../state/use-programme';
import { lateKeeper } from '../vault/late-keeper';
import { lateVault } from '../vault/late-vault';
import { Frame } from './frame';
import { SkipLink } from './skip-link';

/** What is asked of them while drawing is what they say at once; they never have anything else to say. */
function servicesThatWait(): Services {
  const never = new Promise<never>(() => undefined);
  return {
    vault: lateVault(() => never),
    library: builtLibrary,
    clock: { now: () => 0 },
    ids: { next: () => '' },
    speech: {
      canSpeak: () => false,
      subscribe: () => () => undefined,
      say: () => undefined,
      silence: () => undefined,
    },
    files: {
      view: () => ({ kind: 'not-built' }),
      subscribe: () => () => undefined,
      look: async () => undefined,
      bring: async () => undefined,
      remove: async () => undefined,
    },
    groupSession: lateKeeper(() => never),
    policy: policyHere(builtLibrary.policy, false),
    completion: noCompletion,
  };
}

/** Writes addresses as the app will: behind the base path. */
function navigatorFor(base: string): Navigator {
  const stay = (): void => undefined;
  return {
    createHref: (to) => {
      const path = typeof to === 'string' ? to : createPath(to);
      return `${base.replace(/\/$/, '')}${path}`;
    },
    go: stay,
    push: stay,
    replace: stay,
  };
}

function drawAt(path: string, base: string, page: ReactNode): string {
  return renderToStaticMarkup(
    <ServicesProvider value={servicesThatWait()}>
      <Router location={path} navigator={navigatorFor(base)} static>
        <SkipLink />
        {page}
      </Router>
    </ServicesProvider>,
  );
}

/**
 * The pages, in the language that the browser is said to have: the start, and the first scene of every story.
 * @throws Error when that is a language in which stories are not written.
 */
export async function firstWords(base: string): Promise<Drawn> {
  const { language } = usePreferences.getInitialState();
  if (!isOwnLanguage(language)) throw new Error(`Nothing is drawn in ${language}.`);
  await startI18n(language);
  await loadTexts('start', 'programme', 'recall', 'player');
  const catalogue = await builtLibrary.catalogue(language);
  const start = (
    <Frame>
      <StartPage programme={freshProgramme(catalogue)} />
    </Frame>
  );
  const names = catalogue.modules.flatMap(({ id, scenarios }) =>
    scenarios.map((cover) => ({ module: id, scenario: cover.id })),
  );
  const stories = await Promise.all(
    names.map(async (story): Promise<DrawnPage | null> => {
      const path = paths.play(story.module, story.scenario);
      const scenario = await builtLibrary.opening(story.module, story.scenario, language);
      if (scenario === null) return null;
      return {
        path,
        story,
        words: drawAt(path, base, <StoryOpening scenario={scenario} />),
      };
    }),
  );
  return {
    pages: [
      { path: paths.start, story: null, words: drawAt(paths.start, base, start) },
      ...stories.filter((page) => page !== null),
    ],
    languages: interfaceLanguages.map(({ tag }) => tag),
  };
}
