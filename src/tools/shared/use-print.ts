/** Printing after a look for names: what is on paper, others can read. */
import { useState } from 'react';

/** What a view does with it. */
export interface Print {
  /** Whether it was asked for these words, and names may be among them: print once more to print all the same. */
  readonly asks: boolean;
  print(): void;
}

/**
 * Prints the page; when something in it looks like a name it asks first. Other words are another question.
 * @param words all that goes to paper, as one text
 */
export function usePrint(words: string, mayHoldNames: boolean): Print {
  const [asked, setAsked] = useState<string | null>(null);
  const asks = mayHoldNames && asked === words;
  return {
    asks,
    print: () => {
      if (mayHoldNames && !asks) {
        setAsked(words);
        return;
      }
      setAsked(null);
      window.print();
    },
  };
}
