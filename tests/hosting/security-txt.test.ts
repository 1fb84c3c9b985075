/** security.txt as it is made, by the rules of RFC 9116 and internet.nl. */
import { describe, expect, test } from 'vitest';
import { emitSecurityTxt, securityTxtNotice } from '../../src/compiler/emit/security-txt';
import { securityTxtFaults } from './internet-nl';

const today = new Date('2026-11-29T12:00:00Z');
const security = {
  mail: 'veilig@voorbeeld.nl',
  web: 'https://voorbeeld.nl/melden',
  expires: '2027-06-30',
  canonical: 'https://speelveld.voorbeeld.nl/.well-known/security.txt',
};

describe('security.txt', () => {
  test.each([security, { ...security, mail: '' }, { ...security, web: '', canonical: '' }])(
    'is without a fault of %j',
    (one) => {
      expect(securityTxtFaults(emitSecurityTxt(one) ?? '', 'text/plain; charset=utf-8', today)).toEqual([]);
      expect(securityTxtNotice(one, today)).toBeNull();
    },
  );

  test('is not made without someone to report to, and nothing is said of it', () => {
    const nobody = { ...security, mail: '', web: '' };
    expect([emitSecurityTxt(nobody), securityTxtNotice(nobody, today)]).toEqual([null, null]);
  });

  test.each([
    ['', 'geen security.txt gemaakt'],
    ['2026-11-29', 'verlopen'],
    ['2027-11-30', 'langer dan een jaar'],
  ])('the host hears what is wrong with ‘%s’ as its last day', (expires, said) => {
    expect(securityTxtNotice({ ...security, expires }, today)).toContain(said);
  });
});
