/**
 * What is left of a session: one page, made here, to print, to copy or to save. The session itself is erased; who leaves
 * this page has nothing of it but what was taken along.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seenInNote } from '../../core/shared/name-hint';
import { afterwards } from '../../core/tools/group-session/afterwards';
import type { GroupSession } from '../../core/tools/group-session/session';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { InlineText } from '../../ui/rich-text';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './after.module.css';
import { type AfterPart, useAfterParts } from './after-parts';
import { afterText } from './after-text';
import { TakeSheet } from './take-sheet';

/** The title of the module that its story is of. It is no reason to fail: the page is all there is of the session. */
function useModuleTitle({ material }: GroupSession): string | null {
  const { library } = useServices();
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    if (material.kind !== 'story') return;
    const { module, lang } = material.scenario;
    library.catalogue(lang).then(
      ({ modules }) => setTitle(modules.find(({ id }) => id === module)?.title ?? null),
      () => undefined,
    );
  }, [library, material]);
  return title;
}

function Options({ rounds, rows }: NonNullable<AfterPart['vote']>) {
  const { t } = useTranslation('groupSession');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('after.option')}</th>
          {rounds.map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, letter, act, words, counts }) => (
          <tr key={id}>
            <th scope="row">
              {letter}. {act}
              {words !== null && <span className={styles.words}> ‘{words}’</span>}
            </th>
            {counts.map((count, index) => (
              <td key={rounds[index]} className={styles.number}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ part: { title, paragraphs, items, vote, closing } }: { readonly part: AfterPart }) {
  const told = (lines: readonly string[]) =>
    lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
      <p key={index} className={styles.told}>
        <InlineText text={line} />
      </p>
    ));
  return (
    <section className={styles.part}>
      <h2 className={textStyles.subheading}>{title}</h2>
      {told(paragraphs)}
      {vote !== null && <Options {...vote} />}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <li key={index}>
              <InlineText text={item} />
            </li>
          ))}
        </ul>
      )}
      {told(closing)}
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
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // What can be done with the page stands at its top.
    window.scrollTo(0, 0);
  }, []);
  const { groupSession } = useServices();
  const page = afterwards(session);
  const { title, begunAt, people, moralQuestion, harvest } = page;
  const parts = useAfterParts(page, useModuleTitle(session));
  const own = moralQuestion === null ? harvest : [moralQuestion, ...harvest];
  const day = formats.fullDay(begunAt);
  const when = people === null ? t('after.whenUnsure', { day }) : t('after.when', { day, people });
  return (
    <main id="inhoud" tabIndex={-1} className={styles.page}>
      <div className={classNames(printStyles.offPaper, layoutStyles.stackL)}>
        <StatusMessage tone={erasure === 'busy' ? 'calm' : erasure === 'done' ? 'done' : 'problem'}>
          {t(`after.erasure.${erasure}`)}
        </StatusMessage>
        <p>{t('after.onlyHere')}</p>
        <TakeSheet
          text={afterText(title, when, parts)}
          begunAt={begunAt}
          mayHoldNames={own.some((line) => seenInNote(line, { names: true }) !== null)}
          onLeave={() => groupSession.forget()}
        />
      </div>
      <article className={styles.sheet}>
        <header className={layoutStyles.stackXs}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={textStyles.quiet}>{when}</p>
        </header>
        {parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </article>
    </main>
  );
}
