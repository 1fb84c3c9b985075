/** The title of the page, as tabs and screen readers say it. */
import { useEffect } from 'react';

let page = '';
/** At which step of the page one is, by what says so; the last that came to say it has the word. */
const steps: { readonly title: string }[] = [];

function write(): void {
  const step = steps.at(-1);
  document.title = step === undefined ? page : `${step.title} – ${page}`;
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
    if (title === null) return;
    const step = { title };
    steps.push(step);
    write();
    return () => {
      steps.splice(steps.indexOf(step), 1);
      write();
    };
  }, [title]);
}
