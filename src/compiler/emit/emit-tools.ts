/** From the authored cards, routes and moments to their compiled form in one language. */
import type { Duty, HelpQuestion, HelpRoute, OccasionText, RouteContact } from '../../core/scenario/guidance';
import { asId } from '../../core/shared/ids';
import type { Card } from '../../core/tools/cards/card';
import type {
  AuthoredCards,
  AuthoredContacts,
  AuthoredOccasions,
  AuthoredRoutes,
} from '../parse/tool-schemas';
import type { Say } from '../texts/source-texts';
import { asIds } from './as-ids';

/** The organisation's own contact; one in which nothing is filled in is none. */
function ownContact(contact: AuthoredContacts[string] | undefined): RouteContact | null {
  const isFilledIn = contact !== undefined && Object.values(contact).some((part) => part !== '');
  return isFilledIn ? contact : null;
}

/** The cards, in the author's order. */
export function emitCards(authored: AuthoredCards, say: Say): readonly Card[] {
  return Object.entries(authored).map(([id, card]) => ({
    id: asId(id),
    depth: card.depth,
    theme: card.theme,
    // Safe: the schema asks for at least one.
    settings: card.settings as unknown as Card['settings'],
    question: say(`${id}.question`, card.question, [id, 'question']),
    followUps: card.followUps.map((text, index) =>
      say(`${id}.followUps.${index + 1}`, text, [id, 'followUps', index]),
    ),
    sources: asIds(card.sources),
  }));
}

/** The routes, questions and duties; `contacts` are the organisation's own. */
export function emitRoutes(
  authored: AuthoredRoutes,
  contacts: AuthoredContacts,
  say: Say,
): {
  readonly routes: readonly HelpRoute[];
  readonly questions: readonly HelpQuestion[];
  readonly duties: readonly Duty[];
} {
  const sayIn = (group: 'routes' | 'questions' | 'duties', id: string) => (part: string, text: string) =>
    say(`${group}.${id}.${part}`, text, [group, id, part]);
  return {
    routes: Object.entries(authored.routes).map(([id, route]) => {
      const text = sayIn('routes', id);
      return {
        id: asId(id),
        name: text('name', route.name),
        offers: text('offers', route.offers),
        limits: text('limits', route.limits),
        audience: route.audience,
        sources: asIds(route.sources),
        reach: route.reach.map(
          ({ name, about, web = '', seenAt = '', page, pageAfter = '', ...rest }, index) => ({
            ...rest,
            name: say(`routes.${id}.reach.${index + 1}.name`, name, ['routes', id, 'reach', index, 'name']),
            web,
            seenAt,
            page: page === 'onbekend' ? '' : page,
            pageAfter,
            about:
              about === undefined
                ? ''
                : say(`routes.${id}.reach.${index + 1}.about`, about, [
                    'routes',
                    id,
                    'reach',
                    index,
                    'about',
                  ]),
          }),
        ),
        contact: ownContact(contacts[id]),
      };
    }),
    questions: Object.entries(authored.questions).map(([id, question]) => {
      const text = sayIn('questions', id);
      return {
        id,
        question: text('question', question.question),
        routes: asIds(question.routes),
        duties: asIds(question.duties),
        first: text('first', question.first),
        tool: question.tool ?? null,
        sources: asIds(question.sources),
      };
    }),
    duties: Object.entries(authored.duties).map(([id, duty]) => {
      const text = sayIn('duties', id);
      return {
        id: asId(id),
        what: text('what', duty.what),
        toWhom: text('toWhom', duty.toWhom),
        when: text('when', duty.when),
        audience: duty.audience,
        sources: asIds(duty.sources),
      };
    }),
  };
}

/** What the integrity moments are. */
export function emitOccasions(authored: AuthoredOccasions, say: Say): readonly OccasionText[] {
  return Object.entries(authored).map(([kind, { name, about, audience, sources }]) => ({
    kind,
    name: say(`${kind}.name`, name, [kind, 'name']),
    about: say(`${kind}.about`, about, [kind, 'about']),
    audience,
    sources: asIds(sources),
  }));
}
