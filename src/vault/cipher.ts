/**
 * Encryption of records: AES-256-GCM with a fresh IV for every write, under a key derived from one data
 * secret. The secret is random from the start and only ever stored wrapped (AES-KW). What guards it never
 * changes: another guard means another secret and every record sealed again (`device-store.ts`). Names of
 * records are HMACs: nothing readable names them.
 */

/** An encrypted record as it is stored. */
export interface SealedRecord {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Seals and opens the records of one vault. */
export interface Cipher {
  /** The name under which a record is stored; tells nothing without the key. */
  nameOf(kind: string, key: string): Promise<string>;
  seal(name: string, text: string): Promise<SealedRecord>;
  /** @throws DOMException when the bytes were changed, moved, or sealed by another vault. */
  open(name: string, sealed: SealedRecord): Promise<string>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Records are padded to whole blocks, so that their size does not tell how much was written. */
const block = 512;

function pad(text: string): Uint8Array<ArrayBuffer> {
  const content = encoder.encode(text);
  const padded = new Uint8Array(Math.ceil((content.length + 4) / block) * block);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, 4);
  return padded;
}

function unpad(padded: ArrayBuffer): string {
  const length = new DataView(padded).getUint32(0);
  return decoder.decode(new Uint8Array(padded, 4, length));
}

function base64url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The key that wraps: it cannot leave this browser profile. */
export async function makeDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** A new data secret, wrapped by each of these keys; the secret itself is let go. */
export async function makeWrappedSecret(wrappingKeys: readonly CryptoKey[]): Promise<readonly ArrayBuffer[]> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const secret = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  raw.fill(0);
  return Promise.all(wrappingKeys.map((key) => crypto.subtle.wrapKey('raw', secret, key, 'AES-KW')));
}

/**
 * The cipher of a wrapped secret.
 * @throws DOMException when this key does not fit the secret.
 */
export async function openCipher(wrapped: ArrayBuffer, wrappingKey: CryptoKey): Promise<Cipher> {
  const { subtle } = crypto;
  const secret = await subtle.unwrapKey('raw', wrapped, wrappingKey, 'AES-KW', 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: encoder.encode(`speelveld ${purpose}`),
  });
  const sealing = await subtle.deriveKey(derive('records'), secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const naming = await subtle.deriveKey(
    derive('names'),
    secret,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const parameters = (name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    // Bound to its own name: a record copied over another does not open.
    additionalData: encoder.encode(`speelveld 1 ${name}`),
  });
  return {
    nameOf: async (kind, key) =>
      base64url(await subtle.sign('HMAC', naming, encoder.encode(`${kind}\n${key}`))),
    seal: async (name, text) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, bytes: await subtle.encrypt(parameters(name, iv), sealing, pad(text)) };
    },
    open: async (name, { iv, bytes }) => unpad(await subtle.decrypt(parameters(name, iv), sealing, bytes)),
  };
}
