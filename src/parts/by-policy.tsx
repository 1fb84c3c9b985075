/** What the policy of the installation means for the person, in sentences. Their texts come only where one is shown. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Policy } from '../core/scenario/policy';
import { paths } from '../state/addresses';
import { usePolicy, useSetBy } from '../state/policy';
import layoutStyles from '../ui/layout.module.css';

type Part = keyof Policy;

/** The sentence about each part of the policy, as it is here. */
export function usePolicyWords(): Readonly<Record<Part, string>> {
  const { t } = useTranslation('policy');
  const { keeping, networkMap, phones, lockWithin } = usePolicy();
  const keepingBy = useSetBy('keeping');
  const phonesBy = useSetBy('phones');
  return {
    keeping: keeping === 'none' ? t(`keeping.none.${keepingBy}`) : t(`keeping.${keeping}`),
    networkMap: t(networkMap ? 'networkMap.on' : 'networkMap.off'),
    phones: phones ? t('phones.on') : t(`phones.off.${phonesBy}`),
    lockWithin: t('lockWithin', { count: lockWithin }),
  };
}

function Words({ part }: { readonly part: Part }) {
  return usePolicyWords()[part];
}

/** One of the sentences. */
export function PolicyWords({ part }: { readonly part: Part }) {
  return (
    <Suspense fallback={null}>
      <Words part={part} />
    </Suspense>
  );
}

function Notes() {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const { keeping, networkMap, phones } = usePolicy();
  return (
    <section aria-labelledby="hier-geldt" className={layoutStyles.stackM}>
      <h3 id="hier-geldt">{t('here')}</h3>
      {keeping !== 'free' && <p>{words.keeping}</p>}
      {!networkMap && <p>{words.networkMap}</p>}
      {!phones && <p>{words.phones}</p>}
      <p>
        <Link to={paths.privacy}>{t('more')}</Link>
      </p>
    </section>
  );
}

/** What goes otherwise here than texts for every installation say; nothing where all goes as they say. */
export function PolicyNotes() {
  const { keeping, networkMap, phones } = usePolicy();
  if (keeping === 'free' && networkMap && phones) return null;
  return (
    <Suspense fallback={null}>
      <Notes />
    </Suspense>
  );
}

/** What holds for who kept things in a way that is no longer allowed. */
export function BarredWords() {
  const { t } = useTranslation('policy');
  const { keeping } = usePolicy();
  const by = useSetBy('keeping');
  return keeping === 'none' ? t(`barred.none.${by}`) : t('barred.guarded');
}

/** The way out of that; nothing on the page that it leads to. */
export function BarredWay() {
  const { t } = useTranslation('policy');
  const { keeping } = usePolicy();
  const { pathname } = useLocation();
  if (pathname === paths.vault) return null;
  return <Link to={paths.vault}>{t(`barred.way.${keeping === 'none' ? 'none' : 'guarded'}`)}</Link>;
}
