/** Derives beside the page, so that it stays responsive. Ends with its one answer. */
import { type Derivation, deriveBytes } from './derive';

/** What the page asks. */
export interface DeriveQuestion {
  readonly passphrase: string;
  readonly derivation: Derivation;
}

addEventListener('message', ({ data }: MessageEvent<DeriveQuestion>) => {
  postMessage(deriveBytes(data.passphrase, data.derivation));
});
