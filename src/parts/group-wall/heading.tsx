/** A heading at the level that fits where the wall is drawn: it is a page, or a picture on one. */
import { createElement, type ReactNode } from 'react';

export function Heading({
  level,
  className,
  children,
}: {
  readonly level: number;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  // What is gone to on arrival is the heading of the page.
  return createElement(`h${level}`, { className, ...(level === 1 ? { tabIndex: -1 } : {}) }, children);
}
