/**
 * How views name the places of the app. The shell alone knows what the URLs look like (src/app/paths.ts)
 * and hands this in through context, so that a view can link to another feature without knowing it.
 */
import { createContext, useContext } from 'react';
import type { ToolId } from '../core/scenario/vocabulary';
import type { JourneyId, ModuleId, MomentId, ScenarioId } from '../core/shared/ids';

/** Where a tool is, and the key of its name in the navigation. */
export interface ToolPlace {
  readonly to: string;
  readonly name: 'networkMap';
}

/** Every place a view may link to. */
export interface Paths {
  readonly start: string;
  readonly programme: string;
  readonly vault: string;
  readonly networkMap: string;
  readonly sources: string;
  readonly help: string;
  readonly about: string;
  readonly accessibility: string;
  readonly privacy: string;
  module(module: ModuleId): string;
  /** A conversation tool; null while that tool is not there. */
  tool(tool: ToolId): ToolPlace | null;
  /** Playing; with `journey` that journey, without it the one under way or a new one. */
  play(module: ModuleId, scenario: ScenarioId, journey?: JourneyId): string;
  /** Looking back; `journey` names which one, `moment` the decision to open at. */
  debrief(module: ModuleId, scenario: ScenarioId, journey?: JourneyId, moment?: MomentId): string;
}

const PathsContext = createContext<Paths | null>(null);

/** Hands the URLs to everything below. */
export const PathsProvider = PathsContext.Provider;

/**
 * The URLs of the app.
 * @throws Error outside a PathsProvider.
 */
export function usePaths(): Paths {
  const paths = useContext(PathsContext);
  if (paths === null) throw new Error('usePaths needs a PathsProvider above it.');
  return paths;
}
