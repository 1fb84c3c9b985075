/** Who is behind an installation, as its host wrote it. What was not filled in is empty. */
export interface Organisation {
  readonly name: string;
  readonly unit: string;
  /** The function that answers for it; no person. */
  readonly role: string;
  /** The postal address, on lines of its own. */
  readonly address: string;
  readonly telephone: string;
  readonly mail: string;
  readonly web: string;
  /** Where a weakness in the app can be reported. */
  readonly security: { readonly mail: string; readonly web: string };
}
