/** Emits security.txt: where someone reports a weakness, for who looks at the fixed place for it (RFC 9116). */
import type { AuthoredOrganisation } from '../parse/tool-schemas';

type Security = AuthoredOrganisation['security'];

/** Its fixed place in what is served. */
export const securityTxtPlace = '.well-known/security.txt';

/** The text; null where there is nobody to report to, or no day until which that holds, without which it may not be. */
export function emitSecurityTxt({ web, mail, expires, canonical }: Security): string | null {
  const contacts = [web, mail === '' ? '' : `mailto:${mail}`].filter((contact) => contact !== '');
  if (contacts.length === 0 || expires === '') return null;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    ...(canonical === '' ? [] : [`Canonical: ${canonical}`]),
    '',
  ].join('\n');
}

/** The longest time ahead that RFC 9116 (2.5.5) recommends and internet.nl takes, in milliseconds. */
const longest = 365 * 86_400_000;

/**
 * What the host must be told when it is made, in Dutch; null when nothing is wrong with it. The text itself never
 * depends on the day: the same source gives the same files.
 */
export function securityTxtNotice({ web, mail, expires }: Security, today: Date): string | null {
  if (web === '' && mail === '') return null;
  const mend = 'Zet bij security in organisation.yaml onder expires een dag binnen een jaar.';
  if (expires === '')
    return `Er is geen security.txt gemaakt: er staat niet bij tot wanneer die geldt. ${mend}`;
  const left = Date.parse(expires) - today.getTime();
  if (left <= 0) return `De security.txt is op ${expires} verlopen. ${mend}`;
  return left > longest ? `De security.txt geldt langer dan een jaar, tot ${expires}. ${mend}` : null;
}
