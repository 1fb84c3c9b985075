/**
 * What the development server tells an author: the messages of the checker, and where the moments of each
 * scenario stand in its file. In a built app nobody tells anything.
 */

/** One message of the checker. */
export interface AuthorMessage {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The key of the text it is about, where it is about a translation. */
  readonly key?: string;
  /** The line as it stands and as it could read instead, where one line mends it. */
  readonly example?: { readonly written: string; readonly mended: string };
}

/** The moments of a scenario in its file, in order, each with the line it begins on. */
interface Outline {
  readonly file: string;
  readonly moments: readonly { readonly id: string; readonly line: number }[];
}

/** The state of the content after the last save. */
export interface AuthorNews {
  readonly messages: readonly AuthorMessage[];
  /** By `module/scenario`. */
  readonly outlines: Readonly<Record<string, Outline>>;
}

const event = 'speelveld:messages';

/** Hears the news now and after every save. Returns how to stop. */
export function hearAuthorNews(listener: (news: AuthorNews) => void): () => void {
  // Written out each time: the development server looks for these very words.
  if (!import.meta.hot) return () => undefined;
  // Safe: both ends of this event are compiled from this repository, and the server sends nothing else by it.
  const hear = (news: unknown) => listener(news as AuthorNews);
  import.meta.hot.on(event, hear);
  import.meta.hot.send(event, {});
  return () => import.meta.hot?.off(event, hear);
}

/** The messages that belong to a moment: by the line they stand on, or by the key of the text. */
export function messagesByMoment(
  { messages, outlines }: AuthorNews,
  scenario: string,
  ownerOf: (key: string) => string | undefined,
): ReadonlyMap<string | null, readonly AuthorMessage[]> {
  const outline = outlines[scenario];
  const found = new Map<string | null, AuthorMessage[]>();
  if (outline === undefined) return found;
  const english = outline.file.replace(/\.yaml$/, '.en.yaml');
  for (const message of messages) {
    if (message.file !== outline.file && message.file !== english) continue;
    const moment =
      message.key === undefined
        ? outline.moments.findLast(({ line }) => line <= message.line)?.id
        : ownerOf(message.key);
    const place = moment ?? null;
    found.set(place, [...(found.get(place) ?? []), message]);
  }
  return found;
}
