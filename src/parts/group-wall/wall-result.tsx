/**
 * What a vote was, or two side by side. One dot for each vote with the number after it; no percentages, and nothing
 * travels, which would suggest who moved. Where fewer than eight voted a word, under five a sentence why there is nothing.
 */
import { useTranslation } from 'react-i18next';
import type { Counts, Shown } from '../../core/tools/group-session/disclosure';
import type { RoomOption } from '../../core/tools/group-session/material';
import type { WallStage } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Option } from './wall-options';
import optionStyles from './wall-options.module.css';
import styles from './wall-result.module.css';
import textStyles from './wall-texts.module.css';
import type { Way } from './ways';

type ResultStage = Extract<WallStage, { kind: 'result' }>;

/** A round of which something may be said. */
interface ShownRound {
  readonly number: 1 | 2;
  readonly shown: Shown;
}

/** More votes than this for one option make the dots smaller; more than that are drawn as bars. */
const mostLarge = 9;
const mostDots = 16;

const roundNames = { 1: 'round.one', 2: 'round.two' } as const;

/** What one vote takes in the drawing, and the radius of its dot. */
const pitch = 4;
const radius = 1.6;

/** The votes for one option as dots, or as a bar beside the largest. */
function Amount({
  votes,
  most,
  isOpen,
}: {
  readonly votes: number;
  readonly most: number;
  readonly isOpen: boolean;
}) {
  if (votes === 0) return null;
  const look = isOpen ? styles.open : undefined;
  if (most > mostDots)
    // The longest leaves room for its number.
    return (
      <span
        className={classNames(styles.bar, look)}
        style={{ inlineSize: `${(votes / most) * 80}%` }}
        aria-hidden="true"
      />
    );
  const places = Array.from({ length: votes }, (_, index) => (index + 0.5) * pitch);
  return (
    <svg
      className={classNames(styles.dots, most > mostLarge && styles.smallDots, look)}
      viewBox={`0 0 ${votes * pitch} ${pitch}`}
      aria-hidden="true"
      focusable="false"
    >
      {places.map((x) => (
        <circle key={x} cx={x} cy={pitch / 2} r={radius} />
      ))}
    </svg>
  );
}

function Rows({
  option,
  rounds,
  last,
  most,
}: {
  readonly option: RoomOption;
  /** The last round of which something is shown, in dots or in a word: its dots are full, those before it open. */
  readonly last: 1 | 2 | undefined;
  readonly rounds: readonly { readonly number: 1 | 2; readonly counts: Counts }[];
  readonly most: number;
}) {
  const { t } = useTranslation('groupWall');
  return (
    <dl className={styles.rows}>
      {rounds.map(({ number, counts }) => {
        const votes = counts[option.id] ?? 0;
        const isLast = number === last;
        return (
          <div key={number} className={classNames(styles.row, !isLast && styles.earlier)}>
            <dt>{t(roundNames[number])}</dt>
            <dd>
              <Amount votes={votes} most={most} isOpen={!isLast} />
              <span className={styles.count}>{votes}</span>
              <VisuallyHidden>{` ${t('result.votes', { count: votes })}`}</VisuallyHidden>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is said of a round without counts. */
function InWords({
  round,
  options,
  isNamed,
}: {
  readonly round: ShownRound;
  readonly options: readonly RoomOption[];
  readonly isNamed: boolean;
}) {
  const { t } = useTranslation('groupWall');
  const { shown, number } = round;
  if (shown.kind === 'counts') return null;
  const leading = shown.kind === 'band' ? options.find(({ id }) => id === shown.leading[0]) : undefined;
  const sentence =
    shown.kind === 'none'
      ? t(`result.${shown.why}`)
      : shown.band === 'divided' || leading === undefined
        ? t('result.divided')
        : t(`result.${shown.band}`, { option: leading.letter });
  const isOne = shown.kind === 'band' && shown.band === 'of-one-mind';
  return (
    <div className={styles.inWords}>
      {isNamed && <p className={textStyles.kicker}>{t(roundNames[number])}</p>}
      <p className={shown.kind === 'band' ? styles.bandWord : textStyles.plain}>{sentence}</p>
      {isOne && <p className={textStyles.plain}>{t('result.of-one-mind-why')}</p>}
    </div>
  );
}

export function Result({ stage, told }: { readonly stage: ResultStage; readonly told: Way['option'] }) {
  const { t } = useTranslation('groupWall');
  const { options } = stage;
  const rounds: readonly ShownRound[] = stage.rounds.flatMap(({ number, shown }) =>
    shown === null ? [] : [{ number, shown }],
  );
  const counted = rounds.flatMap(({ number, shown }) =>
    shown.kind === 'counts' ? [{ number, counts: shown.counts }] : [],
  );
  const most = Math.max(1, ...counted.flatMap(({ counts }) => Object.values(counts)));
  return (
    <>
      {rounds.map((round) => (
        <InWords key={round.number} round={round} options={options} isNamed={rounds.length > 1} />
      ))}
      {(['few', 'near'] as const)
        .filter((why) => rounds.some(({ shown }) => shown.kind === 'band' && shown.why === why))
        .map((why) => (
          <p key={why} className={textStyles.plain}>
            {t(`result.band-why.${why}`)}
          </p>
        ))}
      <ol className={classNames(optionStyles.options, styles.given)}>
        {options.map((option) => (
          <Option
            key={option.id}
            option={option}
            told={counted.length === 0 && told === 'words' ? 'act' : told}
          >
            {counted.length > 0 && (
              <Rows option={option} rounds={counted} last={rounds.at(-1)?.number} most={most} />
            )}
          </Option>
        ))}
      </ol>
    </>
  );
}

/** What stands above it. */
export function resultTitle({ rounds }: ResultStage): 'steps.spread' | 'steps.moved' | 'result.now' {
  const shown = rounds.filter((round) => round.shown !== null);
  if (shown.length > 1) return 'steps.moved';
  return shown[0]?.number === 2 ? 'result.now' : 'steps.spread';
}
