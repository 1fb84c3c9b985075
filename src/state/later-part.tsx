/** Parts of a page that come after its first screen: nothing stands there until they are here. */
import { type ComponentType, useEffect, useState } from 'react';
import type { Namespaces } from '../i18n/namespaces';
import { loadTexts } from '../i18n/start-i18n';
import { limits, within } from '../vault/within';

/** A part that is fetched when it is first on the page. */
export interface LaterPart<Props> {
  /** Null until it has come. */
  here(): ComponentType<Props> | null;
  /** Settles when it came, or did not; what did not is asked for again the next time. */
  fetch(): Promise<void>;
}

/** Made once for each part, with the names of the texts that it shows. */
export function laterPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  ...namespaces: readonly (keyof Namespaces)[]
): LaterPart<Props> {
  let part: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  return {
    here: () => part,
    fetch: () => {
      coming ??= within(limits.part, Promise.all([load(), loadTexts(...namespaces)])).then(
        ([came]) => {
          part = came;
        },
        () => {
          coming = null;
        },
      );
      return coming;
    },
  };
}

interface LaterProps<Props> {
  readonly part: LaterPart<Props>;
  /** What the part itself gets. */
  readonly props: Props;
}

/** Shows a part once it is here. What did not arrive is asked for again when the network is back. */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  const [, setArrived] = useState(false);
  useEffect(() => {
    if (part.here() !== null) return undefined;
    let isOnPage = true;
    const look = (): void => {
      void part.fetch().then(() => {
        if (isOnPage) setArrived(part.here() !== null);
      });
    };
    look();
    window.addEventListener('online', look);
    return () => {
      isOnPage = false;
      window.removeEventListener('online', look);
    };
  }, [part]);
  const Part = part.here();
  return Part === null ? null : <Part {...props} />;
}
