/**
 * What is said of a learning system where one started the app. Nothing of it is in a build for a server of one's own,
 * and nothing is fetched where the app is by itself.
 */
import { Suspense } from 'react';
import type { ModuleId } from '../core/shared/ids';
import { useCompletionState } from '../state/services';
import { lazyRoute } from './lazy-route';

const shown =
  import.meta.env.VITE_FORMAT === 'static'
    ? null
    : {
        Line: lazyRoute<{ readonly module: ModuleId }>(
          async () => (await import('./learning-system/line')).LearningSystemLine,
          'learningSystem',
          'keeping',
          'player',
          'start',
          'vault',
        ),
        Notice: lazyRoute(
          async () => (await import('./learning-system/notice')).LearningSystemNotice,
          'learningSystem',
          'vault',
        ),
      };

/** At a module: what its learning system hears of it, how that stands, and how one goes on later. */
export function LearningSystemLine({ module }: { readonly module: ModuleId }) {
  const { kind } = useCompletionState();
  if (shown === null || kind === 'alone') return null;
  return (
    <Suspense fallback={null}>
      <shown.Line module={module} />
    </Suspense>
  );
}

/** On every page: what one has to know, or do, before this window is closed. */
export function LearningSystemNotice() {
  const { kind } = useCompletionState();
  if (shown === null || kind === 'alone') return null;
  return (
    <Suspense fallback={null}>
      <shown.Notice />
    </Suspense>
  );
}
