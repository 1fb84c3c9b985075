/** The script on paper, step by step. How the room talks after the first vote is not known yet: every way is there. */
import { useTranslation } from 'react-i18next';
import { fewestForBand, fewestForCounts } from '../../core/tools/group-session/disclosure';
import type { Absent } from '../../core/tools/group-session/material';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import type { TalkWay } from '../../core/tools/group-session/talk-way';
import { useFormats } from '../../i18n/formats';
import { RichText } from '../../ui/rich-text';
import type { ScriptContext } from '../group-script/script-blocks';
import { type Script, useScript } from '../group-script/use-script';
import type { Packed } from './pack-parts';
import { PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import styles from './script-pages.module.css';

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <PaperPart title={title}>
      <ul className={paperStyles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PaperPart>
  );
}

/** `number` of the step stands with what may come on the next page. */
function Words({
  script: { says, does, asks, beware, notes },
  number,
}: {
  readonly script: Script;
  readonly number: number;
}) {
  const { t } = useTranslation('groupScript');
  return (
    <>
      <div className={styles.first}>
        <PaperPart title={t('say')}>
          {says.map((line) => (
            <p key={line} className={styles.say}>{`‘${line}’`}</p>
          ))}
        </PaperPart>
        <List title={t('do')} lines={does} />
      </div>
      <div className={styles.sideBySide}>
        <List title={`${number}. ${t('ask')}`} lines={asks} />
        <List title={`${number}. ${t('beware')}`} lines={beware} />
      </div>
      <List title={t('notes')} lines={notes} />
    </>
  );
}

/** The ways of talking that can come up with so many people: with fewer than five no vote is shown to go by. */
function waysFor(
  people: number,
): readonly (readonly [TalkWay, 'pairs' | 'counter-argument' | 'outsider' | 'pairsBand'])[] {
  if (people < fewestForBand) return [];
  if (people < fewestForCounts)
    return [
      ['pairs', 'pairsBand'],
      ['outsider', 'outsider'],
    ];
  return [
    ['pairs', 'pairs'],
    ['counter-argument', 'counter-argument'],
    ['outsider', 'outsider'],
  ];
}

interface NumberedStepProps {
  readonly number: number;
  readonly step: RunStep;
  readonly context: ScriptContext;
}

function TalkWayWords({ step, context, number, when }: NumberedStepProps & { readonly when: string }) {
  const script = useScript(step, context);
  return (
    <div className={styles.way}>
      <p className={styles.when}>{when}</p>
      <p className={styles.wayTitle}>{script.title}</p>
      <Words script={script} number={number} />
    </div>
  );
}

function Voices({ absent }: { readonly absent: readonly Absent[] }) {
  const { t } = useTranslation('groupPack');
  if (absent.length === 0) return null;
  return (
    <PaperPart title={t(absent.some(({ says }) => says !== null) ? 'absentTitle' : 'case.absent')}>
      {absent.map(({ name, says }) => (
        <div key={`${name} ${says}`} className={styles.voice}>
          <p className={paperStyles.strong}>{name}</p>
          {says !== null && <RichText text={says} />}
        </div>
      ))}
    </PaperPart>
  );
}

function StepWords({ step, context, number }: NumberedStepProps) {
  const { t } = useTranslation('groupPack');
  const formats = useFormats();
  const script = useScript(step, context);
  const ways = step.kind === 'talk' ? waysFor(context.people) : [];
  return (
    <section className={styles.step}>
      <h3 className={paperStyles.stepTitle}>
        <span>{`${number}. ${script.title}`}</span>
        <span className={paperStyles.minutes}>{formats.duration(step.minutes)}</span>
      </h3>
      {ways.length === 0 ? (
        <Words script={script} number={number} />
      ) : (
        ways.map(([talk, when]) => (
          <TalkWayWords
            key={talk}
            step={step}
            number={number}
            context={{ ...context, talk }}
            when={t(`talkWhen.${when}`)}
          />
        ))
      )}
      {step.kind === 'absent' && <Voices absent={questionOf(context.material)?.absent ?? []} />}
    </section>
  );
}

export function ScriptPages({ sheet, title, context }: Packed & { title: string; context: ScriptContext }) {
  const { t } = useTranslation('groupPack');
  return (
    <PaperPage kicker={title} title={t('parts.script')}>
      {sheet.steps.map((step, index) => (
        <StepWords key={step.id} step={step} context={context} number={index + 1} />
      ))}
    </PaperPage>
  );
}
