/** Whether new lines are announced. Each is told once: by the announcement, or by the focus that is put on it. */
import { useEffect, useState } from 'react';

/** How long what came otherwise stays unannounced: browsers look at it a moment after it is there. */
const moment = 250;

/**
 * Polite while one reads on; off when the lines came in another way, as by a choice that takes focus to them, by
 * another language, or by a vault that opens and brings back the road one was on.
 * @param way changes whenever they come in another way
 */
export function useLive(way: string): 'polite' | 'off' {
  const [settled, setSettled] = useState(way);
  useEffect(() => {
    if (settled === way) return undefined;
    const timer = setTimeout(() => setSettled(way), moment);
    return () => clearTimeout(timer);
  }, [way, settled]);
  return settled === way ? 'polite' : 'off';
}
