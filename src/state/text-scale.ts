/** How much larger than drawn the letter is that the reader chose, for what is laid out by reckoning and not by CSS. */
import { usePreferences } from './preferences';

/** Both are one where the reader left them as they are. */
export interface TextScale {
  /** Of a letter. */
  readonly letter: number;
  /** Of the height of a line, the letter included. */
  readonly line: number;
}

/**
 * The measures of `--maat` and `--regel` in tokens.css; a test holds both together.
 * @internal exported for its tests
 */
export const textScales = {
  letter: { usual: 1, larger: 1.15, largest: 1.3 },
  spacing: { usual: 1, wide: 1.2 },
} as const;

/** The scale of text that is on. */
export function useTextScale(): TextScale {
  const { textSize, lineSpacing } = usePreferences();
  const letter = textScales.letter[textSize];
  return { letter, line: letter * textScales.spacing[lineSpacing] };
}
