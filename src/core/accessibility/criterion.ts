/** What is said of one success criterion of WCAG 2.2, and by which tests it is shown. */

/** A text in both languages. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

/** A test by its file and its title; `…` stands for what a run fills in. */
export interface TestName {
  readonly file: string;
  readonly title: string;
}

/** How things stand with a criterion; that it is met is said of none, for nobody from outside has looked. */
export type Standing =
  /** Tests show what a program can tell, and they pass. */
  | {
      readonly kind: 'tested';
      readonly tests: readonly [TestName, ...TestName[]];
      /** What no test can tell. */
      readonly unseen?: Said;
    }
  /** There is nothing here that it speaks of; tests may hold to that. */
  | { readonly kind: 'absent'; readonly tests?: readonly TestName[] }
  /** It is known not to be met. */
  | {
      readonly kind: 'fails';
      readonly cause: Said;
      readonly effect: Said;
      readonly instead: Said;
      readonly planned: Said;
      readonly tests?: readonly TestName[];
    }
  /** No test looks at it, and nobody from outside has. */
  | { readonly kind: 'untested' };

/**
 * A success criterion of level A or AA. Names: WCAG 2.2 of W3C (5 October 2023) and its authorised Dutch translation.
 * https://www.w3.org/TR/WCAG22/ and https://www.w3.org/Translations/WCAG22-nl/
 */
export interface Criterion {
  /** As WCAG numbers it: 1.4.10. */
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly name: Said;
  /** Whether WCAG 2.2 added it. EN 301 549 v3.2.1, which the law names, follows WCAG 2.1 and has no clause for it. */
  readonly isNew: boolean;
  /** What was done here, or why there is nothing to do. */
  readonly how: Said;
  readonly standing: Standing;
}

/** The clause of EN 301 549 v3.2.1 with the same words, chapter 9 (web); null where there is none. */
export function clauseOf({ number, isNew }: Criterion): string | null {
  return isNew ? null : `9.${number}`;
}

/** The tests that hold to what is said of it. */
export function testsOf({ standing }: Criterion): readonly TestName[] {
  return 'tests' in standing ? (standing.tests ?? []) : [];
}

/** Whether a title is that of the test, whatever was filled in. */
export function isTitleOf({ title }: TestName, written: string): boolean {
  const parts = title.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+?')).test(written);
}
