/** Content that is fetched when a view needs it. */
import { useEffect, useState } from 'react';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Library } from '../library/library';
import { limits, within } from '../vault/within';
import { useContentLanguage } from './preferences';
import { useServices } from './services';

/** What a view knows of content on its way. */
export type Loaded<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly content: Content };

/** Which content, and in which form. */
export interface Wanted {
  /** What it is: content of another subject is never handed out in its place. */
  readonly subject: string;
  /** The language it is in, or what else may differ while it stays the same thing. */
  readonly form: string;
}

type Held<Content> =
  | { readonly kind: 'here'; readonly subject: string; readonly content: Content }
  | { readonly kind: 'failed'; readonly subject: string; readonly reason: unknown };

/**
 * Loads through the library, again when what is wanted changes or the content was compiled anew. While the
 * same subject comes in another form, what was shown stays; another subject is waited for.
 * @throws whatever the fetch failed with, during rendering, so that the error page says what is safe.
 */
export function useLoaded<Content>({ subject, form }: Wanted, load: () => Promise<Content>): Loaded<Content> {
  const { library } = useServices();
  const [held, setHeld] = useState<Held<Content> | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => library.onChange(() => setVersion((before) => before + 1)), [library]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted and the version say when to load again
  useEffect(() => {
    let wanted = true;
    within(limits.part, load()).then(
      (content) => wanted && setHeld({ kind: 'here', subject, content }),
      (reason: unknown) => wanted && setHeld({ kind: 'failed', subject, reason }),
    );
    return () => {
      wanted = false;
    };
  }, [subject, form, version]);
  if (held === null || held.subject !== subject) return { kind: 'loading' };
  if (held.kind === 'failed') throw held.reason;
  return held;
}

/**
 * Loads content of the library in the language that the person reads it in; another language is another form of
 * the same subject.
 */
export function useContent<Content>(
  subject: string,
  load: (library: Library, lang: ContentLanguage) => Promise<Content>,
): Loaded<Content> {
  const { library } = useServices();
  const lang = useContentLanguage();
  return useLoaded({ subject, form: lang }, () => load(library, lang));
}
