/** The end of a deliberation: kept or shredded by choice, on paper, in the calendar, to a conversation, to learn from. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isoDay } from '../../core/shared/iso-day';
import { closed } from '../../core/tools/deliberation/judgements';
import { asksWhatRemains, mayTell } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Confirmation } from '../../ui/confirmation';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { CalendarGiven } from '../shared/calendar-given';
import { TakeAlongDraft } from '../shared/carry';
import { Protection } from '../shared/protection';
import { RemoveButton } from '../shared/removal';
import { ToolExit } from '../shared/tool-exit';
import { useCalendarFile } from '../shared/use-calendar-file';
import { useHeadingFocus } from '../shared/use-heading-focus';
import { usePrint } from '../shared/use-print';
import styles from './deliberation.module.css';
import type { DeliberationGuide, DeliberationProps } from './deliberation-props';
import { KeepPrecedent } from './keep-precedent';
import { KeptLine } from './kept-line';
import { AskRemains } from './last-steps';
import { DeliberationSheet, textsOnSheet } from './sheet';
import { StepHeading } from './step-heading';
import { useHeld } from './use-held';

interface ChoiceProps extends DeliberationProps {
  readonly onShred: () => void;
}

/** Keeping or shredding; nothing happens until one chooses. */
function Choice({ guide: { id, draft, write }, onShred }: ChoiceProps) {
  const { t } = useTranslation('deliberation');
  const { vault, clock } = useServices();
  const { mode, access, records } = useVaultView();
  const held = useHeld(id);
  const [hasKept, setHasKept] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  // Where nothing is kept, or nothing can be written, there is no vault to put it in.
  const canKeep = held === undefined || (mode !== 'session' && access === 'writer');
  const keep = async (): Promise<void> => {
    // Shown once it is kept, and the focus with it.
    setHasKept(true);
    const now = clock.now();
    const record = records.deliberation.find((one) => one.id === id);
    if (held === undefined || record === undefined) {
      write(closed(draft, now));
      return;
    }
    const changedAt = Math.max(now, record.changedAt + 1);
    const { ok } = await vault.keepHeld({ ...record, ...draft, ...closed(draft, now), changedAt });
    setHasKept(ok);
    setHasFailed(!ok);
  };
  const isGroup = draft.setting === 'group';
  return (
    <section className={classNames(layoutStyles.columnL, styles.part)}>
      <StepHeading>{t('closing.choice')}</StepHeading>
      {draft.keptAt === null ? (
        <p>{t(isGroup ? 'closing.choiceText' : 'closing.choiceTextSolo')}</p>
      ) : hasKept ? (
        <Confirmation>{t('closing.kept')}</Confirmation>
      ) : (
        <p className={textStyles.small}>{t('closing.kept')}</p>
      )}
      <div className={classNames(layoutStyles.stack2xl, styles.choices)}>
        <div className={classNames(layoutStyles.columnL, styles.keep)}>
          {draft.keptAt === null && canKeep && (
            <div>
              <Button kind="primary" onClick={() => void keep()}>
                {t('closing.keep')}
              </Button>
            </div>
          )}
          {hasFailed && <StatusMessage tone="problem">{t('closing.keepFailed')}</StatusMessage>}
          {canKeep ? (
            <p className={textStyles.small}>
              {t(`closing.keepWhere.${mode}`)} {t(isGroup ? 'closing.keepGroup' : 'closing.keepSolo')}
            </p>
          ) : (
            <p>
              {t('closing.noVault')} <Link to={paths.vault}>{t('closing.toVault')}</Link>
            </p>
          )}
          <KeptLine id={id} />
        </div>
        <div className={classNames(layoutStyles.columnL, styles.keep)}>
          <p>{t('shred.what')}</p>
          <RemoveButton label={t('shred.action')} look="danger" onRemove={onShred} />
        </div>
      </div>
      {held === undefined && <Protection />}
    </section>
  );
}

