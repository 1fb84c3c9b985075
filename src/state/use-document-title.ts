/** The title of the page, as tabs and screen readers say it. */
import { useEffect } from 'react';

let page = '';
let step: string | null = null;

function write(): void {
  document.title = step === null ? page : `${step} – ${page}`;
}

/** Sets the title of the document. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    page = title;
    write();
  }, [title]);
}

/** Puts before the title at which step of the page one is; null: at none. Never in a person's own words. */
export function useStepTitle(title: string | null): void {
  useEffect(() => {
    step = title;
    write();
    return () => {
      step = null;
      write();
    };
  }, [title]);
}
