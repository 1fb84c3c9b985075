/** The two words, to be laid beside those on the wall: a code alone does not tell whose room it is. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import styles from './join.module.css';

interface CompareWordsProps {
  readonly words: readonly string[];
  readonly onSame: () => void;
  readonly onOther: () => void;
}

export function CompareWords({ words, onSame, onOther }: CompareWordsProps) {
  const { t } = useTranslation('join');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={layoutStyles.stackL}>
      <h1 ref={heading} tabIndex={-1}>
        {t('words.question')}
      </h1>
      <p className={styles.words} translate="no">
        {words.join(' · ')}
      </p>
      <p>{t('words.why')}</p>
      <div className={classNames(styles.foot, styles.deeds)}>
        <Button kind="primary" onClick={onSame}>
          {t('words.same')}
        </Button>
        <Button onClick={onOther}>{t('words.other')}</Button>
      </div>
    </section>
  );
}
