/** The cover: for how many, what happens when, with the clock left to fill in, and what must lie ready. */
import { useTranslation } from 'react-i18next';
import { phasesLeftOut } from '../../core/tools/group-session/phases';
import { useFormats } from '../../i18n/formats';
import type { ScriptContext } from '../group-script/script-blocks';
import { useStepTitle } from '../group-script/use-step-title';
import { type Packed, type PackPart, votedOn } from './pack-parts';
import { PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import { deedsFor, thingsFor } from './ready';
import styles from './tables.module.css';

interface RunSheetPageProps extends Packed {
  readonly title: string;
  readonly context: ScriptContext;
  /** What is printed. */
  readonly parts: readonly PackPart[];
}

export function RunSheetPage({ title, context, parts, ...packed }: RunSheetPageProps) {
  const { plan, material, sheet } = packed;
  const { t } = useTranslation('groupPack');
  const titleOf = useStepTitle(context);
  const formats = useFormats();
  const { people, voting } = plan;
  const isVotedOn = votedOn(material) !== null;
  const sum = sheet.steps.reduce((minutes, step) => minutes + step.minutes, 0);
  const leftOut = [
    ...sheet.leftOut.map((kind) => titleOf({ kind, round: null })),
    ...phasesLeftOut(sheet.steps).map((phase) => titleOf({ kind: 'deliberation', round: null, phase })),
  ];
  const meta = [
    t('meta.people', { count: people }),
    formats.duration(plan.minutes),
    ...(isVotedOn ? [t(`meta.voting.${voting}`)] : []),
  ].join(', ');
  return (
    <PaperPage kicker={t('sheet.kicker')} aside={meta} title={title}>
      <p className={paperStyles.fill}>
        {t('sheet.begin')} <span className={paperStyles.blank} />
      </p>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.at')}</th>
            <th scope="col">{t('sheet.step')}</th>
            <th scope="col">{t('sheet.planned')}</th>
            <th scope="col">{t('sheet.real')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.steps.map((step, index) => (
            <tr key={step.id}>
              <td />
              <th scope="row">{`${index + 1}. ${titleOf(step)}`}</th>
              <td>{formats.duration(step.minutes)}</td>
              <td />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4}>
              {t(sum < plan.minutes ? 'sheet.sumOf' : 'sheet.sum', {
                duration: formats.duration(sum),
                asked: formats.duration(plan.minutes),
              })}
            </td>
          </tr>
        </tfoot>
      </table>
      {leftOut.length > 0 && <p>{t('sheet.leftOut', { steps: formats.list(leftOut) })}</p>}
      <div className={styles.ready}>
        {(['things', 'deeds'] as const).map((list) => (
          <PaperPart key={list} title={t(`ready.${list}Title`)}>
            <ul className={styles.boxes}>
              {list === 'things'
                ? thingsFor(packed, parts).map((thing) => <li key={thing}>{t(`ready.things.${thing}`)}</li>)
                : deedsFor(packed).map((deed) => <li key={deed}>{t(`ready.deeds.${deed}`)}</li>)}
            </ul>
          </PaperPart>
        ))}
      </div>
      <p>
        {isVotedOn && voting === 'phones' && <>{t('sheet.powerOut')} </>}
        {t('sheet.private')}
      </p>
    </PaperPage>
  );
}
