/** Compiles what the conversation tools hold. A host may leave any of these files out; the tool is then empty. */
import type { Guidance } from '../core/scenario/guidance';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Card } from '../core/tools/cards/card';
import { type Known, NamedCheck } from './check/check-known';
import { checkRoutes } from './check/check-routes';
import { type CompileDesk, inLanguage } from './compile-desk';
import { emitCards, emitOccasions, emitRoutes } from './emit/emit-tools';
import {
  type AuthoredContacts,
  cardsSchema,
  contactsSchema,
  occasionsSchema,
  routesSchema,
} from './parse/tool-schemas';

/** The content of the tools. */
export interface CompiledTools {
  cards(lang: ContentLanguage): readonly Card[];
  guidance(lang: ContentLanguage): Guidance;
}

/**
 * Compiles cards.yaml, routes.yaml, occasions.yaml and contacts.yaml.
 * @param sources the sources that exist
 */
export function compileTools(desk: CompileDesk, sources: Known): CompiledTools {
  const { reporter } = desk;
  const contacts = desk.parse<AuthoredContacts>('contacts.yaml', contactsSchema);
  const cards = desk.compile('cards.yaml', 'optional', cardsSchema, emitCards);
  const occasions = desk.compile('occasions.yaml', 'optional', occasionsSchema, emitOccasions);
  const routes = desk.compile('routes.yaml', 'optional', routesSchema, (data, say) =>
    emitRoutes(data, contacts?.data ?? {}, say),
  );
  if (cards !== null) new NamedCheck(cards.parsed.yaml, reporter).citations(sources, cards.parsed.data);
  if (occasions !== null)
    new NamedCheck(occasions.parsed.yaml, reporter).citations(sources, occasions.parsed.data);
  if (routes !== null) checkRoutes(routes.parsed, contacts, sources, reporter);
  return {
    cards: (lang) => inLanguage(cards?.emitted, lang) ?? [],
    guidance: (lang) => ({
      ...(inLanguage(routes?.emitted, lang) ?? { routes: [], questions: [], duties: [] }),
      occasions: inLanguage(occasions?.emitted, lang) ?? [],
    }),
  };
}
