/** The opening, the moment at which it chafed most, and what has to be cleared up. */
import { useTranslation } from 'react-i18next';
import { agreements } from '../../core/tools/deliberation/deliberation';
import { useIsOnWall } from '../../state/group-room';
import { Checks } from '../../ui/forms/choices';
import textStyles from '../../ui/text.module.css';
import { BroughtHere, Carried } from '../shared/carry';
import type { DeliberationProps } from './deliberation-props';
import { DraftField } from './draft-field';
import { StepHeading } from './step-heading';
import styles from './steps.module.css';

const roles = ['guide', 'presenter', 'chair', 'time'] as const;

function GroupOpening({ guide: { draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  return (
    <>
      <Checks
        legend={t('opening.agreements')}
        hint={t('opening.agreementsHint')}
        options={agreements.map((agreement) => ({
          value: agreement,
          label: t(`opening.agreement.${agreement}`),
        }))}
        values={draft.agreed}
        onChange={(agreed) => write({ agreed })}
      />
      <section className={styles.part}>
        <StepHeading>{t('opening.roles')}</StepHeading>
        <dl className={styles.roles}>
          {roles.map((role) => (
            <div key={role}>
              <dt className={textStyles.label}>{t(`opening.role.${role}`)}</dt>
              <dd className={textStyles.reading}>{t(`opening.role.${role}Does`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** Step 1: what it is for, and in a group what is agreed and who does what. No names, and none are kept. */
export function Opening(props: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  const isOnWall = useIsOnWall();
  const isGroup = props.guide.draft.setting === 'group';
  const aims = isGroup ? (['aim1', 'aim2', 'aim3'] as const) : (['solo1', 'solo2', 'solo3'] as const);
  return (
    <>
      <section className={styles.part}>
        <StepHeading>{t(isGroup ? 'opening.aims' : 'opening.aimsSolo')}</StepHeading>
        <ul className={styles.aims}>
          {aims.map((aim) => (
            <li key={aim}>{t(`opening.${aim}`)}</li>
          ))}
        </ul>
      </section>
      {isGroup && <GroupOpening {...props} />}
      {!isOnWall && <p className={textStyles.small}>{t('opening.method')}</p>}
    </>
  );
}

/** Step 2: one moment, without names. What was taken along elsewhere can become the case. */
export function Case({ guide: { id, draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  return (
    <>
      <DraftField name="moment" hint={t('fields.momentHint')} rows={6} draft={draft} write={write} />
      <Carried
        here={{ tool: 'moreel-beraad', record: id }}
        action={t('carried')}
        onUse={({ text }) =>
          write({ moment: draft.moment.trim() === '' ? text : `${draft.moment.trimEnd()}\n${text}` })
        }
      />
      <BroughtHere here={{ tool: 'moreel-beraad', record: id }} />
    </>
  );
}

/** Step 4: what one has to know to step into that moment. */
export function Clarify({ guide: { draft, write } }: DeliberationProps) {
  return <DraftField name="facts" rows={6} draft={draft} write={write} />;
}

/** Step 6: everything that could be done too. */
export function Options({ guide: { draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  return <DraftField name="options" hint={t('fields.optionsHint')} rows={6} draft={draft} write={write} />;
}
