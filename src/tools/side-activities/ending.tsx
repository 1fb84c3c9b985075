/** The end, which is a beginning: the weighing goes to a talk between two people. It says no outcome. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { judgementOf } from '../../core/tools/side-activities/weighing';
import { paths } from '../../state/addresses';
import { buttonClass } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { TakeAlong } from '../shared/carry';
import { toolRegistry } from '../shared/registry';
import { useCarry } from '../shared/use-carry';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

const ways = toolRegistry.nevenactiviteiten.leadsTo;

export function WeighingEnd({ guide: { id, draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const taken = useCarry().open.filter(
    ({ origin }) => origin.place === 'tool' && origin.tool === 'nevenactiviteiten' && origin.record === id,
  );
  const judgement = judgementOf(draft);
  return (
    <>
      {judgement !== null && (
        <p className={styles.sentence} translate="no">
          {t(`judgement.sentence.${judgement.form}`, { ...judgement })}
        </p>
      )}
      <p className={styles.closing}>{t('end.closing')}</p>
      <TakeAlong
        origin={{ tool: 'nevenactiviteiten', record: id }}
        kind="doubt"
        label={t('doubt.end')}
        hint={t('doubt.hint')}
        text={draft.doubt}
        onChange={(doubt) => write({ doubt })}
      />
      {taken.length > 0 && (
        <div className={layoutStyles.stackS}>
          <h3 className={textStyles.kicker}>{t('end.taken')}</h3>
          <ul className={styles.taken} translate="no">
            {taken.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </div>
      )}
      <nav aria-label={t('end.ways')} className={layoutStyles.stackS}>
        <h3 className={textStyles.kicker}>{t('end.ways')}</h3>
        <ul className={styles.ways}>
          {ways.map((tool, index) => (
            <li key={tool}>
              <Link to={paths.tool(tool)} className={index === 0 ? buttonClass('primary') : undefined}>
                {t(`end.${tool}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
