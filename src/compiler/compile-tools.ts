/** Compiles what the conversation tools hold. A host may leave any of these files out; the tool is then empty. */
import type { z } from 'zod';
import type { Guidance } from '../core/scenario/guidance';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Card } from '../core/tools/cards/card';
import type { CompileDesk, InLanguages } from './compile-desk';
import { inLanguage } from './compile-vocabularies';
import { emitCards, emitOccasions, emitRoutes } from './emit/emit-tools';
import type { Say } from './emit/texts';
import type { MessageCode } from './messages/message';
import { hint } from './messages/nearest';
import type { ParsedFile } from './parse/parse-file';
import { isStandIn } from './parse/stand-in';
import {
  type AuthoredContacts,
  cardsSchema,
  contactsSchema,
  occasionsSchema,
  routesSchema,
} from './parse/tool-schemas';
import type { PathStep } from './parse/yaml-file';

/** The content of the tools. */
export interface CompiledTools {
  cards(lang: ContentLanguage): readonly Card[];
  guidance(lang: ContentLanguage): Guidance;
}

type Refer = (
  code: Extract<MessageCode, 'ref/unknown-source' | 'ref/unknown-route' | 'ref/unknown-duty'>,
  known: ReadonlySet<string> | null,
  ids: readonly string[],
  path: readonly PathStep[],
) => void;

/** Reports every id in a list that is not among those that exist. */
function referring(desk: CompileDesk, file: ParsedFile<unknown>): Refer {
  return (code, known, ids, path) => {
    for (const [index, id] of ids.entries()) {
      if (known === null || known.has(id) || isStandIn(id)) continue;
      desk.reporter.report(code, file.yaml.place([...path, index]), { id, hint: hint(id, known) });
    }
  };
}

/**
 * Compiles cards.yaml, routes.yaml, occasions.yaml and contacts.yaml.
 * @param sources the sources that exist; null when that is not known
 */
export function compileTools(desk: CompileDesk, sources: ReadonlySet<string> | null): CompiledTools {
  const file = <Data, Emitted>(
    path: string,
    schema: z.ZodType<Data>,
    emit: (data: Data, say: Say) => Emitted,
    check: (data: Data, refer: Refer) => void,
  ): InLanguages<Emitted> | undefined => {
    const parsed = desk.parse(path, schema);
    if (parsed === null) return undefined;
    check(parsed.data, referring(desk, parsed));
    return desk.inAllLanguages(parsed, (_lang, say) => emit(parsed.data, say));
  };
  const citing = (
    entries: Readonly<Record<string, { sources: readonly string[] }>>,
    refer: Refer,
    group: readonly string[] = [],
  ) => {
    for (const [id, entry] of Object.entries(entries))
      refer('ref/unknown-source', sources, entry.sources, [...group, id, 'sources']);
  };

  const contacts = desk.parse<AuthoredContacts>('contacts.yaml', contactsSchema);
  const cards = file('cards.yaml', cardsSchema, emitCards, (data, refer) => citing(data, refer));
  const occasions = file('occasions.yaml', occasionsSchema, emitOccasions, (data, refer) =>
    citing(data, refer),
  );
  const routes = file(
    'routes.yaml',
    routesSchema,
    (data, say) => emitRoutes(data, contacts?.data ?? {}, say),
    (data, refer) => {
      for (const group of ['routes', 'questions', 'duties'] as const) citing(data[group], refer, [group]);
      const known = new Set(Object.keys(data.routes));
      const duties = new Set(Object.keys(data.duties));
      for (const [id, question] of Object.entries(data.questions)) {
        refer('ref/unknown-route', known, question.routes, ['questions', id, 'routes']);
        refer('ref/unknown-duty', duties, question.duties, ['questions', id, 'duties']);
      }
      for (const id of Object.keys(contacts?.data ?? {})) {
        if (known.has(id) || contacts === null || isStandIn(id)) continue;
        desk.reporter.report('ref/unknown-route', contacts.yaml.place([id], 'key'), {
          id,
          hint: hint(id, known),
        });
      }
    },
  );
  return {
    cards: (lang) => inLanguage(cards, lang) ?? [],
    guidance: (lang) => ({
      ...(inLanguage(routes, lang) ?? { routes: [], questions: [], duties: [] }),
      occasions: inLanguage(occasions, lang) ?? [],
    }),
  };
}
