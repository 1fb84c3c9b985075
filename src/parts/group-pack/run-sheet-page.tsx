/** The cover: for how many, what happens when, with the clock left to fill in, and what must lie ready. */
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../core/tools/group-session/material-of';
import { phasesLeftOut } from '../../core/tools/group-session/phases';
import { useFormats } from '../../i18n/formats';
import type { ScriptContext } from '../group-script/script-blocks';
import { useStepTitle } from '../group-script/use-step-title';
import type { Packed } from './pack-parts';
import { PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import styles from './tables.module.css';

interface RunSheetPageProps extends Packed {
  readonly title: string;
  readonly context: ScriptContext;
}

export function RunSheetPage({ plan, material, sheet, title, context }: RunSheetPageProps) {
  const { t } = useTranslation('groupPack');
  const titleOf = useStepTitle(context);
  const formats = useFormats();
  const { people, voting } = plan;
  const isVotedOn = questionOf(material) !== null;
  const sum = sheet.steps.reduce((minutes, step) => minutes + step.minutes, 0);
  const leftOut = [
    ...sheet.leftOut.map((kind) => titleOf({ kind, round: null })),
    ...phasesLeftOut(sheet.steps).map((phase) => titleOf({ kind: 'deliberation', round: null, phase })),
  ];
  const ready = (['pens', 'box', 'chair', 'clock', 'tape'] as const).filter(
    (thing) => thing !== 'box' || (isVotedOn && voting !== 'cards'),
  );
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
            <td colSpan={4}>{t('sheet.sum', { duration: formats.duration(sum) })}</td>
          </tr>
        </tfoot>
      </table>
      {leftOut.length > 0 && <p>{t('sheet.leftOut', { steps: formats.list(leftOut) })}</p>}
      <PaperPart title={t('sheet.ready')}>
        <ul className={styles.boxes}>
          {ready.map((thing) => (
            <li key={thing}>{t(`sheet.${thing}`)}</li>
          ))}
        </ul>
      </PaperPart>
      <p>
        {isVotedOn && voting === 'phones' && <>{t('sheet.powerOut')} </>}
        {t('sheet.private')}
      </p>
    </PaperPage>
  );
}
