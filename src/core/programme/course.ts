/** What a learning system is told of a package before anything is opened: what it is called and which modules it holds. */
import { launchedModuleName } from '../shared/delivery';
import type { OwnLanguage } from '../shared/language';

/** A text in each language that a learning system is told of. */
export type InLanguages = Readonly<Record<OwnLanguage, string>>;

/** A module as an item of its own. */
export interface CourseModule {
  readonly id: string;
  readonly title: InLanguages;
  readonly about: InLanguages;
}

/** The whole package. */
export interface Course {
  /** The module that it was made for alone; null where it holds the programme. */
  readonly only: string | null;
  readonly title: InLanguages;
  readonly about: InLanguages;
  /** In the order of the programme. */
  readonly modules: readonly CourseModule[];
}

/** What stands behind the address of the app to start one module. */
export function launchQuery({ id }: CourseModule): string {
  return `?${new URLSearchParams({ [launchedModuleName]: id })}`;
}
