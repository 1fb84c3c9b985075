/**
 * What the app says of each conversation tool, for every place that names more than one of them. A tool that is
 * left out here, or in one of the texts about it, does not compile.
 */
import { type ToolId, toolIds } from '../../core/scenario/vocabulary';

/** The situations one can be in, from not knowing to having to say it. */
export const situations = ['unsure', 'choice', 'beside', 'talk', 'words', 'rule'] as const;
export type Situation = (typeof situations)[number];

/** One tool among the others. */
interface Entry {
  /** The situation it is a way out of. */
  readonly situation: Situation;
  /** Whether it stands in the bar above the tools; the network map has a place of its own in the head of the app. */
  readonly isInBar: boolean;
  /** Whether a meeneem-item can be brought there. */
  readonly takesIn: boolean;
  /** Where one goes on to from its end, the most fitting one first. */
  readonly leadsTo: readonly ToolId[];
}

export const toolRegistry = {
  netwerkkaart: { situation: 'unsure', isInBar: false, takesIn: false, leadsTo: [] },
  gesprekskaarten: {
    situation: 'unsure',
    isInBar: true,
    takesIn: true,
    leadsTo: ['gesprekswijzer', 'moreel-beraad', 'voornemens'],
  },
  gesprekswijzer: { situation: 'talk', isInBar: true, takesIn: true, leadsTo: [] },
  nevenactiviteiten: {
    situation: 'beside',
    isInBar: true,
    takesIn: true,
    leadsTo: ['gesprekswijzer', 'moreel-beraad', 'gesprekskaarten', 'voornemens'],
  },
  'moreel-beraad': { situation: 'choice', isInBar: true, takesIn: true, leadsTo: [] },
  voornemens: { situation: 'words', isInBar: true, takesIn: true, leadsTo: [] },
} as const satisfies Readonly<Record<ToolId, Entry>>;

type Registry = typeof toolRegistry;

/** The tools of which `trait` is so. */
type ToolsWith<Trait extends 'isInBar' | 'takesIn'> = {
  [Id in ToolId]: Registry[Id][Trait] extends true ? Id : never;
}[ToolId];

function toolsWith<Trait extends 'isInBar' | 'takesIn'>(trait: Trait): readonly ToolsWith<Trait>[] {
  return toolIds.filter((id): id is ToolsWith<Trait> => toolRegistry[id][trait]);
}

/** The tools of the bar, in order. */
export const toolsInBar = toolsWith('isInBar');

/** The tools to which a meeneem-item can be brought, in order. */
export const toolsThatTakeIn = toolsWith('takesIn');

/** The tools that are a way out of a situation, in order. */
export function toolsFor(situation: Situation): readonly ToolId[] {
  return toolIds.filter((id) => toolRegistry[id].situation === situation);
}
