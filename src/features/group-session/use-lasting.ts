/** Whether something is so, and has been for a while: what comes and goes in a moment is not worth telling a room. */
import { useEffect, useState } from 'react';

/** @param forLong in milliseconds */
export function useLasting(isSo: boolean, forLong: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasts(true), forLong);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, forLong]);
  return isSo && lasts;
}
