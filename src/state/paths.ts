/**
 * How views name the places of the app. The shell alone knows what the URLs look like (src/app/paths.ts)
 * and hands this in through context, so that a view can link to another feature without knowing it.
 */
import { createContext, useContext } from 'react';
import type { ToolId } from '../core/scenario/vocabulary';
import type { ModuleId, ScenarioId } from '../core/shared/ids';

/** Every place a view may link to. No address can hold a record of the person's: what is open goes beside it (opened.tsx). */
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
  /** All conversation tools. */
  readonly tools: string;
  /** What was planned and what came of it. */
  readonly conversations: string;
  /** The calendar of integrity moments. */
  readonly occasions: string;
  tool(tool: ToolId): string;
  module(module: ModuleId): string;
  /** Playing the journey that is opened there, otherwise the one under way or a new one. */
  play(module: ModuleId, scenario: ScenarioId): string;
  /** Looking back on the journey that is opened there, otherwise the one that ended last. */
  debrief(module: ModuleId, scenario: ScenarioId): string;
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
