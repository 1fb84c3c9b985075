/**
 * What the player in the author's frame says to the desk around it: the journey as it is after each deed. The desk
 * works out from it where the story stands and what it remembers.
 */
import { useEffect } from 'react';
import type { Journey } from '../../core/dialogue/journey';
import { useRecords } from '../../state/services';

const kind = 'speelveld:reis';

interface Report {
  readonly kind: typeof kind;
  readonly journey: Journey;
}

function isReport(data: unknown): data is Report {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'kind') === kind;
}

/**
 * Has the page in the frame move focus only while the frame has it: a story that starts or comes up anew would take it
 * from an author who types beside it. Who presses or tabs into the frame is not held up. Returns how to stop.
 */
function leaveFocusToDesk(): () => void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusWithin(options) {
    const frame = window.frameElement;
    if (frame === null || frame.ownerDocument.activeElement === frame) focus.call(this, options);
  };
  return () => {
    HTMLElement.prototype.focus = focus;
  };
}

/** Draws nothing. In the author's frame it tells the desk of the journey that was changed last. */
export function StageReport(): null {
  const journeys = useRecords('journey');
  const latest = journeys.reduce<Journey | null>(
    (best, one) => (best === null || one.changedAt >= best.changedAt ? one : best),
    null,
  );
  useEffect(leaveFocusToDesk, []);
  useEffect(() => {
    if (window.parent === window || latest === null) return;
    window.parent.postMessage({ kind, journey: latest } satisfies Report, window.location.origin);
  }, [latest]);
  return null;
}

/** Hears what the player in a frame reports. Returns how to stop. */
export function hearStage(frame: () => Window | null, listener: (journey: Journey) => void): () => void {
  const hear = ({ data, origin, source }: MessageEvent): void => {
    const isOurs = origin === window.location.origin && source === frame();
    if (isOurs && isReport(data)) listener(data.journey);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
