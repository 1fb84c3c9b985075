/** Before each test in Node: files share one environment, so nothing a test leaves behind may reach the next. */
import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
});
