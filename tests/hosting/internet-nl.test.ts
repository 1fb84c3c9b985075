/** The rules of internet.nl, on what we describe for a web server and for a learning system. */
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  type HeaderProfile,
  policyForPage,
  readOrigin,
  securityHeaders,
  strictTransport,
  web,
} from '../../src/cli/headers';
import { headerFaults, policyFaults, securityTxtFaults } from './internet-nl';

const origins = (...texts: readonly string[]) => texts.flatMap((text) => readOrigin(text) ?? []);
const framed: HeaderProfile = {
  kind: 'learningSystem',
  frames: origins('https://leren.example', 'https://portaal.example:8443'),
  recordStores: origins('https://lrs.example'),
};

function sentOverHttps(profile: HeaderProfile): Readonly<Record<string, string>> {
  const all = Object.entries({ ...securityHeaders(profile), [strictTransport.name]: strictTransport.value });
  return Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]));
}

describe('the headers we describe', () => {
  test('are without a fault on a web server of one’s own', () => {
    expect(headerFaults(sentOverHttps(web))).toEqual([]);
  });

  test('are without a fault in a learning system, but for the word that would forbid it', () => {
    expect(headerFaults(sentOverHttps(framed), { isFramed: true })).toEqual([]);
    expect(headerFaults(sentOverHttps(framed))).toEqual(['X-Frame-Options']);
  });

  test('let a learning system show the app, and the record store be reached, and no one else', () => {
    const said = contentSecurityPolicy(framed).split('; ');
    expect(said).toContain("frame-ancestors 'self' https://leren.example https://portaal.example:8443");
    expect(said).toContain("connect-src 'self' https://lrs.example");
    expect(contentSecurityPolicy(web).split('; ')).toEqual(
      expect.arrayContaining(["frame-ancestors 'none'", "connect-src 'self'"]),
    );
    expect(securityHeaders(framed)['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
    expect(securityHeaders(web)['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });

  test('are in a page itself what they are as a header, but for frames, of which a page cannot speak', () => {
    for (const profile of [web, framed])
      expect(contentSecurityPolicy(profile)).toMatch(
        new RegExp(`^${policyForPage(profile).replace(/[.*+?^$()]/g, '\\$&')}; frame-ancestors [^;]+$`),
      );
  });

  test('name an origin and nothing that is more or less', () => {
    expect(origins('https://leren.example/', 'http://localhost:8080')).toEqual([
      'https://leren.example',
      'http://localhost:8080',
    ]);
    for (const none of [
      'leren.example',
      'http://leren.example',
      'https://leren.example/pad',
      'https://*.example',
      'https://a:b@leren.example',
      "https://leren.example; script-src 'unsafe-inline'",
      'https://leren.example https://elders.example',
      'javascript:alert(1)',
      '',
    ])
      expect(readOrigin(none)).toBeNull();
  });
});

describe('what internet.nl would find', () => {
  const policy = contentSecurityPolicy(web);
  test.each([
    ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'"],
    ["script-src 'self'", "script-src 'self' data:"],
    ["connect-src 'self'", "connect-src 'self' lrs.example"],
    ["connect-src 'self'", "connect-src 'self' http://lrs.example"],
    ["connect-src 'self'", "connect-src 'self' *"],
    ["frame-ancestors 'none'", 'frame-ancestors https://leren.example'],
    ["; base-uri 'none'", ''],
    ["; form-action 'none'", ''],
    ["default-src 'none'; ", ''],
  ])('is %s made %s', (from, to) => {
    expect(policy).toContain(from);
    expect(policyFaults(policy)).toEqual([]);
    expect(policyFaults(policy.replace(from, to))).not.toEqual([]);
  });

  test('is each header that says less', () => {
    const sent = sentOverHttps(web);
    for (const [name, value] of [
      ['strict-transport-security', 'max-age=300'],
      ['referrer-policy', 'origin'],
      ['x-content-type-options', ''],
      ['x-frame-options', 'ALLOW-FROM https://leren.example'],
    ])
      expect(headerFaults({ ...sent, [name ?? '']: value })).toHaveLength(1);
  });

  test('is a security.txt that does not hold to its rules', () => {
    const today = new Date('2026-12-01T12:00:00Z');
    const good = 'Contact: mailto:a@voorbeeld.nl\nExpires: 2027-06-30T00:00:00Z\n';
    const type = 'text/plain; charset=utf-8';
    expect(securityTxtFaults(good, type, today)).toEqual([]);
    for (const bad of [
      good.replace('2027', '2025'),
      good.replace('2027-06', '2027-12'),
      good.replace('mailto:', ''),
      good.replace('Contact: ', 'Contact:'),
      good.replace(/Contact.*\n/, ''),
      good.replace(/Expires.*\n/, ''),
      `${good}Expires: 2027-05-01T00:00:00Z\n`,
      `\ufeff${good}`,
      `${good}Canonical: https://voorbeeld.nl/security.txt\n`,
    ])
      expect(securityTxtFaults(bad, type, today)).not.toEqual([]);
    expect(securityTxtFaults(good, 'text/html', today)).toEqual(['type']);
  });
});
