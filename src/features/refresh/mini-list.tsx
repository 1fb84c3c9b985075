/** All mini cases, by the theme of their module; an occasion leaves those that fit it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../../core/dialogue/time';
import type { Mini } from '../../core/programme/minis';
import { type RefreshOccasion, refreshOccasions } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { useLangMark } from '../../i18n/lang-mark';
import { paths } from '../../state/addresses';
import { useRecords } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './refresh.module.css';

interface ItemProps {
  readonly cover: Mini['cover'];
  readonly lang: string | undefined;
  readonly isPlayed: boolean;
}

function Item({ cover, lang, isPlayed }: ItemProps) {
  const { t } = useTranslation('refresh');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const fits = (cover.occasions ?? []).map((one) => t(`occasion.${one}`));
  return (
    <li className={styles.item}>
      <h4 lang={lang}>
        <Link to={paths.mini(cover.id)} className={textStyles.itemTitle}>
          {cover.title}
        </Link>
      </h4>
      <p className={textStyles.small} lang={lang}>
        {cover.standfirst}
      </p>
      <p className={textStyles.small}>
        {t('list.about', {
          time: general('minutes', { count: minutes(cover.seconds + cover.debriefSeconds) }),
          occasions: formats.list(fits),
        })}
        {isPlayed && ` ${t('list.played')}`}
      </p>
      <p className={textStyles.small}>
        <Link to={paths.miniOnWall(cover.id)}>
          {t('list.onWall')}
          <VisuallyHidden>
            : <span lang={lang}>{cover.title}</span>
          </VisuallyHidden>
        </Link>
      </p>
    </li>
  );
}

/** The list; which occasion was pressed is remembered nowhere. */
export function MiniList({ minis, lang }: { readonly minis: readonly Mini[]; readonly lang: string }) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const mark = useLangMark(lang);
  const journeys = useRecords('journey');
  const played = new Set<string>(
    journeys.flatMap(({ scenario, endedAt }) => (endedAt === null ? [] : [scenario])),
  );
  const [occasion, setOccasion] = useState<RefreshOccasion | null>(null);
  const shown = minis.filter(({ cover }) => occasion === null || cover.occasions?.includes(occasion));
  const modules = [...new Map(shown.map(({ module }) => [module.id, module])).values()];
  return (
    <section className={layoutStyles.columnL} aria-labelledby="opfrissen-alle">
      <h2 id="opfrissen-alle">{t('list.title')}</h2>
      <fieldset className={layoutStyles.chips}>
        <legend className={classNames(textStyles.legend, styles.legend)}>{t('list.filter')}</legend>
        <Button
          size="small"
          className={classNames(styles.filter)}
          pressed={occasion === null}
          onClick={() => setOccasion(null)}
        >
          {t('list.all')}
        </Button>
        {refreshOccasions.map((one) => (
          <Button
            key={one}
            size="small"
            className={classNames(styles.filter)}
            pressed={occasion === one}
            onClick={() => setOccasion(one)}
          >
            {t(`list.for.${one}`)}
          </Button>
        ))}
      </fieldset>
      <p role="status" className={textStyles.small}>
        {t('list.count', { count: shown.length, words: formats.number(shown.length) })}
      </p>
      <div className={styles.themes}>
        {modules.map((module) => (
          <section key={module.id} aria-labelledby={`thema-${module.id}`} className={styles.theme}>
            <h3 id={`thema-${module.id}`} className={textStyles.kicker} lang={mark}>
              {module.theme}
            </h3>
            <ul className={classNames(layoutStyles.ruled)}>
              {shown
                .filter((mini) => mini.module.id === module.id)
                .map(({ cover }) => (
                  <Item key={cover.id} cover={cover} lang={mark} isPlayed={played.has(cover.id)} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
