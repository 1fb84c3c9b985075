/** What is decided when the app is built. */
interface ImportMetaEnv {
  /** The form in which it is delivered; nothing where the build tells none. Read it from `delivered`. */
  readonly VITE_FORMAT?: import('../core/shared/delivery').PackageFormat;
  /** The origins that a cmi5 package may speak to, with spaces between them. */
  readonly VITE_LRS?: string;
  /** The mail address where a wrong text can be reported; without it no page offers to. */
  readonly VITE_REPORT_ADDRESS?: string;
  /** The version and the commit that were built; the commit is empty where it is not known. */
  readonly SPEELVELD_VERSION?: string;
  readonly SPEELVELD_COMMIT?: string;
  /** 'yes' where `version.json` lies beside the page. */
  readonly SPEELVELD_PACKAGED?: string;
  /** Where the source is published, as `publiccode.yml` says; empty while nobody filled that in. */
  readonly SPEELVELD_SOURCE?: string;
  /** 'yes' in the one file that plays a story by itself. */
  readonly SPEELVELD_ALONE?: string;
  /** The languages that a host added. */
  readonly SPEELVELD_LANGUAGES?: readonly import('../core/shared/language').FurtherLanguageInfo[];
}
