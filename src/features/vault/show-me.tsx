/** 'Toon het mij': the bytes as they lie in the browser, and every address that was asked for since the page loaded. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import type { StoredItem } from '../../vault/port';
import { type Asked, everythingAsked, plainlyStored } from './in-the-browser';
import styles from './vault.module.css';

interface Shown {
  readonly items: readonly StoredItem[];
  /** What plain storage holds, as it stands there. */
  readonly plain: readonly (readonly [key: string, value: string])[];
  readonly asked: readonly Asked[];
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

/** So many bytes are enough to see that nothing can be read; the others on request. */
const glance = 48;

function Bytes({ bytes }: { readonly bytes: Uint8Array }) {
  const { t } = useTranslation('vault');
  const [all, setAll] = useState(false);
  return (
    <>
      <code className={styles.bytes}>{hexadecimal(all ? bytes : bytes.subarray(0, glance))}</code>
      {bytes.length > glance && !all && (
        <Button kind="text" onClick={() => setAll(true)}>
          {t('show.allBytes', { count: bytes.length })}
        </Button>
      )}
    </>
  );
}

function Item({ item: { name, bytes, hardness } }: { readonly item: StoredItem }) {
  const { t } = useTranslation('vault');
  return (
    <li>
      <code>{name}</code>{' '}
      <span>{bytes === null ? t('show.noBytes') : t('show.bytes', { count: bytes.length })}</span>
      {hardness !== null && <span> {t('show.hardness', { ...hardness })}</span>}
      {bytes !== null && <Bytes bytes={bytes} />}
    </li>
  );
}

/** The section. Nothing is fetched or read until it is asked for. */
export function ShowMe() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async (): Promise<void> => {
    const items = await vault.storedItems();
    setShown({ items, plain: await plainlyStored(), asked: everythingAsked() });
  };
  const elsewhere = shown?.asked.filter(({ isOwn }) => !isOwn) ?? [];
  const records = shown?.items.filter(({ store }) => store === 'records') ?? [];
  const keys = shown?.items.filter(({ store }) => store === 'keys') ?? [];
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="toon-het">
      <h2 id="toon-het">{t('show.title')}</h2>
      <p>{t('show.text')}</p>
      <div>
        <Button kind="secondary" onClick={() => void show()}>
          {t(shown === null ? 'show.action' : 'show.again')}
        </Button>
      </div>
      {shown !== null && (
        <>
          <h3>{t('show.stored', { count: records.length })}</h3>
          <ul className={styles.raw}>
            {records.map((item) => (
              <Item key={item.name} item={item} />
            ))}
          </ul>
          <h3>{t('show.keys', { count: keys.length })}</h3>
          <ul className={styles.raw}>
            {keys.map((item) => (
              <Item key={item.name} item={item} />
            ))}
          </ul>
          <h3>{t('show.plain')}</h3>
          {shown.plain.length === 0 && <p>{t('contents.none')}</p>}
          <ul className={styles.raw}>
            {shown.plain.map(([key, value]) => (
              <li key={key}>
                <code>{key}</code> <code className={styles.bytes}>{value}</code>
              </li>
            ))}
          </ul>
          <h3>{t('show.requests', { count: shown.asked.length })}</h3>
          {shown.asked.length > 0 && (
            <p>
              {elsewhere.length === 0
                ? t('show.allOwn', { origin: window.location.origin })
                : t('show.elsewhere', { count: elsewhere.length, origin: window.location.origin })}
            </p>
          )}
          <ul className={styles.raw}>
            {[...elsewhere, ...shown.asked.filter(({ isOwn }) => isOwn)].map(({ address, times, isOwn }) => (
              <li key={address}>
                <code>{address}</code> {times > 1 && <span>{t('show.times', { count: times })}</span>}{' '}
                {!isOwn && <strong>{t('show.notOurs')}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
