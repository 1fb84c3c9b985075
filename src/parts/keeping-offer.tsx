/** The question where to keep things, with its answers in place. */
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePreferences } from '../state/preferences';
import { useServices } from '../state/services';
import { Button } from '../ui/button';
import foldingStyles from '../ui/folding/folding.module.css';
import textStyles from '../ui/text.module.css';
import { allowsMode } from '../vault/port';
import { PolicyWords } from './by-policy';
import styles from './keeping.module.css';
import { NewPassphrase } from './new-passphrase';
import { refusalOf } from './refused';

/** Where nothing may be kept here there is nothing to ask: that is said once. */
export function NothingKept({ onAnswer }: { readonly onAnswer: () => void }) {
  const { t } = useTranslation('keeping');
  return (
    <div className={styles.offer}>
      <p className={textStyles.small}>
        <PolicyWords part="keeping" />
      </p>
      <div className={styles.ways}>
        <Button
          kind="text"
          onClick={() => {
            changePreferences({ asksToKeep: false });
            onAnswer();
          }}
        >
          {t('notice.understood')}
        </Button>
      </div>
    </div>
  );
}

/** The question, with the answers that the organisation allows; what each means is told to who asks. */
export function Offer({
  wasWished,
  onAnswer,
  onGuarded,
}: {
  readonly wasWished: boolean;
  readonly onAnswer: () => void;
  readonly onGuarded: () => void;
}) {
  const { t } = useTranslation('keeping');
  const { vault, policy } = useServices();
  const isFree = allowsMode(policy, 'device');
  const [busy, setBusy] = useState(false);
  const [isGuarding, setGuarding] = useState(false);
  const offer = useRef<HTMLDivElement>(null);
  // It opens where one pressed, which may be at the lower edge of the window; unasked it moves nothing.
  useEffect(() => {
    if (wasWished) offer.current?.scrollIntoView({ block: 'nearest' });
  }, [wasWished]);
  const keep = async (): Promise<void> => {
    setBusy(true);
    const outcome = await vault.changeMode('device');
    setBusy(false);
    // What was refused is not answered: the question stays, with its other ways.
    if (outcome.ok) onAnswer();
  };
  return (
    <div className={styles.offer} ref={offer}>
      <p className={textStyles.small}>{t('keep.notKept')}</p>
      <div className={styles.ways}>
        {isFree && (
          <Button size="small" onClick={() => void keep()}>
            {t(busy ? 'keep.busy' : 'keep.keep')}
          </Button>
        )}
        <Button size="small" onClick={() => setGuarding(true)}>
          {t('keep.guard')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            changePreferences({ asksToKeep: false });
            onAnswer();
          }}
        >
          {t('keep.stay')}
        </Button>
      </div>
      <details className={foldingStyles.folding}>
        <summary>{t('keep.difference')}</summary>
        <p className={textStyles.small}>{isFree ? t('keep.differs') : <PolicyWords part="keeping" />}</p>
      </details>
      {isGuarding && (
        // Its texts may still be on their way: the page stays as it is meanwhile.
        <Suspense fallback={null}>
          <Guard onClose={() => setGuarding(false)} onGuarded={onGuarded} />
        </Suspense>
      )}
    </div>
  );
}

/** Choosing a passphrase in place: one is back where one was as soon as it is chosen. */
function Guard({ onClose, onGuarded }: { readonly onClose: () => void; readonly onGuarded: () => void }) {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  return (
    <NewPassphrase
      open
      title={t('passphrase.choose')}
      explanation={t('passphrase.explanation')}
      action={t('passphrase.keep')}
      onClose={onClose}
      onChosen={async (passphrase) => {
        const outcome = await vault.protect(passphrase);
        if (!outcome.ok) return refusalOf(t, outcome.failure);
        onGuarded();
        return null;
      }}
    />
  );
}
