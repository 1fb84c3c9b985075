import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { finished, type GuideEvent } from '../../../../src/core/steps/guide';
import { cardDepths } from '../../../../src/core/tools/cards/card';
import {
  agendaOf,
  type ConversationDraft,
  type ConversationStep,
  conversationGuide,
  conversationLengths,
  conversationSteps,
  newConversation,
} from '../../../../src/core/tools/cards/conversation';
import { draw } from '../../../../src/core/tools/cards/table';
import { aCard, chanceOf } from './cards-arbitraries';

describe('a conversation with cards', () => {
  it.each(conversationLengths)(
    'of %i minutes: the rules first, then each depth once, and no minute over',
    (length) => {
      const agenda = agendaOf(length);
      expect(agenda.map(({ step }) => step)).toEqual(['rules', ...cardDepths]);
      expect(agenda.reduce((total, { minutes }) => total + minutes, 0)).toBe(length);
      for (const { step, minutes, cards } of agenda) {
        expect(minutes).toBeGreaterThan(0);
        expect(cards > 0).toBe(step !== 'rules');
      }
    },
  );

  it('has time for a second card only when it is long', () => {
    const cards = (length: 10 | 45) => agendaOf(length).map((part) => part.cards);
    expect(cards(10)).toEqual([0, 1, 1, 1, 1]);
    expect(cards(45)).toEqual([0, 1, 2, 1, 1]);
  });

  it('keeps the cards of every depth through any walk, and always has a way on and a way out', () => {
    const table = draw(newConversation(20).tables.open, [aCard('a')], chanceOf([0]));
    const draft: ConversationDraft = {
      ...newConversation(20),
      tables: { open: table, deepen: table, turn: table, close: table },
    };
    const events: fc.Arbitrary<GuideEvent<ConversationStep, ConversationDraft>> = fc.oneof(
      fc.constantFrom({ type: 'on' as const }, { type: 'back' as const }, { type: 'finish' as const }),
      fc.constantFrom(...conversationSteps).map((step) => ({ type: 'go' as const, step })),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (walk) => {
        const actor = createActor(conversationGuide, { input: { draft, step: 'rules' } }).start();
        for (const event of walk) actor.send(event);
        const now = actor.getSnapshot();
        expect(now.context.draft).toBe(draft);
        expect(now.can({ type: 'finish' }) || now.value === finished).toBe(true);
        expect(now.can({ type: 'on' }) || now.can({ type: 'back' })).toBe(true);
      }),
    );
  });
});
