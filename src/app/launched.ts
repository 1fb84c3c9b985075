/** Started by a learning system: which module it is about, and the adapter that reports to that system. */
import { type Completion, standing } from '../core/programme/completion';
import type { ContentLanguage } from '../core/scenario/scenario';
import { launchedModuleName } from '../core/shared/delivery';
import type { ModuleId } from '../core/shared/ids';
import type { Clock, IdMaker } from '../core/shared/ports';
import type { Library } from '../library/library';
import { paths } from '../state/addresses';
import { openFirst } from '../state/launch';
import { followLanguages } from '../state/use-language-choice';

/** What a launch needs of the app. */
interface Surroundings {
  readonly clock: Clock;
  readonly ids: IdMaker;
  /** Resolves once the app speaks a language. */
  readonly texts: Promise<void>;
}

/** The module that a launch names, if there is such a one. */
async function moduleNamed(
  name: string | null,
  library: Library,
  lang: ContentLanguage,
): Promise<ModuleId | null> {
  // What cannot be fetched now is told by the page that needs it.
  const modules = await library.catalogue(lang).then(
    (catalogue) => catalogue.modules,
    () => [],
  );
  return modules.find(({ id }) => id === name)?.id ?? null;
}

/** The adapter of the form that was built; the code of the others is in no build of this one. */
async function adapter(
  parameters: URLSearchParams,
  module: ModuleId | null,
  { clock, ids, texts }: Surroundings,
): Promise<Completion> {
  if (import.meta.env.VITE_FORMAT === 'scorm12' || import.meta.env.VITE_FORMAT === 'scorm2004') {
    const { startScorm } = await import('../lms/scorm/scorm');
    return startScorm(import.meta.env.VITE_FORMAT, module, window, clock);
  }
  if (import.meta.env.VITE_FORMAT === 'cmi5') {
    const { startCmi5 } = await import('../lms/cmi5/cmi5');
    return startCmi5({
      parameters,
      module,
      origins: import.meta.env.VITE_LRS ?? '',
      page: window,
      clock,
      ids,
      prefers: (languages) => void texts.then(() => followLanguages(languages)),
    });
  }
  return standing(module, { kind: 'not-connected' });
}

/**
 * Begins what a learning system started, and opens the page of the module; the programme where it named none.
 * @param parameters what stood behind the address.
 */
export async function launched(
  parameters: URLSearchParams,
  library: Library,
  lang: ContentLanguage,
  around: Surroundings,
): Promise<Completion> {
  const module = await moduleNamed(parameters.get(launchedModuleName), library, lang);
  openFirst(window, module === null ? paths.programme : paths.module(module));
  return adapter(parameters, module, around);
}
