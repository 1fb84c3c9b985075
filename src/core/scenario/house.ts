/** What an installation is called and looks like, as its host wrote it; empty and null where nothing was filled in. */
export interface House {
  /** What the installation is called at the head of every page, in the place of Speelveld. */
  readonly name: string;
  /** The logo, as an address that holds the picture itself; what it says is in Dutch. */
  readonly logo: { readonly address: string; readonly alt: string } | null;
  /** The mail address where a wrong text can be reported. */
  readonly report: string;
}

/** An installation whose host filled nothing in. */
export const plainHouse: House = { name: '', logo: null, report: '' };
