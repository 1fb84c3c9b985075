/** What is said of a passphrase while it is typed, and asked once more when it is chosen. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadEstimator } from './load-estimator';
import { type Estimator, judge, type Verdict } from './verdict';

interface Judging {
  /** On what stood in the field when the typing paused. */
  readonly verdict: Verdict;
  /** On what is about to be chosen; waits for the estimator, as long as that may take. */
  readonly judgeNow: (passphrase: string) => Promise<Verdict>;
}

/** Judges `typed` from the moment that `wanted` is true, for only then is the estimator fetched. */
export function useVerdict(typed: string, wanted: boolean): Judging {
  const [estimator, setEstimator] = useState<Estimator | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void loadEstimator().then((loaded) => {
      // In a function of its own, for React would call what it is given.
      if (!gone) setEstimator(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  // Looking takes a moment; the letters go before it.
  const settled = useDeferredValue(typed);
  const verdict = useMemo(() => judge(settled, estimator), [settled, estimator]);
  return {
    verdict,
    judgeNow: async (passphrase) => judge(passphrase, estimator ?? (await loadEstimator())),
  };
}
