/**
 * What of the person's is open at an address. It stands in the router's state and never in the address: a
 * browser remembers addresses, and which record was open is nobody's business. A reload finds it again.
 */
import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { createPath, Link, type To, useLocation, useNavigate, useResolvedPath } from 'react-router';
import { type Opened, openedIn, type ToOpen } from './addresses';

/** What is open here. */
export function useOpened(): Opened {
  return openedIn(useLocation().state);
}

/** The same thing at the same address: going there again must not be another step to go back from. */
function isSame(a: Opened, b: Opened): boolean {
  return a.record === b.record && a.moment === b.moment;
}

/**
 * Goes to an address with something open there, unless one has gone elsewhere since: who left while something was
 * being saved is not fetched back when it is.
 */
export function useGo(): (to: string, open?: ToOpen, how?: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  const at = useRef<string | null>(null);
  // In the commit itself: a press between the commit and an effect after it would be taken for one of a place that was left.
  useLayoutEffect(() => {
    at.current = key;
    return () => {
      at.current = null;
    };
  }, [key]);
  return (to, open, how) => {
    if (at.current !== key) return;
    void navigate(to, { state: open ?? null, replace: how?.replace ?? false });
  };
}

/** Opens a record at the address one is at, or with null closes it. */
export function useOpenHere(): (record: string | null, how?: { readonly replace: boolean }) => void {
  const { pathname } = useLocation();
  const go = useGo();
  return (record, how) => go(pathname, { record }, how);
}

interface OpenLinkProps extends Omit<ComponentProps<typeof Link>, 'to' | 'state' | 'replace'> {
  readonly to: To;
  readonly open?: ToOpen;
}

/** A link to an address with something open there, or to an address that may have something open. */
export function OpenLink({ to, open, ...rest }: OpenLinkProps) {
  const here = useLocation();
  const path = useResolvedPath(to);
  // The router looks at the address only, and would let one record take the place of another in the history.
  const replace = createPath(path) === createPath(here) && isSame(openedIn(open), openedIn(here.state));
  return <Link {...rest} to={to} state={open ?? null} replace={replace} />;
}
