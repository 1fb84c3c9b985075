/**
 * `/meedoen`: a phone in a group session. No account, no name. One joins by the link behind the QR code, which is taken
 * out of the address at once, or by typing the code.
 */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import { CodeForm } from './code-form';
import styles from './join.module.css';
import { type OpenGuest, openGuest } from './open-guest';
import { OwnNote } from './own-note';
import { Stage } from './stage';
import { useGuest } from './use-guest';

function Page({
  words,
  children,
}: {
  readonly words: readonly string[] | null;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('join');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.name}>{t('appName')}</span>
        {words !== null && (
          <span translate="no">
            <span className={styles.wordsLabel}>{t('words.label')}</span> {words.join(' ')}
          </span>
        )}
      </header>
      <main id="inhoud" tabIndex={-1} className={classNames(layoutStyles.stack2xl, styles.main)}>
        {children}
      </main>
    </div>
  );
}

/** The two words, to be laid beside those on the wall: a code alone does not tell whose room it is. */
function CompareWords({
  words,
  onSame,
  onOther,
}: {
  readonly words: readonly string[];
  readonly onSame: () => void;
  readonly onOther: () => void;
}) {
  const { t } = useTranslation('join');
  return (
    <section className={layoutStyles.stackL}>
      <h1 tabIndex={-1}>{t('words.question')}</h1>
      <p className={styles.words} translate="no">
        {words.join(' ')}
      </p>
      <p>{t('words.why')}</p>
      <div className={layoutStyles.stackSm}>
        <Button kind="primary" onClick={onSame}>
          {t('words.same')}
        </Button>
        <Button onClick={onOther}>{t('words.other')}</Button>
      </div>
    </section>
  );
}

/** @param open how one gets into a room; another in tests */
export function JoinRoute({ open = openGuest }: { readonly open?: OpenGuest }) {
  const { t } = useTranslation('join');
  useDocumentTitle(t('documentTitle'));
  const { view, guest, joining, isTyped, join, leave } = useGuest(open);
  const [isSame, setIsSame] = useState(false);
  const [wasOther, setWasOther] = useState(false);
  if (!window.isSecureContext)
    return (
      <Page words={null}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <StatusMessage tone="problem">{t('insecure')}</StatusMessage>
      </Page>
    );
  if (view === null || guest === null)
    return (
      <Page words={null}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        {wasOther && <StatusMessage tone="problem">{t('words.left')}</StatusMessage>}
        {joining === 'wrong' && <StatusMessage tone="problem">{t('wrong')}</StatusMessage>}
        {joining === 'failed' && <StatusMessage tone="problem">{t('failed')}</StatusMessage>}
        {joining === 'busy' ? (
          <p role="status">{t('joining')}</p>
        ) : (
          <CodeForm
            onCode={(typed) => {
              setIsSame(false);
              setWasOther(false);
              join({ kind: 'code', typed });
            }}
          />
        )}
        <PromiseText />
      </Page>
    );
  const { words, stage, connection } = view;
  const compares = isTyped && !isSame && words !== null && stage.kind !== 'refused';
  return (
    <Page words={compares ? null : words}>
      {compares ? (
        <CompareWords
          words={words}
          onSame={() => setIsSame(true)}
          onOther={() => {
            leave();
            setWasOther(true);
          }}
        />
      ) : (
        <>
          <Stage stage={stage} onVote={(option) => guest.vote(option)} onAgain={leave} />
          {connection === 'lost' && stage.kind !== 'ended' && (
            <StatusMessage tone="calm">{t('lost')}</StatusMessage>
          )}
          {stage.kind !== 'refused' && stage.kind !== 'joining' && (
            <OwnNote isOver={stage.kind === 'ended'} />
          )}
          <PromiseText />
        </>
      )}
    </Page>
  );
}

/** What is promised, and how far it goes. */
function PromiseText() {
  const { t } = useTranslation('join');
  return (
    <footer className={styles.promise}>
      <p>{t('promise.text')}</p>
      <details>
        <summary>{t('promise.how')}</summary>
        <p>{t('promise.detail')}</p>
      </details>
    </footer>
  );
}
