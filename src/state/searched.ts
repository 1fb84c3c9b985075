/**
 * The words that are looked for, for as long as the visit, so that coming back from a result finds the others again.
 * They stand in memory alone: in no address, no history, no storage. The lock puts them out of sight.
 */
import { create } from 'zustand';
import { setAsideOnLock } from './on-lock';

/** What was typed in the search. */
export const useSearched = create<{ readonly typed: string }>()(() => ({ typed: '' }));

/** Changes it. */
export function search(typed: string): void {
  useSearched.setState({ typed });
}

/** Lets go of it. */
export function forgetSearched(): void {
  search('');
}

setAsideOnLock(() => {
  const { typed } = useSearched.getState();
  forgetSearched();
  return () => search(typed);
});
