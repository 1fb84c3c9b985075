/** Taking something away, with the consequence said first and a way to leave it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { About } from './about';
import styles from './planner.module.css';

interface RemovalProps {
  readonly what: 'point' | 'agreement' | 'plan';
  readonly label: string;
  /** Which one, for who does not see what the button stands beside. */
  readonly about: string;
  readonly onRemove: () => void;
}

export function Removal({ what, label, about, onRemove }: RemovalProps) {
  const { t } = useTranslation('planner');
  const [asking, setAsking] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    area.current?.querySelector('button')?.focus();
  }, [asking]);
  return (
    <div ref={area} className={styles.removal}>
      {asking ? (
        <>
          <p role="status">{t(`remove.ask.${what}`)}</p>
          <Button kind="danger" onClick={onRemove}>
            {t('remove.yes')}
          </Button>
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('remove.no')}
          </Button>
        </>
      ) : (
        <Button kind="text" onClick={() => setAsking(true)}>
          {label}
          <About text={about} />
        </Button>
      )}
    </div>
  );
}
