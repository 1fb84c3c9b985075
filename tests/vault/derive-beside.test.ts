/** Deriving a key goes on when the worker does not come, does not answer, or is stopped. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Derivation, deriveBytes, floor } from '../../src/vault/derive';
import { passphraseBytes, StoppedError } from '../../src/vault/derive-beside';
import type { DeriveAnswer, DeriveQuestion } from '../../src/vault/derive-worker';

const derivation: Derivation = { ...floor, salt: new Uint8Array(16).fill(7) };
const expected = deriveBytes('vier losse woorden', derivation);

type Asked = (worker: FakeWorker, question: DeriveQuestion) => void;

class FakeWorker {
  static asked: Asked = () => {};
  static readonly all: FakeWorker[] = [];
  terminated = false;
  onmessage: (event: { readonly data: DeriveAnswer }) => void = () => {};
  onerror: (event: { preventDefault(): void }) => void = () => {};

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(question: DeriveQuestion): void {
    FakeWorker.asked(this, question);
  }

  terminate(): void {
    this.terminated = true;
  }
}

function workerThat(asked: Asked): void {
  FakeWorker.asked = asked;
  vi.stubGlobal('Worker', FakeWorker);
}

beforeEach(() => {
  FakeWorker.all.length = 0;
});

afterEach(() => {
  expect(FakeWorker.all.every(({ terminated }) => terminated)).toBe(true);
});

describe('the bytes behind a passphrase', () => {
  test('come from the worker', async () => {
    const value = new Uint8Array(32).fill(1);
    workerThat((worker) => worker.onmessage({ data: { ok: true, value } }));
    expect(await passphraseBytes('vier losse woorden', derivation)).toBe(value);
  });

  test.for<[what: string, asked: Asked]>([
    ['fails', (worker) => worker.onerror({ preventDefault: () => {} })],
    [
      'says so later',
      (worker) => void Promise.resolve().then(() => worker.onerror({ preventDefault: () => {} })),
    ],
  ])('are derived in the page, once, when the worker %s', async ([, asked]) => {
    workerThat(asked);
    expect(await passphraseBytes('vier losse woorden', derivation)).toEqual(expected);
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('are derived in the page when there are no workers, or none may be started', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await passphraseBytes('vier losse woorden', derivation)).toEqual(expected);
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('No.', 'SecurityError');
        }
      },
    );
    expect(await passphraseBytes('vier losse woorden', derivation)).toEqual(expected);
  });

  test('are derived in the page when the worker is silent for half a minute, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    workerThat(() => {});
    const bytes = passphraseBytes('vier losse woorden', derivation);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(FakeWorker.all[0]?.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(FakeWorker.all[0]?.terminated).toBe(true);
    await vi.runAllTimersAsync();
    expect(await bytes).toEqual(expected);
  });

  test('are given up when one stops it: before, in the worker, in the page', async () => {
    workerThat(() => {});
    await expect(passphraseBytes('x', derivation, AbortSignal.abort())).rejects.toThrow(StoppedError);
    expect(FakeWorker.all).toEqual([]);

    const inWorker = new AbortController();
    const asked = passphraseBytes('x', derivation, inWorker.signal);
    inWorker.abort();
    await expect(asked).rejects.toThrow(StoppedError);

    const inPage = new AbortController();
    workerThat((worker) => {
      worker.onerror({ preventDefault: () => {} });
      setTimeout(() => inPage.abort(), 0);
    });
    await expect(passphraseBytes('x', derivation, inPage.signal)).rejects.toThrow(StoppedError);
  });

  test('are refused with a RangeError for parameters that are not accepted, wherever that is found out', async () => {
    const weak = { ...derivation, passes: 1 };
    workerThat((worker) => worker.onmessage({ data: { ok: false, failure: 'not-accepted' } }));
    await expect(passphraseBytes('x', weak)).rejects.toThrow(RangeError);
    workerThat((worker) => worker.onerror({ preventDefault: () => {} }));
    await expect(passphraseBytes('x', weak)).rejects.toThrow(RangeError);
  });
});

test('the worker answers that parameters are not accepted instead of falling silent', async () => {
  let listener: (event: { readonly data: DeriveQuestion }) => void = () => {};
  const answers: DeriveAnswer[] = [];
  vi.stubGlobal('addEventListener', (_kind: string, heard: typeof listener) => {
    listener = heard;
  });
  vi.stubGlobal('postMessage', (answer: DeriveAnswer) => answers.push(answer));
  await import('../../src/vault/derive-worker');
  listener({ data: { passphrase: 'x', derivation: { ...derivation, passes: 1 } } });
  listener({ data: { passphrase: 'vier losse woorden', derivation } });
  expect(answers).toEqual([
    { ok: false, failure: 'not-accepted' },
    { ok: true, value: expected },
  ]);
});
