/**
 * Says that something was done where the button that did it may be gone: focus comes here, so that it is read once and
 * the keyboard goes on from here. It is no live region: on a screen only the line about keeping is.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import textStyles from './text.module.css';

export function Confirmation({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className={textStyles.small}>
      {children}
    </p>
  );
}
