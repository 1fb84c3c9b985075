/** The card on the table: the stage surface with the question as the one thing that asks for attention. */
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import { questionOf, type Shown, useDeck } from './deck';
import styles from './stage-card.module.css';

/** 'Netwerken, verdiepen'; of an own question only that it is one. */
export function useKicker(): (shown: Shown) => string {
  const { t } = useTranslation('cards');
  return (shown) =>
    shown.kind === 'own'
      ? t('own.kicker')
      : t('card.kicker', {
          theme: t(`theme.${shown.card.theme}`),
          depth: t(`depth.${shown.card.depth}`).toLowerCase(),
        });
}

/** What to ask when it falls silent. */
export function FollowUps({ shown, look }: { readonly shown: Shown; readonly look: 'card' | 'large' }) {
  const { t } = useTranslation('cards');
  const { lang } = useDeck();
  const id = useId();
  if (shown.kind === 'own') return null;
  return (
    <div className={classNames(styles.silent, look === 'large' && styles.large)}>
      <h3 id={id}>{t('card.silent')}</h3>
      <ul aria-labelledby={id} lang={lang}>
        {shown.card.followUps.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

interface StageCardProps {
  readonly shown: Shown;
  /** On the right of the head: how many cards are left, or the time. */
  readonly aside: string;
}

export function StageCard({ shown, aside }: StageCardProps) {
  const { lang } = useDeck();
  const kicker = useKicker();
  const question = questionOf(shown);
  const place = useRef<HTMLElement>(null);
  const before = useRef(question);
  useLayoutEffect(() => {
    if (before.current === question) return;
    before.current = question;
    // Who drew from further down the page reads the new question from its first line.
    const { top, bottom } = place.current?.querySelector('h2')?.getBoundingClientRect() ?? {
      top: 0,
      bottom: 0,
    };
    if (top < 0 || bottom > window.innerHeight) place.current?.scrollIntoView({ block: 'start' });
  }, [question]);
  return (
    <div className={styles.deck}>
      <article ref={place} className={styles.card}>
        <svg
          className={classNames(printStyles.offPaper, screenStyles.wideOnly, styles.circle)}
          viewBox="0 0 120 240"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M120 1a119 119 0 0 0 0 238" />
          <circle cx="118" cy="120" r="4" />
        </svg>
        <p className={styles.head}>
          <span>{kicker(shown)}</span>
          <span>{aside}</span>
        </p>
        <div aria-live="polite" className={styles.question}>
          <h2
            key={question}
            tabIndex={-1}
            lang={shown.kind === 'card' ? lang : undefined}
            translate={shown.kind === 'own' ? 'no' : undefined}
          >
            {question}
          </h2>
        </div>
        <FollowUps shown={shown} look="card" />
      </article>
    </div>
  );
}
