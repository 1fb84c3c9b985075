/** Compiles what the conversation tools hold. A host may leave any of these files out; the tool is then empty. */
import type { Guidance } from '../core/scenario/guidance';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Card } from '../core/tools/cards/card';
import { type Known, NamedCheck } from './check/check-known';
import { checkRoutes } from './check/check-routes';
import { emitCards, emitOccasions, emitRoutes } from './emit/emit-tools';
import { type FileCompiler, inLanguage } from './file-compiler';
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
export function compileTools(compiler: FileCompiler, sources: Known): CompiledTools {
  const { reporter } = compiler;
  const contacts = compiler.parse<AuthoredContacts>('contacts.yaml', contactsSchema);
  const cards = compiler.compile('cards.yaml', 'optional', cardsSchema, emitCards);
  const occasions = compiler.compile('occasions.yaml', 'optional', occasionsSchema, emitOccasions);
  const routes = compiler.compile('routes.yaml', 'optional', routesSchema, (data, say) =>
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
