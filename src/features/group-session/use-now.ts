/** The time, twice a second while a clock runs. */
import { useEffect, useState } from 'react';
import { useServices } from '../../state/services';

const pace = 500;

export function useNow(runs: boolean): number {
  const { clock } = useServices();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    if (!runs) return undefined;
    const look = (): void => setNow(clock.now());
    look();
    const tick = setInterval(look, pace);
    return () => clearInterval(tick);
  }, [runs, clock]);
  return now;
}
