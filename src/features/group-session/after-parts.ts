/** The page that is left of a session in its parts, in words: shown, printed, copied and saved from the same ones. */
import { useTranslation } from 'react-i18next';
import type { Afterwards, Subject } from '../../core/tools/group-session/afterwards';
import type { Shown } from '../../core/tools/group-session/disclosure';
import { useFormats } from '../../i18n/formats';

/** What an option had in a round that hung there in figures. */
interface VoteRow {
  readonly id: string;
  readonly letter: string;
  readonly act: string;
  /** The sentence that goes with it; null where it has none. */
  readonly words: string | null;
  readonly counts: readonly number[];
}

/** One part of the page. */
export interface AfterPart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** The options with what was shown of them; the names of the rounds that hung there in figures. */
  readonly vote: { readonly rounds: readonly string[]; readonly rows: readonly VoteRow[] } | null;
  /** What is said below these. */
  readonly closing: readonly string[];
}

const nothing = { paragraphs: [], items: [], vote: null, closing: [] } as const;

/** A text in its paragraphs. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/gu, ' '));
}

function useSubject(): (subject: Subject, title: string, module: string | null) => readonly string[] {
  const { t } = useTranslation('groupSession');
  return (subject, title, module) => {
    if (subject.kind !== 'story' && subject.kind !== 'mini') return [t(`after.subject.${subject.kind}`)];
    const { kind, about, scene } = subject;
    const from = module === null ? '' : ` ${t('after.subject.from', { module })}`;
    return [
      `${t(`after.subject.${kind}`, { title })}${from}`,
      ...paragraphsOf(about),
      ...(scene === null ? [] : [t('after.subject.scene', { scene })]),
    ];
  };
}

function useVotePart(): (vote: NonNullable<Afterwards['vote']>) => AfterPart {
  const { t } = useTranslation(['groupSession', 'groupWall']);
  const formats = useFormats();
  return ({ said, prompt, options, rounds }) => {
    const lettered = (id: string): string => options.find((option) => option.id === id)?.letter ?? id;
    const inWords = (shown: Exclude<Shown, { readonly kind: 'counts' }>): string =>
      shown.kind === 'none'
        ? t(`groupWall:result.${shown.why}`)
        : t(`groupWall:result.${shown.band}`, { option: formats.list(shown.leading.map(lettered)) });
    const counted = rounds.flatMap(({ number, shown }) =>
      shown.kind === 'counts' ? [{ number, counts: shown.counts }] : [],
    );
    return {
      ...nothing,
      id: 'vote',
      title: t('after.vote'),
      paragraphs: [...(said === null ? [] : [said]), prompt],
      vote: {
        rounds: counted.map(({ number }) => t('after.round', { number })),
        rows: options.map(({ id, letter, act, words }) => ({
          id,
          letter,
          act,
          words,
          counts: counted.map(({ counts }) => counts[id] ?? 0),
        })),
      },
      closing: [
        ...rounds.flatMap(({ number, shown }) =>
          shown.kind === 'counts' ? [] : [`${t('after.round', { number })}: ${inWords(shown)}`],
        ),
        ...rounds.flatMap(({ number, isRecounted }) =>
          isRecounted ? [t('after.recounted', { number })] : [],
        ),
        ...(rounds.length === 0 ? [t('after.nothingShown')] : []),
      ],
    };
  };
}

/**
 * The parts of the page, in the order in which a session goes; only those that there is something to say in.
 * @param module the title of the module its story is of; null where it is none, or not known
 */
export function useAfterParts(page: Afterwards, module: string | null): readonly AfterPart[] {
  const { t } = useTranslation(['groupSession', 'groupWall']);
  const formats = useFormats();
  const subjectOf = useSubject();
  const votePart = useVotePart();
  const { title, subject, situation, given, vote, twist, road, moralQuestion } = page;
  const { questions, harvest, ifThen, lookBackOn } = page;
  const listed = (id: string, heading: string, items: readonly string[]): readonly AfterPart[] =>
    items.length === 0 ? [] : [{ ...nothing, id, title: heading, items }];
  const told = (id: string, heading: string, paragraphs: readonly string[]): readonly AfterPart[] =>
    paragraphs.length === 0 ? [] : [{ ...nothing, id, title: heading, paragraphs }];
  const ending = road?.ending ?? null;
  return [
    ...told('subject', t('after.subject.title'), [...subjectOf(subject, title, module), ...situation]),
    ...listed('given', t('after.given'), given),
    ...told('moral-question', t('moralQuestion.label'), moralQuestion === null ? [] : [moralQuestion]),
    ...(vote === null ? [] : [votePart(vote)]),
    ...told('twist', t('after.twist'), twist === null ? [] : paragraphsOf(twist)),
    ...(road === null
      ? []
      : [
          {
            ...nothing,
            id: 'road',
            title: t('after.road'),
            items: road.taken,
            closing:
              ending === null
                ? [t('after.notEnded')]
                : [t('after.ending', { title: ending.title }), ...paragraphsOf(ending.text), ending.question],
          },
        ]),
    ...listed('questions', t('after.questions'), questions),
    ...listed('harvest', t('after.harvest'), harvest),
    ...told(
      'if-then',
      t('after.ifThen'),
      ifThen === null
        ? []
        : ifThen.length > 0
          ? [t('after.ifThenAsk'), ...ifThen]
          : t('groupWall:lines.if-then', { returnObjects: true }),
    ),
    ...told('look-back', t('after.lookBack'), lookBackOn === null ? [] : [formats.longDay(lookBackOn)]),
  ];
}
