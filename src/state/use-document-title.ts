/** The title of the page, as tabs and screen readers say it. */
import { useEffect } from 'react';

/** Sets the title of the document. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
