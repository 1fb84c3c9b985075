/** The script on paper, step by step. How the room talks after the first vote is not known yet, nor whether phones will work: every way is there. */
import { useTranslation } from 'react-i18next';
import { fewestForBand, fewestForCounts } from '../../core/tools/group-session/disclosure';
import type { Absent } from '../../core/tools/group-session/material';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { RunStep } from '../../core/tools/group-session/run-sheet';
import type { TalkWay } from '../../core/tools/group-session/talk-way';
import { useFormats } from '../../i18n/formats';
import { classNames } from '../../ui/class-names';
import { RichText } from '../../ui/rich-text';
import type { ScriptContext } from '../group-script/script-blocks';
import { type Script, useScriptWriter } from '../group-script/use-script';
import { Options } from './case-pages';
import { type Packed, votedOn } from './pack-parts';
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

/** How much lower a sign stands in the small letters of what one asks and looks out for. */
const smaller = 0.72;

/** Whether the step is lower with two equal columns than with the words to say twice as wide. */
function isLevel({ says, does, asks, beware, notes }: Script): boolean {
  const length = (...lists: readonly (readonly string[])[]): number => lists.flat().join(' ').length;
  const left = length(says, does);
  const right = length(asks, beware, notes) * smaller;
  return Math.max(left, right) * 2 < Math.max((left * 3) / 2, right * 3);
}

/** What is said and done, and beside it what one asks and looks out for: on one page, whatever comes. */
function Words({ script }: { readonly script: Script }) {
  const { t } = useTranslation('groupScript');
  const { says, does, asks, beware, notes } = script;
  return (
    <div className={classNames(styles.words, isLevel(script) && styles.level)}>
      <div className={styles.lines}>
        {says.length > 0 && (
          <PaperPart title={t('say')}>
            {says.map((line) => (
              <p key={line} className={styles.say}>{`‘${line}’`}</p>
            ))}
          </PaperPart>
        )}
        <List title={t('do')} lines={does} />
      </div>
      <div className={styles.aside}>
        <List title={t('ask')} lines={asks} />
        <List title={t('beware')} lines={beware} />
        <List title={t('notes')} lines={notes} />
      </div>
    </div>
  );
}

/** One of the ways in which a step can go, that only shows in the room. */
interface Way {
  readonly when: string;
  readonly context: ScriptContext;
}

/** The ways of talking that can come up with so many people: with fewer than five no vote is shown to go by. */
function talkWays(people: number): readonly (readonly [TalkWay, TalkWay | 'pairsBand'])[] {
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

/** How a step can go: by how the vote fell, or by whether the phones work. None where there is only one way. */
function useWays(): (step: RunStep, context: ScriptContext) => readonly Way[] {
  const { t } = useTranslation('groupPack');
  return ({ kind }, context) => {
    if (kind === 'talk')
      return talkWays(context.people).map(([talk, when]) => ({
        when: t(`talkWhen.${when}`),
        context: { ...context, talk },
      }));
    if (kind === 'vote' && context.voting === 'phones')
      return (['phones', 'ballots'] as const).map((voting) => ({
        when: t(`voteWhen.${voting}`),
        context: { ...context, voting },
      }));
    return [];
  };
}

const lists = ['says', 'does', 'asks', 'beware', 'notes'] as const;

/** What all of these have, in the order of the first. */
function shared(scripts: readonly Script[], first: Script): Script {
  const kept = lists.map(
    (list) =>
      [list, first[list].filter((line) => scripts.every((script) => script[list].includes(line)))] as const,
  );
  return { ...first, ...Object.fromEntries(kept) };
}

/** What this one has and those do not. */
function without(script: Script, { says, does, asks, beware, notes }: Script): Script {
  const gone = new Set([...says, ...does, ...asks, ...beware, ...notes]);
  const kept = lists.map((list) => [list, script[list].filter((line) => !gone.has(line))] as const);
  return { ...script, ...Object.fromEntries(kept) };
}

interface NumberedStepProps {
  readonly number: number;
  readonly step: RunStep;
  readonly context: ScriptContext;
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

/** What is put to the vote, at hand where it is read out. */
function Ballot({ context: { material } }: Pick<NumberedStepProps, 'context'>) {
  const question = votedOn(material);
  if (question === null) return null;
  return (
    <div className={styles.asked}>
      <p className={paperStyles.strong}>{question.prompt}</p>
      <Options options={question.options} />
    </div>
  );
}

function StepWords({ step, context, number }: NumberedStepProps) {
  const formats = useFormats();
  const scriptOf = useScriptWriter();
  const waysOf = useWays();
  const ways = waysOf(step, context).map((way) => ({ ...way, script: scriptOf(step, way.context) }));
  const script = scriptOf(step, context);
  const [first] = ways;
  const all =
    first === undefined
      ? script
      : shared(
          ways.map((way) => way.script),
          first.script,
        );
  const head = (
    <h3 className={paperStyles.stepTitle}>
      <span>{`${number}. ${script.title}`}</span>
      <span className={paperStyles.minutes}>{formats.duration(step.minutes)}</span>
    </h3>
  );
  const isVote = step.kind === 'vote';
  const isBare = lists.every((list) => all[list].length === 0);
  return (
    <section className={styles.step}>
      <div className={classNames(styles.together, isBare && styles.bare)}>
        {head}
        {!isBare && <Words script={all} />}
        {isVote && <Ballot context={context} />}
        {step.kind === 'absent' && <Voices absent={questionOf(context.material)?.absent ?? []} />}
      </div>
      {ways.map((way) => (
        <div key={way.when} className={styles.way}>
          <p className={styles.when}>
            {way.when}
            {step.kind === 'talk' && `: ${way.script.title}`}
          </p>
          <Words script={without(way.script, all)} />
        </div>
      ))}
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
