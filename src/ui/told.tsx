/**
 * Words that change in place. A page translator puts its own nodes where a text stood. React sets the text of an element
 * that holds nothing else, and so replaces what the translator put there; but beside other things it changes the text
 * node it once made, which is no longer on the page, and the old words would stay. Here such words get an element of
 * their own, replaced when they change.
 */
import { Children, Fragment, isValidElement, type ReactNode } from 'react';

function inOwnElements(children: ReactNode): ReactNode {
  return Children.map(children, (child) => {
    if (typeof child === 'string' || typeof child === 'number')
      // White space is not translated, and in a row an element of it would take up room.
      return String(child).trim() === '' ? child : <span key={child}>{child}</span>;
    if (!isValidElement<{ readonly children?: ReactNode }>(child) || child.type !== Fragment) return child;
    return <>{inOwnElements(child.props.children)}</>;
  });
}

/** What an element holds, so that its words stay true on a page that is translated. */
export function told(children: ReactNode): ReactNode {
  return typeof children === 'string' ? children : inOwnElements(children);
}
