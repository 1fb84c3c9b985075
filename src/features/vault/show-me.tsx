/** 'Toon het mij': the bytes as they lie in the browser, and every address that was asked for since the page loaded. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import type { StoredItem } from '../../vault/port';
import styles from './vault.module.css';

interface Shown {
  readonly items: readonly StoredItem[];
  /** What plain storage holds, as it stands there. */
  readonly plain: readonly (readonly [key: string, value: string])[];
  readonly requests: readonly string[];
}

/** The first bytes in hexadecimal; enough to see that nothing can be read. */
function hexadecimal(bytes: Uint8Array): string {
  const shown = [...bytes.subarray(0, 48)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return bytes.length > 48 ? `${shown} …` : shown;
}

function requests(): readonly string[] {
  return [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))].sort();
}

/** The section. Nothing is fetched or read until it is asked for. */
export function ShowMe() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async (): Promise<void> => {
    const items = await vault.storedItems();
    setShown({ items, plain: Object.entries({ ...localStorage }), requests: requests() });
  };
  return (
    <section className={styles.section} aria-labelledby="toon-het">
      <h2 id="toon-het">{t('show.title')}</h2>
      <p>{t('show.text')}</p>
      <div>
        <Button kind="secondary" onClick={() => void show()}>
          {t(shown === null ? 'show.action' : 'show.again')}
        </Button>
      </div>
      {shown !== null && (
        <>
          <h3>{t('show.stored', { count: shown.items.length })}</h3>
          <ul className={styles.raw}>
            {shown.items.map(({ name, bytes }) => (
              <li key={name}>
                <code>{name}</code> {t('show.bytes', { count: bytes.length })}
                <code className={styles.bytes}>{hexadecimal(bytes)}</code>
              </li>
            ))}
          </ul>
          <h3>{t('show.plain')}</h3>
          <ul className={styles.raw}>
            {shown.plain.map(([key, value]) => (
              <li key={key}>
                <code>{key}</code> <code className={styles.bytes}>{value}</code>
              </li>
            ))}
          </ul>
          <h3>{t('show.requests', { count: shown.requests.length, origin: window.location.origin })}</h3>
          <ul className={styles.raw}>
            {shown.requests.map((address) => (
              <li key={address}>
                <code>{address}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
