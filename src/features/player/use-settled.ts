/**
 * What has just appeared under a finger takes no press yet: the second tap of a double tap on 'Verder' would
 * choose. Nothing is disabled meanwhile, so that focus stays and nothing is announced.
 */
import { useEffect, useState } from 'react';

/** Longer than the two taps of one double tap are apart, in milliseconds. */
const settling = 400;

/** False from the moment a view appears until it has stood there long enough to be pressed. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Counted from when it is drawn: a slow device shows it later than it was made.
    const drawn = requestAnimationFrame(() => {
      timer = setTimeout(() => setSettled(true), settling);
    });
    return () => {
      cancelAnimationFrame(drawn);
      clearTimeout(timer);
    };
  }, []);
  return settled;
}
