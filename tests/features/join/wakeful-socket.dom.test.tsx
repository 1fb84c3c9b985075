/** A phone that slept does not trust its connection; one that was only a moment out of sight does. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWakefulSocket } from '../../../src/features/join/wakeful-socket';

class FakeSocket extends EventTarget {
  readonly close = vi.fn();
}

let isVisible = true;
function turn(visible: boolean): void {
  isVisible = visible;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isVisible ? 'visible' : 'hidden'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['after a moment', 5000, 0],
  ['after sleep', 60_000, 1],
])('%s out of sight', (_, hidden, lost) => {
  const socket = openWakefulSocket('wss://voorbeeld.nl/relay');
  const told = vi.fn();
  socket.addEventListener('error', told);
  turn(false);
  vi.advanceTimersByTime(hidden);
  turn(true);
  expect(told).toHaveBeenCalledTimes(lost);
  expect(socket.close).toHaveBeenCalledTimes(lost);
});

it('is lost at once without a network, and listens no more once it is closed', () => {
  const socket = openWakefulSocket('wss://voorbeeld.nl/relay');
  const told = vi.fn();
  socket.addEventListener('error', told);
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('offline'));
  expect(told).toHaveBeenCalledOnce();
});
