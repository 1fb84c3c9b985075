/**
 * The library: which modules and languages exist, and loading one on demand. The compiler fills it at
 * build time through the Vite plugin; tests hand in their own.
 */
import type { GroupPlans } from '../core/scenario/group-plan';
import type { Guidance } from '../core/scenario/guidance';
import type { House } from '../core/scenario/house';
import type { ScenarioOpening } from '../core/scenario/opening';
import type { Organisation } from '../core/scenario/organisation';
import type { Policy } from '../core/scenario/policy';
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import type { Catalogue, Vocabulary } from '../core/scenario/vocabulary';
import type { ModuleId, ScenarioId } from '../core/shared/ids';
import type { Card } from '../core/tools/cards/card';

/** Loads content. Every promise rejects when a chunk cannot be fetched; the shell then says what is safe. */
export interface Library {
  /** The languages content is written in, the source language first. */
  readonly languages: readonly ContentLanguage[];
  /** What this installation is called and looks like. */
  readonly house: House;
  /** What the organisation allows in this installation. */
  readonly policy: Policy;
  catalogue(lang: ContentLanguage): Promise<Catalogue>;
  /** How a room works with each module, as its author planned it. */
  groupPlans(lang: ContentLanguage): Promise<GroupPlans>;
  vocabulary(lang: ContentLanguage): Promise<Vocabulary>;
  /** All conversation cards, in the author's order. */
  cards(lang: ContentLanguage): Promise<readonly Card[]>;
  /** Routes, duties and integrity moments. */
  guidance(lang: ContentLanguage): Promise<Guidance>;
  /** Who is behind this installation; null when nobody filled that in. */
  organisation(lang: ContentLanguage): Promise<Organisation | null>;
  /** The search index of all of it, as text. */
  search(lang: ContentLanguage): Promise<string>;
  /** The opening of a scenario, in the language and for the ids for which there is the whole of it. */
  opening(module: ModuleId, scenario: ScenarioId, lang: ContentLanguage): Promise<ScenarioOpening | null>;
  /** The scenario in `lang`, or in the source language where that translation does not exist; null when unknown. */
  scenario(module: ModuleId, scenario: ScenarioId, lang: ContentLanguage): Promise<CompiledScenario | null>;
  /**
   * Calls `listener` when the development server has compiled a scenario anew.
   * Never called in a built app. Returns how to stop.
   */
  onChange(listener: () => void): () => void;
}
