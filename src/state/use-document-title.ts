/** The title of the page, as tabs and screen readers say it. */
import { useEffect } from 'react';

/** Sets the title of the document; null where something within does. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
