/** Whether the pointer has lain still for some seconds; before a room it is then not drawn. */
import { useEffect, useState } from 'react';

/** In milliseconds. */
const patience = 4_000;

export function useStillPointer(): boolean {
  const [isStill, setIsStill] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIsStill(true), patience);
    const move = (): void => {
      clearTimeout(timer);
      setIsStill(false);
      timer = setTimeout(() => setIsStill(true), patience);
    };
    document.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', move);
    };
  }, []);
  return isStill;
}
