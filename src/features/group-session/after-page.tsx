/**
 * What is left of a session: one page, made here, to print. The session itself is erased; who leaves this page has nothing
 * of it but the paper.
 */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { seenInNote } from '../../core/shared/name-hint';
import { type Afterwards, afterwards } from '../../core/tools/group-session/afterwards';
import type { Shown } from '../../core/tools/group-session/disclosure';
import type { GroupSession } from '../../core/tools/group-session/session';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { usePrint } from '../../tools/shared/use-print';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './after.module.css';

function Vote({ vote }: { readonly vote: NonNullable<Afterwards['vote']> }) {
  const { t } = useTranslation(['groupSession', 'groupWall']);
  const formats = useFormats();
  const counted = vote.rounds.filter(({ shown }) => shown.kind === 'counts');
  const lettered = (id: string): string => vote.options.find((option) => option.id === id)?.letter ?? id;
  const inWords = (shown: Shown): string => {
    if (shown.kind === 'none') return t(`groupWall:result.${shown.why}`);
    if (shown.kind === 'band')
      return t(`groupWall:result.${shown.band}`, { option: formats.list(shown.leading.map(lettered)) });
    return '';
  };
  return (
    <section className={layoutStyles.stackM}>
      <h2 className={textStyles.subheading}>{t('after.vote')}</h2>
      <p className={textStyles.reading}>{vote.prompt}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('after.option')}</th>
            {counted.map(({ number }) => (
              <th key={number} scope="col" className={styles.number}>
                {t('after.round', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ id, letter, act }) => (
            <tr key={id}>
              <th scope="row">
                {letter} {act}
              </th>
              {counted.map(({ number, shown }) => (
                <td key={number} className={styles.number}>
                  {shown.kind === 'counts' ? (shown.counts[id] ?? 0) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {vote.rounds
        .filter(({ shown }) => shown.kind !== 'counts')
        .map(({ number, shown }) => (
          <p key={number}>
            {t('after.round', { number })}: {inWords(shown)}
          </p>
        ))}
      {vote.rounds
        .filter(({ isRecounted }) => isRecounted)
        .map(({ number }) => (
          <p key={number}>{t('after.recounted', { number })}</p>
        ))}
      {vote.rounds.length === 0 && <p className={textStyles.quiet}>{t('after.nothingShown')}</p>}
    </section>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={layoutStyles.stackM}>
      <h2 className={textStyles.subheading}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface AfterPageProps {
  readonly session: GroupSession;
  readonly erasure: 'busy' | 'done' | 'failed';
}

export function AfterPage({ session, erasure }: AfterPageProps) {
  const { t } = useTranslation('groupSession');
  useDocumentTitle(t('documentTitle'));
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to close is gone.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { groupSession } = useServices();
  const { title, begunAt, people, vote, moralQuestion, questions, harvest, lookBackOn } = afterwards(session);
  const own = moralQuestion === null ? harvest : [moralQuestion, ...harvest];
  const mayHoldNames = own.some((line) => seenInNote(line, { names: true }) !== null);
  const { asks, print } = usePrint(own.join('\n'), mayHoldNames);
  return (
    <main id="inhoud" tabIndex={-1} className={styles.page}>
      <div className={classNames(printStyles.offPaper, layoutStyles.stackL)}>
        <StatusMessage tone={erasure === 'busy' ? 'calm' : erasure === 'done' ? 'done' : 'problem'}>
          {t(`after.erasure.${erasure}`)}
        </StatusMessage>
        <p>{t('after.onlyHere')}</p>
        {asks && <StatusMessage tone="problem">{t('after.names')}</StatusMessage>}
        <div className={layoutStyles.row}>
          <Button kind="primary" onClick={print}>
            {t(asks ? 'after.printAnyway' : 'after.print')}
          </Button>
          <Button kind="text" onClick={() => groupSession.forget()}>
            {t('after.leave')}
          </Button>
        </div>
      </div>
      <article className={styles.sheet}>
        <header className={layoutStyles.stackXs}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={textStyles.quiet}>
            {people === null
              ? t('after.whenUnsure', { day: formats.fullDay(begunAt) })
              : t('after.when', { day: formats.fullDay(begunAt), people })}
          </p>
        </header>
        {vote !== null && <Vote vote={vote} />}
        {moralQuestion !== null && (
          <section className={layoutStyles.stackM}>
            <h2 className={textStyles.subheading}>{t('moralQuestion.label')}</h2>
            <p className={textStyles.reading}>{moralQuestion}</p>
          </section>
        )}
        <Listed title={t('after.questions')} lines={questions} />
        <Listed title={t('after.harvest')} lines={harvest} />
        {lookBackOn !== null && (
          <section className={layoutStyles.stackM}>
            <h2 className={textStyles.subheading}>{t('after.lookBack')}</h2>
            <p>{formats.longDay(lookBackOn)}</p>
          </section>
        )}
      </article>
    </main>
  );
}
