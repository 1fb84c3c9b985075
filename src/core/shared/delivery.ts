/** In which forms the app is delivered, and what every part that makes or plays a package calls by one name. */
import type { ModuleId, ScenarioId } from './ids';

/**
 * `static` for a web server of one's own; the others for a learning system: SCORM 1.2, SCORM 2004 4th edition, cmi5.
 */
export const packageFormats = ['static', 'scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** Whether a text names one of them. */
export function isPackageFormat(text: string): text is PackageFormat {
  return packageFormats.some((format) => format === text);
}

/**
 * Under which name the address of an item in a learning system says which module it is: `index.html?module=ID`. It is no
 * personal data, and it is the same for everyone who starts that item.
 */
export const launchedModuleName = 'module';

/** What the build lets the app draw in one language, beside the languages that the app is there in. */
export interface Drawn {
  readonly pages: readonly DrawnPage[];
  readonly languages: readonly string[];
}

/** What one who comes first sees at an address, as markup. */
export interface DrawnPage {
  /** The address below the base path. */
  readonly path: string;
  readonly words: string;
  /** Of a story: which one. */
  readonly story: { readonly module: ModuleId; readonly scenario: ScenarioId } | null;
}

/** The folder in a built app with the pages that are sent for the addresses of stories: `<folder><address>.html`. */
export const drawnFolder = 'drawn';
