/** What may happen to a field of a personal record; the field tables answer it field by field. */

/** The three questions about a field. */
export interface FieldRule {
  readonly stored: boolean;
  readonly exported: boolean;
  readonly shared: boolean;
}

/** Kept here and in the person's own export; never given to anyone else. */
export const own: FieldRule = { stored: true, exported: true, shared: false };
