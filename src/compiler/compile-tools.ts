/** Compiles what the conversation tools hold. A host may leave any of these files out; the tool is then empty. */
import type { Guidance } from '../core/scenario/guidance';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Card } from '../core/tools/cards/card';
import { type Known, NamedCheck } from './check/check-known';
import { checkRoutes } from './check/check-routes';
import { emitCards, emitOccasions, emitRoutes } from './emit/emit-tools';
import { type FileCompiler, inLanguage, type Joining } from './file-compiler';
import { entriesBy, joined, withoutKeys } from './joining';
import {
  type AuthoredContacts,
  type AuthoredRoutes,
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

const routesJoined: Joining<AuthoredRoutes, ReturnType<typeof emitRoutes>> = {
  without: (ours, own) => ({
    routes: withoutKeys(ours.routes, own.routes),
    questions: withoutKeys(ours.questions, own.questions),
    duties: withoutKeys(ours.duties, own.duties),
  }),
  both: (ours, own) => ({
    routes: joined(ours.routes, own.routes, ({ id }) => id),
    questions: joined(ours.questions, own.questions, ({ id }) => id),
    duties: joined(ours.duties, own.duties, ({ id }) => id),
  }),
};

/**
 * Compiles cards.yaml, routes.yaml, occasions.yaml and contacts.yaml.
 * @param sources the sources that exist
 */
export function compileTools(compiler: FileCompiler, sources: Known): CompiledTools {
  const { reporter } = compiler;
  const contacts = compiler.parseBoth<AuthoredContacts>('contacts.yaml', contactsSchema);
  const reached: AuthoredContacts = Object.assign({}, ...contacts.map(({ data }) => data));
  const cards = compiler.compileBoth(
    'cards.yaml',
    'optional',
    cardsSchema,
    emitCards,
    entriesBy(({ id }) => id),
  );
  const occasions = compiler.compileBoth(
    'occasions.yaml',
    'optional',
    occasionsSchema,
    emitOccasions,
    entriesBy(({ kind }) => kind),
  );
  const routes = compiler.compileBoth(
    'routes.yaml',
    'optional',
    routesSchema,
    (data, say) => emitRoutes(data, reached, say),
    routesJoined,
  );
  for (const { yaml, data } of [...cards.parsed, ...occasions.parsed])
    new NamedCheck(yaml, reporter).citations(sources, data);
  checkRoutes(routes.parsed, contacts, sources, reporter);
  return {
    cards: (lang) => inLanguage(cards.emitted, lang) ?? [],
    guidance: (lang) => ({
      ...(inLanguage(routes.emitted, lang) ?? { routes: [], questions: [], duties: [] }),
      occasions: inLanguage(occasions.emitted, lang) ?? [],
    }),
  };
}
