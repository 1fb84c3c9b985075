/** A phone that is told what it shows, and remembers what it was asked to do. */
import { act } from '@testing-library/react';
import type { OpenGuest, Way } from '../../../src/features/join/open-guest';
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
};

export class FakeGuest implements RoomGuest {
  readonly votes: string[] = [];
  hasLeft = false;
  private readonly listeners = new Set<() => void>();
  private shown: GuestView = {
    connection: 'open',
    words: ['kade', 'linde'],
    stage: { kind: 'joining' },
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
    this.at({ kind: 'vote', ask: anAsk, given: option, state: 'sending' });
  }
  state(): string {
    return 'deze telefoon';
  }
  leave(): void {
    this.hasLeft = true;
    this.listeners.clear();
  }
}

/** A door to that room, which remembers how one came. */
export function doorTo(guest: RoomGuest): OpenGuest & { readonly ways: Way[] } {
  const ways: Way[] = [];
  const open = async (way: Way): Promise<RoomGuest> => {
    ways.push(way);
    return guest;
  };
  return Object.assign(open, { ways });
}
