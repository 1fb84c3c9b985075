/**
 * The quiet line that says whether what was done is kept, and asks once, in place, where to keep it. Every sentence
 * is literally true for the mode that is on; it never blocks, and a screen has no more than one of them.
 */
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { changePreferences, usePreferences } from '../state/preferences';
import { useServices, useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import foldingStyles from '../ui/folding/folding.module.css';
import printStyles from '../ui/print.module.css';
import { StatusMessage } from '../ui/status-message';
import textStyles from '../ui/text.module.css';
import hiddenStyles from '../ui/visually-hidden.module.css';
import type { SaveFailure } from '../vault/port';
import styles from './keeping.module.css';
import { NewPassphrase } from './new-passphrase';
import { refusalOf } from './refused';

/** What is said while another tab writes, and the way to write here. */
function OtherWrites() {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  return (
    <div className={classNames(printStyles.offPaper, styles.keeping)} data-keeping>
      <StatusMessage tone="problem">{t('keeping.reader')}</StatusMessage>
      <Button kind="text" onClick={() => void vault.takeOver()}>
        {t('notice.takeOver')}
      </Button>
    </div>
  );
}

/** Says it where no line about keeping stands: what was typed here is not kept, since another tab writes. */
export function Unkept() {
  return useIsUnkept() ? <OtherWrites /> : null;
}

/** What may be over by itself, so that trying again makes sense. */
const passing: ReadonlySet<SaveFailure['kind']> = new Set(['full', 'failed', 'silent', 'blocked', 'part']);

/** The question, with its three answers; what each means is told to who asks. */
function Offer({
  wasWished,
  onAnswer,
  onGuarded,
}: {
  readonly wasWished: boolean;
  readonly onAnswer: () => void;
  readonly onGuarded: () => void;
}) {
  const { t } = useTranslation('general');
  const { vault } = useServices();
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
      <p className={textStyles.small}>{t('keeping.notKept')}</p>
      <div className={styles.ways}>
        <Button size="small" onClick={() => void keep()}>
          {t(busy ? 'keeping.busy' : 'keeping.keep')}
        </Button>
        <Button size="small" onClick={() => setGuarding(true)}>
          {t('keeping.guard')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            changePreferences({ asksToKeep: false });
            onAnswer();
          }}
        >
          {t('keeping.stay')}
        </Button>
      </div>
      <details className={foldingStyles.folding}>
        <summary>{t('keeping.difference')}</summary>
        <p className={textStyles.small}>{t('keeping.differs')}</p>
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

/** Why the last step was not kept, with what one can do about it. */
export function NotKept({ failure }: { readonly failure: SaveFailure }) {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  const cause = failure.kind === 'failed' ? failure.cause : '';
  return (
    <>
      <StatusMessage tone="problem">{t(`keeping.${failure.kind}`, { cause })}</StatusMessage>
      {failure.kind === 'reader' && (
        <Button kind="text" onClick={() => void vault.takeOver()}>
          {t('notice.takeOver')}
        </Button>
      )}
      {passing.has(failure.kind) && (
        <Button kind="text" onClick={() => void vault.retry()}>
          {t('keeping.retry')}
        </Button>
      )}
    </>
  );
}

/** Whether the passphrase was chosen here and now; what is kept a minute later no longer speaks of it. */
function isJustGuarded(guardedAt: number | null, savedAt: number): boolean {
  return guardedAt !== null && savedAt < guardedAt + 60_000;
}

interface KeepingProps {
  /** Whether it may ask now; until then it only offers to be asked. */
  readonly asks?: boolean;
  /**
   * Where one is, on a page where every step is saved. A save is then shown only at the place where one chose to
   * keep things or wrote something (`tells`); those who listen hear of each.
   */
  readonly place?: string;
  readonly tells?: boolean;
}

/**
 * The line. Shows nothing while there is nothing to keep, and nothing of a lock, of which the bar above the page
 * speaks. It asks once, and who answered to leave things in the tab is not asked again.
 */
export function Keeping({ asks = true, place, tells = place === undefined }: KeepingProps) {
  const { t } = useTranslation('general');
  const formats = useFormats();
  const { mode, access, save } = useVaultView();
  const { clock } = useServices();
  const { asksToKeep } = usePreferences();
  const isUnkept = useIsUnkept();
  // In the vault itself the choice stands on the page.
  const isVault = useLocation().pathname === paths.vault;
  const [wishes, setWishes] = useState(false);
  const [answers, setAnswers] = useState(0);
  const [guardedAt, setGuardedAt] = useState<number | null>(null);
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; reading goes on at what stands in its place.
  useLayoutEffect(() => {
    if (answers > 0) line.current?.focus();
  }, [answers]);
  // Choosing how to keep it is told until one goes on, and so is that it went well after all.
  const [arrival, setArrival] = useState({ place, mode, hasFailed: false });
  if (arrival.place !== place) setArrival({ place, mode, hasFailed: false });
  else if (save.kind === 'unsaved' && !arrival.hasFailed) setArrival({ ...arrival, hasFailed: true });
  const isSeen = tells || arrival.hasFailed || arrival.mode !== mode;
  const shown = (content: ReactNode, says = true, seen = true): ReactNode => (
    <div
      ref={line}
      tabIndex={-1}
      className={classNames(printStyles.offPaper, seen ? styles.keeping : hiddenStyles.hidden)}
      data-keeping={says || undefined}
    >
      {content}
    </div>
  );
  if (isUnkept) return <OtherWrites />;
  if (save.kind === 'nothing-to-save') return null;
  if (save.kind === 'unsaved') return shown(<NotKept failure={save.failure} />);
  if (access === 'locked') return null;
  if (mode !== 'session') {
    return shown(
      save.kind === 'saved' ? (
        <StatusMessage tone="done">
          {t('keeping.saved', { time: formats.time(save.at) })}
          {isJustGuarded(guardedAt, save.at) && (
            <>
              {' '}
              {t('keeping.guarded')} <Link to={paths.vault}>{t('keeping.sheet')}</Link>
            </>
          )}
        </StatusMessage>
      ) : (
        <StatusMessage tone="calm">{t('keeping.busy')}</StatusMessage>
      ),
      isSeen,
      isSeen,
    );
  }
  if (isVault) return null;
  if (wishes || (asks && asksToKeep)) {
    const answered = (): void => {
      setWishes(false);
      setAnswers(answers + 1);
    };
    return shown(
      <Offer
        wasWished={wishes}
        onAnswer={answered}
        onGuarded={() => {
          setGuardedAt(clock.now());
          answered();
        }}
      />,
    );
  }
  return shown(
    <Button kind="text" onClick={() => setWishes(true)}>
      {t('keeping.choose')}
    </Button>,
    false,
  );
}