function Paper({ draft }: Pick<DeliberationGuide, 'draft'>) {
  const { t } = useTranslation('deliberation');
  const texts = textsOnSheet(draft);
  const { asks, print } = usePrint(texts.join('\n'), mayTell(texts));
  return (
    <section className={classNames(layoutStyles.columnL, styles.part)}>
      <StepHeading>{t('paper.title')}</StepHeading>
      <p>{t('paper.text')}</p>
      {asks && <StatusMessage tone="problem">{t('paper.names')}</StatusMessage>}
      <div>
        <Button onClick={print}>
          <Icon name="print" /> {t(asks ? 'paper.anyway' : 'paper.print')}
        </Button>
      </div>
    </section>
  );
}

function LookBack({ id, draft }: Pick<DeliberationGuide, 'id' | 'draft'>) {
  const { t } = useTranslation('deliberation');
  const calendar = useCalendarFile();
  const { clock } = useServices();
  const formats = useFormats();
  const { lookBackOn } = draft;
  return (
    <section className={classNames(layoutStyles.columnL, styles.part)}>
      <StepHeading>{t('calendar.title')}</StepHeading>
      {lookBackOn === null ? (
        <p>{t('calendar.none')}</p>
      ) : (
        <>
          <p>{t('calendar.text')}</p>
          {lookBackOn >= isoDay(clock.now()) && (
            <div>
              <Button onClick={() => calendar.giveLookBack(id, lookBackOn)}>
                {t('calendar.action', { day: formats.longDay(lookBackOn) })}
              </Button>
            </div>
          )}
          <CalendarGiven isGiven={calendar.isGiven} />
        </>
      )}
    </section>
  );
}

interface ClosingProps extends DeliberationProps {
  readonly onBack: () => void;
  readonly onShred: () => void;
}

export function Closing(props: ClosingProps) {
  const { t } = useTranslation('deliberation');
  const { guide, onBack } = props;
  const { id, draft, write } = guide;
  const { mode } = useVaultView();
  const isApart = useHeld(id) !== undefined && mode === 'session';
  const [asks] = useState(() => asksWhatRemains(draft));
  const heading = useHeadingFocus('closing', true);
  return (
    <div className={classNames(layoutStyles.stack4xl, styles.closing)}>
      <div className={classNames(layoutStyles.columnL, printStyles.offPaper, styles.parts)}>
        <h2 ref={heading} tabIndex={-1}>
          {t('closing.title')}
        </h2>
        {asks && !draft.remainsOpen && (
          <AskRemains
            {...props}
            leave={t('conclude.leaveHere')}
            onLeave={() => {
              write({ remainsOpen: true });
              heading.current?.focus();
            }}
          />
        )}
        <Choice {...props} />
        <h2>{t('closing.take')}</h2>
        <Paper draft={draft} />
        <LookBack id={id} draft={draft} />
        <section className={classNames(layoutStyles.columnL, styles.part)}>
          <StepHeading>{t('takeAlong.title')}</StepHeading>
          <TakeAlongDraft
            place={`deliberation.take.${id}`}
            start={draft.question}
            origin={{ tool: 'moreel-beraad', record: id }}
            kind="question"
            label={t('takeAlong.label')}
            hint={isApart ? `${t('takeAlong.hint')} ${t('takeAlong.apart')}` : t('takeAlong.hint')}
          />
        </section>
        <section className={classNames(layoutStyles.columnL, styles.part)}>
          <StepHeading>{t('precedent.title')}</StepHeading>
          <p>{t('precedent.text')}</p>
          <KeepPrecedent draft={draft} write={write} />
        </section>
        <div>
          <Button kind="text" onClick={onBack}>
            <Icon name="back" /> {t('closing.again')}
          </Button>
        </div>
        <ToolExit before={t('exit')} />
      </div>
      <div>
        <DeliberationSheet draft={draft} />
      </div>
    </div>
  );
}
