/**
 * What the tools may say of rules and routes, as the authors wrote it, with its sources: whom to turn to with
 * which question, what has to be reported to whom, and what the integrity moments are.
 */
import type { Brand } from '../shared/brand';
import type { SourceId } from '../shared/ids';
import type { ToolId } from './vocabulary';

export type RouteId = Brand<'RouteId'>;
export type DutyId = Brand<'DutyId'>;

/** For whom something holds: everyone who works for central government, or members of the top management group. */
export type Audience = 'everyone' | 'tmg';

/** How an organisation's own contact for a route can be reached; what is not filled in is empty. */
export interface RouteContact {
  readonly name: string;
  readonly telephone: string;
  readonly mail: string;
  readonly web: string;
}

/** How a public body can be reached, as its own page gives it; what was not seen there is empty. */
export interface PublicContact {
  readonly name: string;
  readonly telephone: string;
  readonly web: string;
  /** For what the number or page is, where it is not for everything. */
  readonly about: string;
  /** The day on which someone saw it there. */
  readonly seenOn: string;
  /** The page where the number stood, where that is not `web`; else empty. */
  readonly seenAt: string;
  /** Of when that page was, as far as it said: a year, a month or a day; empty where it did not say. */
  readonly page: string;
  /** After when `web` must be, where it did not say of when it is; else empty. */
  readonly pageAfter: string;
}

/** Someone, or some place, to turn to. */
export interface HelpRoute {
  readonly id: RouteId;
  readonly name: string;
  /** What one can expect there, in a plain sentence. */
  readonly offers: string;
  /** What it is not. */
  readonly limits: string;
  readonly audience: Audience;
  readonly sources: readonly SourceId[];
  /** What anyone may know of how to get there; usually nothing. */
  readonly reach: readonly PublicContact[];
  /** The organisation's own; null when it did not fill one in. */
  readonly contact: RouteContact | null;
}

/** A kind of question, with the routes that fit it, nearest first. */
export interface HelpQuestion {
  readonly id: string;
  readonly question: string;
  readonly routes: readonly RouteId[];
  /** What has to be reported when this is the question; usually nothing. */
  readonly duties: readonly DutyId[];
  /** What to do first, when time or safety is pressing. */
  readonly first: string;
  /** The tool that helps to prepare the conversation; null where it is better held outside this app. */
  readonly tool: ToolId | null;
  readonly sources: readonly SourceId[];
}

/** Something that has to be reported: what, to whom, when. */
export interface Duty {
  readonly id: DutyId;
  readonly what: string;
  readonly toWhom: string;
  readonly when: string;
  readonly audience: Audience;
  readonly sources: readonly SourceId[];
}

/** What an integrity moment is. `kind` is one of the kinds that a calendar knows. */
export interface OccasionText {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  /** For whom the rule in it holds. */
  readonly audience: Audience;
  readonly sources: readonly SourceId[];
}

/** All of it in one language. */
export interface Guidance {
  readonly routes: readonly HelpRoute[];
  readonly questions: readonly HelpQuestion[];
  readonly duties: readonly Duty[];
  readonly occasions: readonly OccasionText[];
}
