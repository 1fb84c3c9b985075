/**
 * The start page as who comes here first sees it, drawn while the app is built, by the very views that the app draws it
 * with: the build writes it into index.html, so that there is something to read before any script has come.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { createPath, type Navigator, Router } from 'react-router';
import { noCompletion } from '../core/programme/completion';
import { StartPage } from '../features/start/route';
import { loadTexts, startI18n } from '../i18n/start-i18n';
import { builtLibrary } from '../library/built-library';
import { paths } from '../state/addresses';
import { policyHere } from '../state/policy';
import { type Services, ServicesProvider } from '../state/services';
import { freshProgramme } from '../state/use-programme';
import { lateKeeper } from '../vault/late-keeper';
import { lateVault } from '../vault/late-vault';
import { Frame } from './frame';

/** What is asked of them while drawing is what they say at once; they never have anything else to say. */
function servicesThatWait(): Services {
  const never = new Promise<never>(() => undefined);
  return {
    vault: lateVault(never),
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

/** The markup, in Dutch. */
export async function firstWords(base: string): Promise<string> {
  await startI18n('nl');
  await loadTexts('start', 'programme', 'recall');
  const programme = freshProgramme(await builtLibrary.catalogue('nl'));
  return renderToStaticMarkup(
    <ServicesProvider value={servicesThatWait()}>
      <Router location={paths.start} navigator={navigatorFor(base)} static>
        <Frame>
          <StartPage programme={programme} />
        </Frame>
      </Router>
    </ServicesProvider>,
  );
}
