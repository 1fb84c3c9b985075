/** A phone that is told what it shows, and remembers what it was asked to do. */
import { act } from '@testing-library/react';
import type { Joined, OpenGuest, Way } from '../../../src/features/join/open-guest';
import type { GuestStage, GuestView, RoomAsk, RoomGuest } from '../../../src/room/port';

export const anAsk: RoomAsk = {
  key: 'ronde-1',
  number: 1,
  title: 'Een oude bekende',
  prompt: 'Wat doet u?',
  options: [
    { id: 'mee', letter: 'A', act: 'Meedenken', words: 'Vijf minuten, omdat jij het bent.' },
    { id: 'door', letter: 'B', act: 'Doorverwijzen', words: null },
  ],
  lang: 'nl',
};

export class FakeGuest implements RoomGuest {
  readonly votes: string[] = [];
  hasLeft = false;
  hasEntered = false;
  /** How often it said that the page goes. */
  goings = 0;
  private readonly listeners = new Set<() => void>();
  private shown: GuestView = {
    connection: 'open',
    words: ['kade', 'linde'],
    stage: { kind: 'joining' },
    phones: null,
    wasAsked: false,
  };

  view(): GuestView {
    return this.shown;
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  is(view: Partial<GuestView>): void {
    this.shown = { ...this.shown, ...view };
    act(() => {
      for (const listener of [...this.listeners]) listener();
    });
  }
  at(stage: GuestStage): void {
    this.is({ stage });
  }
  vote(option: string): void {
    this.votes.push(option);
    this.at({ kind: 'vote', ask: anAsk, choice: { kind: 'sending', option }, unheard: null });
  }
  enter(): void {
    this.hasEntered = true;
  }
  away(): void {
    this.goings += 1;
  }
  handOver(): string {
    this.at({ kind: 'elsewhere' });
    return 'deze telefoon';
  }
  state(): string {
    return 'deze telefoon';
  }
  leave(): void {
    this.hasLeft = true;
    this.listeners.clear();
  }
}

/** A door to that room, which remembers how one came. @param before what it answers first, one at a time */
export function doorTo(guest: RoomGuest, before: Joined[] = []): OpenGuest & { readonly ways: Way[] } {
  const ways: Way[] = [];
  const open = async (way: Way): Promise<Joined> => {
    ways.push(way);
    return before.shift() ?? guest;
  };
  return Object.assign(open, { ways });
}
