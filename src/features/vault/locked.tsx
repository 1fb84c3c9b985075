/** The vault while it is locked: what is true of it, and opening it. The drawing is always the same one; it shows nothing of anybody's map. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UnlockForm } from '../../parts/unlock';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './locked.module.css';

const dots = [
  [192, 60],
  [332, 41],
  [470, 104],
  [292, 121],
  [204, 150],
  [252, 198],
  [314, 206],
  [427, 180],
  [128, 248],
  [207, 257],
  [229, 298],
  [207, 315],
  [230, 358],
  [282, 390],
  [540, 220],
] as const;

const lines = [
  [0, 6],
  [3, 6],
  [4, 3],
  [4, 5],
  [5, 6],
  [4, 7],
  [7, 14],
  [8, 9],
  [9, 11],
  [10, 12],
  [12, 13],
  [9, 12],
] as const;

function Drawing() {
  return (
    <svg
      className={classNames(screenStyles.wideOnly, styles.drawing)}
      viewBox="0 0 620 420"
      aria-hidden="true"
      focusable="false"
    >
      {[296, 218, 132].map((radius) => (
        <circle key={radius} cx="298" cy="296" r={radius} className={styles.ring} />
      ))}
      {lines.map(([from, to]) => (
        <line
          key={`${from}-${to}`}
          x1={dots[from][0]}
          y1={dots[from][1]}
          x2={dots[to][0]}
          y2={dots[to][1]}
          className={styles.line}
        />
      ))}
      {dots.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="17" className={styles.dot} />
      ))}
      <circle cx="298" cy="296" r="27" className={styles.middle} />
    </svg>
  );
}

/** Give it the place of the page's title, so that focus can go there. */
export function Locked({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { t } = useTranslation('vault');
  const { t: keeping } = useTranslation('keeping');
  return (
    <div className={classNames(layoutStyles.grid, printStyles.offPaper, styles.locked)}>
      <div className={styles.poster}>
        <h1 tabIndex={-1} ref={heading}>
          {t('locked.title')}
        </h1>
        <p>{t('locked.text')}</p>
        <Drawing />
      </div>
      <section className={styles.open} aria-labelledby="open-kluis">
        <h2 id="open-kluis">{keeping('unlock.title')}</h2>
        <UnlockForm />
        <div className={styles.who}>
          <div>
            <h3>{t('locked.can')}</h3>
            <p>{t('locked.canYou')}</p>
          </div>
          <div>
            <h3>{t('locked.cannot')}</h3>
            <ul className={layoutStyles.stackField}>
              {(['employer', 'trainer', 'makers'] as const).map((who) => (
                <li key={who}>{t(`locked.${who}`)}</li>
              ))}
            </ul>
          </div>
        </div>
        <div className={layoutStyles.stackS}>
          <Link to={paths.start}>{t('locked.without')}</Link>
          <p className={textStyles.small}>{t('locked.withoutMeans')}</p>
        </div>
      </section>
    </div>
  );
}
