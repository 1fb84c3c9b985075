/** What the package that this app came in says of itself. Asked of the own server when a page wants to show it. */
import { useEffect, useState } from 'react';
import { type PackageVersion, readPackageVersion, versionFile } from '../core/shared/package-version';

/** What a page can show of it. */
export type PackageNews =
  /** Not packaged, or not answered yet. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'told'; readonly version: PackageVersion }
  /** The server has another version by now than this page is of. */
  | { readonly kind: 'other' }
  /** No network, or no answer that can be read. */
  | { readonly kind: 'not-told' };

const isPackaged = (): boolean => import.meta.env.SPEELVELD_PACKAGED === 'yes';

async function ask(): Promise<PackageNews> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${versionFile}`, { cache: 'no-store' });
  const version = answer.ok ? readPackageVersion(await answer.text()) : null;
  if (version === null) return { kind: 'not-told' };
  const isThisOne =
    version.version === import.meta.env.SPEELVELD_VERSION &&
    version.commit === import.meta.env.SPEELVELD_COMMIT;
  return isThisOne ? { kind: 'told', version } : { kind: 'other' };
}

/** Asks once for as long as the page stands. */
export function usePackageVersion(): PackageNews {
  const [news, setNews] = useState<PackageNews>({ kind: 'nothing' });
  useEffect(() => {
    if (!isPackaged()) return;
    let isWanted = true;
    ask().then(
      (told) => isWanted && setNews(told),
      () => isWanted && setNews({ kind: 'not-told' }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return news;
}
