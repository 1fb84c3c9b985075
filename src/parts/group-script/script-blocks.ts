/**
 * Which blocks of the script a step is spoken from. The method is that of `methoden.md` F.6 and E.1 (vote, talk, vote
 * again after Mazur 1997; the highest in rank last after Nembhard & Edmondson 2006), F.5 for a deliberation and F.2 for
 * cards.
 */
import type { StepKind } from '../../core/scenario/group-plan';
import { fewestForBand, fewestForCounts } from '../../core/tools/group-session/disclosure';
import type { Material, RoomQuestion } from '../../core/tools/group-session/material';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { Phase } from '../../core/tools/group-session/phases';
import type { VotingWay } from '../../core/tools/group-session/plan';
import type { TalkWay } from '../../core/tools/group-session/talk-way';
import type groupScript from '../../i18n/locales/nl/groupScript.json';

type ScriptBlock = keyof typeof groupScript.blocks;
type ScriptTitle = keyof typeof groupScript.titles;

/** What the script of a step goes by. */
export interface ScriptContext {
  readonly people: number;
  readonly voting: VotingWay;
  readonly material: Material;
  /** How the room talks after the first vote; null while that is not known, as on paper. */
  readonly talk: TalkWay | null;
}

export interface ScriptStep {
  readonly kind: StepKind;
  readonly round: 1 | 2 | null;
  /** Of a deliberation: which part of it. */
  readonly phase?: Phase | null;
}

function isOpenTo(material: Material): ScriptBlock {
  if (material.kind === 'deliberation') return 'ground-rules-deliberation';
  return material.kind === 'cards' ? 'ground-rules-cards' : 'ground-rules-vote';
}

function voteBlocks(round: 1 | 2, { people, voting }: ScriptContext): readonly ScriptBlock[] {
  const vote = `vote-${round}` as const;
  if (voting === 'cards') return [vote, 'raised'];
  const way = voting === 'phones' ? (`phones-${round}` as const) : 'ballots';
  return people < fewestForBand ? [vote, way, 'few'] : [vote, way];
}

function spreadBlocks({ people, voting }: ScriptContext): readonly ScriptBlock[] {
  if (voting === 'cards') return ['spread-raised'];
  if (people < fewestForBand) return ['spread-few'];
  return ['spread', people < fewestForCounts ? 'spread-band' : 'spread-counts'];
}

function movedBlocks({ people, voting }: ScriptContext): readonly ScriptBlock[] {
  if (voting === 'cards') return ['moved'];
  return people < fewestForBand ? ['moved-few'] : ['moved', 'moved-hidden'];
}

/** With two options who explains the other one tells the own vote: then the letters are dealt. */
function talkBlocks({ people, talk }: ScriptContext, question: RoomQuestion | null): readonly ScriptBlock[] {
  if (talk === 'counter-argument' || talk === 'outsider') return [`talk-${talk}`];
  const pairs = question?.options.length === 2 ? 'talk-pairs-two' : 'talk-pairs';
  return people % 2 === 1 ? [pairs, 'talk-three'] : [pairs];
}

/** What a phase has besides the words of the deliberation itself: what leading one in a session asks. */
function phaseBlocks(phase: Phase | null | undefined): readonly ScriptBlock[] {
  if (phase === 'case') return ['deliberation'];
  return phase === 'question' || phase === 'round' ? [`deliberation-${phase}`] : [];
}

/** The blocks of a step, in the order they are spoken. */
export function blocksFor(
  { kind, round, phase }: ScriptStep,
  context: ScriptContext,
): readonly ScriptBlock[] {
  const { material } = context;
  const question = questionOf(material);
  switch (kind) {
    case 'ground-rules':
      return [isOpenTo(material), 'ground-rules'];
    case 'scene':
      return [material.kind === 'story' ? 'scene-story' : 'scene'];
    case 'vote':
      return voteBlocks(round ?? 1, context);
    case 'spread':
      return spreadBlocks(context);
    case 'talk':
      return talkBlocks(context, question);
    case 'moved':
      return movedBlocks(context);
    case 'deliberation':
      return phaseBlocks(phase);
    case 'absent':
      return [question?.absent.some(({ says }) => says !== null) ? 'absent' : 'absent-named'];
    default:
      return [kind];
  }
}

/** What a step is called. */
export function titleFor({ kind, round }: ScriptStep, { material, talk }: ScriptContext): ScriptTitle {
  if (kind === 'vote') return `vote-${round ?? 1}`;
  if (kind === 'talk') return talk === null ? 'talk' : `talk-${talk}`;
  return kind === 'scene' && material.kind === 'story' ? 'scene-story' : kind;
}
