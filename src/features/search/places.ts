/** Where a result leads: to the place itself. */

import { type ToolId, toolIds } from '../../core/scenario/vocabulary';
import type { SearchKind } from '../../core/search/entry';
import { asId, type ModuleId, type SourceId } from '../../core/shared/ids';
import type { CardId } from '../../core/tools/cards/card';
import { paths } from '../../state/addresses';

/** The places beside the tools that keep what came of them. */
export const keepingPlaces = ['conversations', 'occasions'] as const;

function toolAt(at: string): string {
  const keeping = keepingPlaces.find((place) => place === at);
  if (keeping !== undefined) return paths[keeping];
  const tool: ToolId | undefined = toolIds.find((id) => id === at);
  return tool === undefined ? paths.tools : paths.tool(tool);
}

const places: Readonly<Record<SearchKind, (at: string) => string>> = {
  module: (at) => paths.module(asId<ModuleId>(at)),
  story: (at) => paths.module(asId<ModuleId>(at)),
  guide: (at) => paths.guide(asId<ModuleId>(at)),
  tool: toolAt,
  card: (at) => paths.card(asId<CardId>(at)),
  question: paths.question,
  place: paths.question,
  duty: () => paths.duties,
  occasion: paths.occasion,
  help: (at) => paths.helpTopic(Number(at)),
  source: (at) => paths.source(asId<SourceId>(at)),
};

/** The address of an entry. */
export function placeOf(kind: SearchKind, at: string): string {
  return places[kind](at);
}
