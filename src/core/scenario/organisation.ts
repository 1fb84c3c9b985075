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
  /** Its own accessibility statement in the register, where it has one. */
  readonly accessibility?: OwnStatement | undefined;
}

/**
 * The status that a statement in the register can have, that which claims least first; E is the lack of one.
 * https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status
 */
export const statementStatuses = ['D', 'C', 'B', 'A'] as const;

/** An accessibility statement as the register holds it. */
export interface OwnStatement {
  /** Its address in the register. */
  readonly statement: string;
  readonly status: (typeof statementStatuses)[number];
}
