/** Which endings a decision put out of reach, and which it alone kept within reach. Says what happened and weighs nothing. */
import { useTranslation } from 'react-i18next';
import type { Consequences } from '../../../core/debrief/consequences';
import type { Ending } from '../../../core/scenario/scenario';
import { useFormats } from '../../../i18n/formats';
import styles from './decision-section.module.css';

/** The sentences. An ending is called by its name only where the road map does so too. */
export function WhatItLeft({
  consequences: { closed, onlyHere, changedLater, changedEndings },
  ending,
  named,
  lang,
  isHinge,
}: {
  readonly consequences: Consequences;
  /** How this road ended; null while it has not. */
  readonly ending: Ending | null;
  /** The titles of endings that the road map names. */
  readonly named: ReadonlySet<string>;
  readonly lang: string | undefined;
  /** Whether it is told as the decision on which most depended; then it says why. */
  readonly isHinge: boolean;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const names = closed.map(({ title }) => title).filter((title) => named.has(title));
  const hasKept = closed.length + onlyHere.length === 0;
  const parts = [
    ...(hasKept ? (['all'] as const) : []),
    ...(hasKept && changedEndings ? (['otherwise'] as const) : []),
    ...(changedLater && (hasKept || isHinge) ? (['words'] as const) : []),
    ...(hasKept && isHinge && (changedEndings || changedLater) ? (['most'] as const) : []),
  ];
  const unseen = onlyHere.filter(({ id }) => id !== ending?.id).length;
  return (
    <p className={styles.left}>
      {closed.length > 0 && (
        <>
          {t('left.closed', { count: closed.length, words: formats.number(closed.length) })}
          {names.length > 0 && (
            <>
              {names.length < closed.length ? t('left.among') : ':'}{' '}
              <span lang={lang}>{formats.list(names.map((title) => `‘${title}’`))}</span>
            </>
          )}
          .{' '}
        </>
      )}
      {onlyHere.length > unseen && `${t('left.thisOnly')} `}
      {unseen > 0 && t('left.unseenOnly', { count: unseen, words: formats.number(unseen) })}
      {parts.map((part) => ` ${t(`left.${part}`)}`)}
    </p>
  );
}
