/** What can be the matter with the store, as errors, and in terms a person can be told about. */
import type { SaveFailure, UnlockFailure } from './port';

/** The store is behind a passphrase and none was given. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** The passphrase or recovery code does not fit. */
export class DoesNotFitError extends Error {
  override readonly name = 'DoesNotFitError';
}

/** What the passphrase is derived with is missing or damaged; a recovery sheet still opens it. */
export class PassphraseDamagedError extends Error {
  override readonly name = 'PassphraseDamagedError';
}

/** No key that is left opens what is stored. It is left as it lies there. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** The store that was opened is not there any more, or another one is in its place. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** Another tab wrote since this one last read. */
export class BehindError extends Error {
  override readonly name = 'BehindError';
}

/** A part of the app did not arrive. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

/** What went wrong, in terms a person can be told about. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'VersionError':
      return { kind: 'newer' };
    case 'LockedError':
      return { kind: 'locked' };
    case 'DamagedError':
      return { kind: 'damaged' };
    case 'GoneError':
      return { kind: 'gone' };
    case 'PartError':
      return { kind: 'part' };
    case 'SilentError':
      return { kind: 'silent' };
    case 'SecurityError':
    case 'NotAllowedError':
      return { kind: 'blocked' };
    default:
      return { kind: 'failed', cause: name === '' ? String(error) : name };
  }
}

/** Why a vault did not open, in terms a person can be told about. */
export function unlockFailureOf(error: unknown): UnlockFailure {
  if (error instanceof DoesNotFitError) return { kind: 'does-not-fit' };
  return error instanceof PassphraseDamagedError ? { kind: 'passphrase-damaged' } : failureOf(error);
}
