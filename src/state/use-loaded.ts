/** Content that is fetched when a view needs it. What was shown stays until the new content has arrived. */
import { useEffect, useState } from 'react';
import { useServices } from './services';

/** What a view knows of content on its way. `error` is thrown on by the view, to the error page. */
export type Loaded<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly content: Content };

/**
 * Loads through the library, again when `key` changes or the content was compiled anew.
 * @throws whatever the fetch failed with, during rendering, so that the error page says what is safe.
 */
export function useLoaded<Content>(key: string, load: () => Promise<Content>): Loaded<Content> {
  const { library } = useServices();
  const [state, setState] = useState<Loaded<Content>>({ kind: 'loading' });
  const [error, setError] = useState<unknown>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => library.onChange(() => setVersion((before) => before + 1)), [library]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the version say when to load again
  useEffect(() => {
    let wanted = true;
    load().then(
      (content) => wanted && setState({ kind: 'here', content }),
      (reason: unknown) => wanted && setError(reason),
    );
    return () => {
      wanted = false;
    };
  }, [key, version]);
  if (error !== null) throw error;
  return state;
}
