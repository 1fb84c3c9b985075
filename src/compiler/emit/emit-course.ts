/** What a learning system is told, taken from the content itself. */

import type { Course, CourseModule, InLanguages } from '../../core/programme/course';
import { inProgrammeOrder } from '../../core/programme/minis';
import type { House } from '../../core/scenario/house';
import type { ContentLanguage } from '../../core/scenario/scenario';
import type { Catalogue, ModuleCover } from '../../core/scenario/vocabulary';
import type { OwnLanguage } from '../../core/shared/language';

/** What of the content a learning system may hear. */
interface Offered {
  readonly catalogues: ReadonlyMap<ContentLanguage, Catalogue>;
  readonly house: House;
}

/** The modules that participants get, in the order of the programme. */
export function offeredModules({ catalogues }: Pick<Offered, 'catalogues'>): readonly ModuleCover[] {
  const dutch = catalogues.get('nl');
  return dutch === undefined ? [] : inProgrammeOrder(dutch);
}

function inBoth(catalogues: Offered['catalogues'], say: (catalogue: Catalogue) => string): InLanguages {
  const said = (lang: OwnLanguage): string => {
    const catalogue = catalogues.get(lang);
    return catalogue === undefined ? '' : say(catalogue);
  };
  const nl = said('nl');
  return { nl, en: said('en') || nl };
}

/** The name of the note of it in a build, which is not served. */
export const courseFile = '.vite/course.json';

/** @param only the one module that the package is for; null for the programme */
export function courseOf(offered: Offered, only: string | null): Course {
  const { catalogues, house } = offered;
  const modules = offeredModules(offered)
    .filter(({ id }) => only === null || id === only)
    .map(({ id }): CourseModule => {
      const ofModule = (say: (cover: ModuleCover) => string): InLanguages =>
        inBoth(catalogues, (catalogue) =>
          catalogue.modules
            .filter((one) => one.id === id)
            .map(say)
            .join(''),
        );
      return { id, title: ofModule(({ title }) => title), about: ofModule(({ intro }) => intro) };
    });
  const [first] = modules;
  if (only !== null && first !== undefined) return { only, title: first.title, about: first.about, modules };
  const name = house.name || 'Speelveld';
  return {
    only,
    title: { nl: name, en: name },
    about: inBoth(catalogues, ({ tracks }) => tracks.map(({ summary }) => summary).join(' ')),
    modules,
  };
}
