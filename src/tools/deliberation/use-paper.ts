/** Which sheet goes to paper: the outcome, unless another one is asked for; that one is laid out first and then printed. */
import { useEffect, useState } from 'react';

/** What can be asked for. */
export type Paper = 'outcome' | 'writing' | 'guide';

export function usePaper(): { readonly paper: Paper; readonly print: (paper: Paper) => void } {
  const [paper, setPaper] = useState<Paper>('outcome');
  useEffect(() => {
    if (paper === 'outcome') return undefined;
    const back = (): void => setPaper('outcome');
    window.addEventListener('afterprint', back);
    window.print();
    return () => window.removeEventListener('afterprint', back);
  }, [paper]);
  return { paper, print: setPaper };
}
