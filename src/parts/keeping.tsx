/**
 * The quiet line that says whether what was done is kept, and asks once, in place, where to keep it. Every sentence
 * is literally true for the mode that is on; it never blocks, and a screen has no more than one of them.
 */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { usePreferences } from '../state/preferences';
import { useServices, useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import printStyles from '../ui/print.module.css';
import { StatusMessage } from '../ui/status-message';
import hiddenStyles from '../ui/visually-hidden.module.css';
import type { SaveFailure, Vault, VaultMode } from '../vault/port';
import styles from './keeping.module.css';
import { NothingKept, Offer } from './keeping-offer';

/** What is said while another tab writes, and the way to write here. */
function OtherWrites() {
  const { t } = useTranslation('keeping');
  const { vault } = useServices();
  return (
    <div className={classNames(printStyles.offPaper, styles.keeping)} data-keeping>
      <StatusMessage tone="problem">{t('keep.reader')}</StatusMessage>
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

/** Why the last step was not kept, with what one can do about it. Quiet where the bar above the page says it. */
export function NotKept({
  failure,
  quiet = false,
}: {
  readonly failure: SaveFailure;
  readonly quiet?: boolean;
}) {
  const { t } = useTranslation('keeping');
  const { vault } = useServices();
  const cause = failure.kind === 'failed' ? failure.cause : '';
  return (
    <>
      <StatusMessage tone="problem" quiet={quiet}>
        {t(`keep.${failure.kind}`, { cause })}
      </StatusMessage>
      {failure.kind === 'reader' && (
        <Button kind="text" onClick={() => void vault.takeOver()}>
          {t('notice.takeOver')}
        </Button>
      )}
      {passing.has(failure.kind) && (
        <Button
          kind="text"
          onClick={() => {
            // The button goes while it is tried; focus waits where the outcome shows.
            const line = document.querySelector<HTMLElement>('[data-keeping]');
            (line ?? document.querySelector<HTMLElement>('main h1'))?.focus();
            void vault.retry();
          }}
        >
          {t('keep.retry')}
        </Button>
      )}
    </>
  );
}

/** Whether the passphrase was chosen here and now; what is kept a minute later no longer speaks of it. */
function isJustGuarded(guardedAt: number | null, savedAt: number): boolean {
  return guardedAt !== null && savedAt < guardedAt + 60_000;
}

/** In which way each vault was last heard to keep things. */
const heard = new WeakMap<Vault, VaultMode>();

/**
 * Whether a save is to be said to who listens: the first one in this way of keeping, and the first one after it
 * failed. All others are silent: each letter is a save.
 */
function useSaysSaved(): boolean {
  const { vault } = useServices();
  const { mode, save } = useVaultView();
  const [says, setSays] = useState(false);
  const isFirstLook = useRef(true);
  useEffect(() => {
    const isArrival = isFirstLook.current;
    isFirstLook.current = false;
    if (save.kind === 'unsaved') heard.delete(vault);
    if (save.kind !== 'saved') {
      setSays(false);
      return;
    }
    // What was kept before one came here is no news.
    setSays(!isArrival && heard.get(vault) !== mode);
    heard.set(vault, mode);
  }, [vault, mode, save]);
  return says;
}

interface KeepingProps {
  /** Whether it may ask now; until then it only offers to be asked. */
  readonly asks?: boolean;
  /**
   * Where one is, on a page where every step is saved. A save is then shown only at the place where one chose to
   * keep things or wrote something (`tells`).
   */
  readonly place?: string;
  readonly tells?: boolean;
}

/**
 * The line. Shows nothing while there is nothing to keep, and nothing of a lock, of which the bar above the page
 * speaks. It asks once, and who answered to leave things in the tab is not asked again.
 */
export function Keeping({ asks = true, place, tells = place === undefined }: KeepingProps) {
  const { t } = useTranslation('keeping');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const { mode, access, save } = useVaultView();
  const { clock, policy } = useServices();
  const { asksToKeep } = usePreferences();
  const isUnkept = useIsUnkept();
  // In the vault itself the choice stands on the page.
  const isVault = useLocation().pathname === paths.vault;
  const saysSaved = useSaysSaved();
  const [wishes, setWishes] = useState(false);
  const [moves, setMoves] = useState(0);
  const [guardedAt, setGuardedAt] = useState<number | null>(null);
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; reading goes on at what stands in its place.
  useLayoutEffect(() => {
    if (moves > 0) line.current?.focus();
  }, [moves]);
  // Choosing how to keep it is told until one goes on, and so is that it went well after all.
  const [arrival, setArrival] = useState({ place, mode, hasFailed: false });
  if (arrival.place !== place) setArrival({ place, mode, hasFailed: false });
  else if (save.kind === 'unsaved' && !arrival.hasFailed) setArrival({ ...arrival, hasFailed: true });
  const isSeen = tells || arrival.hasFailed || arrival.mode !== mode;
  const shown = (content: ReactNode, says = true, seen = true): ReactNode => (
    // One comes here from the answer that is gone; what it led to is said once, below.
    // biome-ignore lint/a11y/useSemanticElements: a place with a name, and no set of fields
    <div
      ref={line}
      role="group"
      aria-label={t('keep.line')}
      tabIndex={-1}
      className={classNames(printStyles.offPaper, seen ? styles.keeping : hiddenStyles.hidden)}
      data-keeping={says || undefined}
    >
      {content}
    </div>
  );
  if (isUnkept) return <OtherWrites />;
  const isGuarded = save.kind === 'saved' && isJustGuarded(guardedAt, save.at);
  const answered = (): void => {
    setWishes(false);
    setMoves(moves + 1);
  };
  const lineNow = (): ReactNode => {
    if (save.kind === 'nothing-to-save') return null;
    if (save.kind === 'unsaved') {
      // The bar above every page but the player's says it too.
      const isAbove = place === undefined && mode !== 'session' && access === 'writer';
      return shown(<NotKept failure={save.failure} quiet={isAbove} />);
    }
    if (access === 'locked') return null;
    if (mode !== 'session') {
      const saved = save.kind === 'saved' && (
        <StatusMessage tone="done" quiet>
          {t('keep.saved', { time: formats.time(save.at) })}
          {isGuarded && (
            <>
              {' '}
              {t('keep.guarded')} <Link to={paths.vault}>{t('keep.sheet')}</Link>
            </>
          )}
        </StatusMessage>
      );
      const busy = (
        <StatusMessage tone="calm" quiet>
          {t('keep.busy')}
        </StatusMessage>
      );
      return shown(saved || busy, isSeen, isSeen);
    }
    if (isVault) return null;
    if (policy.keeping === 'none')
      return asks && asksToKeep ? shown(<NothingKept onAnswer={answered} />) : null;
    if (!wishes && !(asks && asksToKeep)) {
      return shown(
        <Button
          kind="text"
          onClick={() => {
            setWishes(true);
            setMoves(moves + 1);
          }}
        >
          {t('keep.choose')}
        </Button>,
        false,
      );
    }
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
  };
  return (
    <>
      {lineNow()}
      {/* It stands there before it says anything: an announcement that comes with its place is often missed. */}
      <p role="status" className={hiddenStyles.hidden}>
        {saysSaved &&
          mode !== 'session' &&
          [general(`vault.${mode}`), isGuarded ? t('keep.guarded') : ''].filter(Boolean).join('. ')}
      </p>
    </>
  );
}
