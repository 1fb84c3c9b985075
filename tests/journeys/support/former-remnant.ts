/** What the former version left in the files on the way to a passphrase: it wrapped the one secret by a key of the device first. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveBytes } from '../../../src/vault/derive';
import { type FormerVault, formerPassphraseVault } from '../../vault/fixtures/former-vault';

const wrapCheck = Buffer.from('a6a6a6a6a6a6a6a6', 'hex');

/** The former vault behind a passphrase as it was a moment earlier: nothing guarded it but a key beside it. */
export function beforeItsPassphrase(): FormerVault {
  const { passphrase, vault } = formerPassphraseVault;
  const found = vault.keys.find((key) => 'salt' in key);
  const wrapped = vault.keys.find((key) => key.name === 'secret');
  if (found === undefined || !('salt' in found) || wrapped === undefined || !('bytes' in wrapped))
    throw new Error('The former vault lacks a key.');
  const { salt, memory, passes, lanes } = found;
  const key = deriveBytes(passphrase, {
    salt: Uint8Array.from(Buffer.from(salt, 'base64')),
    memory,
    passes,
    lanes,
  });
  const unwrap = createDecipheriv('id-aes256-wrap', key, wrapCheck);
  const secret = Buffer.concat([unwrap.update(Buffer.from(wrapped.bytes, 'base64')), unwrap.final()]);
  const deviceKey = randomBytes(32);
  const wrap = createCipheriv('id-aes256-wrap', deviceKey, wrapCheck);
  const bytes = Buffer.concat([wrap.update(secret), wrap.final()]).toString('base64');
  return {
    keys: [
      { name: 'device', wrappingKey: deviceKey.toString('base64') },
      { name: 'secret', bytes },
    ],
    records: [],
  };
}
