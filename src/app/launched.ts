/** Started by a learning system: which module it is about, and the adapter that reports to that system. */
import { type Completion, standing } from '../core/programme/completion';
import type { ContentLanguage } from '../core/scenario/scenario';
import { launchedModuleName } from '../core/shared/delivery';
import type { ModuleId } from '../core/shared/ids';
import type { Clock } from '../core/shared/ports';
import type { Library } from '../library/library';
import { paths } from '../state/addresses';
import { openFirst } from '../state/launch';

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
async function adapter(module: ModuleId | null, clock: Clock): Promise<Completion> {
  if (import.meta.env.VITE_FORMAT === 'scorm12' || import.meta.env.VITE_FORMAT === 'scorm2004') {
    const { startScorm } = await import('../lms/scorm/scorm');
    return startScorm(import.meta.env.VITE_FORMAT, module, window, clock);
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
  clock: Clock,
): Promise<Completion> {
  const module = await moduleNamed(parameters.get(launchedModuleName), library, lang);
  openFirst(window, module === null ? paths.programme : paths.module(module));
  return adapter(module, clock);
}
