/**
 * What who leads a group has to know of a module: of each decision what is fixed, which options touch a norm and which,
 * whom it touches that is not there. Made from the stories themselves, so it cannot fall behind them.
 */
import { type PlacedGiven, placedGiven } from '../../scenario/given';
import { type CompiledScenario, momentsOf } from '../../scenario/scenario';
import { isNorm, type ScenarioCover, type Source } from '../../scenario/vocabulary';
import type { MomentId, ScenarioId } from '../../shared/ids';
import type { Absent, RoomOption } from './material';
import { questionFrom } from './material-of';

/** One option as the room sees it, and the norms that its author cites beside it. */
export interface GuideOption extends RoomOption {
  readonly norms: readonly Source[];
}

/** One decision of a story. */
export interface GuideDecision {
  readonly moment: MomentId;
  /** The title of the scene it stands in. */
  readonly scene: string;
  readonly prompt: string;
  readonly given: readonly PlacedGiven[];
  /** With the letters of the cards. */
  readonly options: readonly GuideOption[];
  readonly absent: readonly Absent[];
  readonly questions: readonly string[];
  readonly notes: readonly string[];
}

/** One story or mini case of the module. */
export interface GuideStory {
  readonly id: ScenarioId;
  readonly kind: ScenarioCover['kind'];
  readonly title: string;
  readonly standfirst: string;
  readonly decisions: readonly GuideDecision[];
}

/** What there is to know of one story. */
export function guideStory(
  scenario: CompiledScenario,
  kind: ScenarioCover['kind'],
  sources: readonly Source[],
): GuideStory {
  const { id, title, standfirst, scenes, documents } = scenario;
  const decisions = momentsOf(scenario).flatMap(({ id: moment, scene, next }): readonly GuideDecision[] => {
    if (next.kind !== 'decision') return [];
    const { decision } = next;
    const { prompt, options, absent, questions, notes } = questionFrom(moment, decision, null);
    const cited = new Map(
      decision.choices.map((choice) => [choice.id as string, choice.consideration?.sources ?? []]),
    );
    return [
      {
        moment,
        scene: scenes.find((one) => one.id === scene)?.title ?? '',
        prompt,
        given: placedGiven(decision.given, documents, sources),
        options: options.map((option) => ({
          ...option,
          norms: sources.filter(
            (source) => isNorm(source) && cited.get(option.id)?.includes(source.id) === true,
          ),
        })),
        absent,
        questions,
        notes,
      },
    ];
  });
  return { id, kind, title, standfirst, decisions };
}
