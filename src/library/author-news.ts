/**
 * How author mode hears what the development server tells, and what it finds in it: the story and the place that a
 * message is about, and which comes first. In a built app nobody tells anything.
 */
import {
  type AuthorMessage,
  type AuthorNews,
  type AuthorStory,
  type AuthorWalk,
  newsEvent,
} from '../core/authoring/news';

/** How an author hears the news: now, and after every save. Returns how to stop. */
export type HearNews = (listener: (news: AuthorNews) => void) => () => void;

/** Hears the news of the development server. */
export const hearAuthorNews: HearNews = (listener) => {
  // Written out each time: the development server looks for these very words.
  if (!import.meta.hot) return () => undefined;
  // Safe: both ends of this event are compiled from this repository, and the server sends nothing else by it.
  const hear = (news: unknown) => listener(news as AuthorNews);
  import.meta.hot.on(newsEvent, hear);
  import.meta.hot.send(newsEvent, {});
  return () => import.meta.hot?.off(newsEvent, hear);
};

/** The name of a story in addresses and in the news. */
export function nameOf({ module, id }: Pick<AuthorStory, 'module' | 'id'>): string {
  return `${module}/${id}`;
}

/** Whether a file is this story's own or a translation of it. */
function isOfFile(story: string, file: string): boolean {
  const stem = story.slice(0, -'yaml'.length);
  return (
    file === story ||
    (file.startsWith(stem) && /^[a-z]{2,3}(?:-[a-zA-Z0-9]+)*\.yaml$/.test(file.slice(stem.length)))
  );
}

/** A walk of the author's, and the message that it no longer fits, where one stands on it. */
export interface CheckedWalk {
  readonly walk: AuthorWalk;
  readonly messages: readonly AuthorMessage[];
}

/** The walks of one story with what the checker says of each. */
export function walksOf({ walks, messages }: AuthorNews, story: AuthorStory): readonly CheckedWalk[] {
  const file = `${story.module}/walks.yaml`;
  const inFile = Object.entries(walks).flatMap(([name, own]) =>
    name.startsWith(`${story.module}/`) ? own : [],
  );
  const lines = inFile.map(({ line }) => line).sort((one, other) => one - other);
  return (walks[nameOf(story)] ?? []).map((walk) => {
    const after = lines.find((line) => line > walk.line) ?? Number.POSITIVE_INFINITY;
    const isHere = (message: AuthorMessage): boolean =>
      message.file === file && message.line >= walk.line && message.line < after;
    return { walk, messages: messages.filter(isHere) };
  });
}

/** The story that a message is about; null for what stories share. */
export function storyOf(news: AuthorNews, message: AuthorMessage): AuthorStory | null {
  return (
    news.stories.find((story) => isOfFile(story.file, message.file)) ??
    news.stories.find((story) => walksOf(news, story).some(({ messages }) => messages.includes(message))) ??
    null
  );
}

/**
 * Where in its story a message stands: a moment, or the key of the text that it is about; null where it is about the
 * story as a whole.
 */
export function spotOf({ outlines }: AuthorNews, story: AuthorStory, message: AuthorMessage): string | null {
  if (message.key !== undefined) return message.key;
  if (message.file !== story.file) return null;
  return outlines[nameOf(story)]?.moments.findLast(({ line }) => line <= message.line)?.id ?? null;
}

const causes: readonly RegExp[] = [/^(yaml|file)\//, /^shape\//, /^(ref|id|memory)\//];

function isOfTranslation({ code, file }: AuthorMessage): boolean {
  return code.startsWith('translation/') || /\.[a-z]{2,3}\.yaml$/.test(file);
}

function rankOf(message: AuthorMessage): number {
  if (isOfTranslation(message)) return message.severity === 'error' ? 20 : 21;
  if (message.severity === 'warning') return 10;
  const cause = causes.findIndex((pattern) => pattern.test(message.code));
  return cause === -1 ? causes.length : cause;
}

/**
 * Messages in the order in which mending them helps: what keeps a file from being read, its shape, what it refers to,
 * the rest; then the warnings, and translation last.
 */
export function firstCauseFirst(messages: readonly AuthorMessage[]): readonly AuthorMessage[] {
  return messages
    .map((message) => ({ message, rank: rankOf(message) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.message.file.localeCompare(other.message.file) ||
        one.message.line - other.message.line,
    )
    .map(({ message }) => message);
}

/** The identity of a message over two saves, in which lines may have moved. */
function sameness({ file, code, message }: AuthorMessage): string {
  return [file, code, message].join('\0');
}

/** The messages that were not there before. */
export function messagesSince(before: AuthorNews, now: AuthorNews): readonly AuthorMessage[] {
  const known = new Set(before.messages.map(sameness));
  return now.messages.filter((message) => !known.has(sameness(message)));
}

/** The messages that belong to each moment of a story: by the line they stand on, or by the key of the text. */
export function messagesByMoment(
  news: AuthorNews,
  story: AuthorStory,
  ownerOf: (key: string) => string | undefined,
): ReadonlyMap<string | null, readonly AuthorMessage[]> {
  const found = new Map<string | null, AuthorMessage[]>();
  for (const message of news.messages) {
    if (!isOfFile(story.file, message.file)) continue;
    const spot = spotOf(news, story, message);
    const place = spot === null || message.key === undefined ? spot : (ownerOf(spot) ?? null);
    found.set(place, [...(found.get(place) ?? []), message]);
  }
  return found;
}
