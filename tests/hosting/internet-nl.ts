/**
 * What internet.nl looks for in the answers of a web server, rule by rule (github.com/internetstandards/Internet.nl,
 * `checks/tasks/http_headers.py`, as of July 2026; security.txt: RFC 9116). Each function says what is found fault with.
 */

type Headers = Readonly<Record<string, string | undefined>>;

const loose = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'http:', 'https:', '*', '127.0.0.1'];

function sourceFaults(name: string, source: string): readonly string[] {
  const isOfCode = ['script-src', 'object-src', 'default-src'].includes(name);
  // A host without a scheme would be asked over http too.
  const isBareHost = /^[\w*][\w*.-]*\.[\w.-]+(?::\d+)?$/.test(source);
  const isFault =
    loose.includes(source) ||
    source.startsWith('http://') ||
    (isOfCode && source === 'data:') ||
    (isBareHost && !source.includes(':'));
  return isFault ? [`${name} ${source}`] : [];
}

/** Only these, a scheme with a host, or a hash or a nonce may stand in what says where code and pages come from. */
function onlyFrom(allowed: readonly string[], sources: readonly string[]): boolean {
  const own = sources.filter((source) => allowed.includes(source));
  return (
    own.length > 0 && sources.every((source) => allowed.includes(source) || source.startsWith('https://'))
  );
}

/** What is wrong with a content security policy. */
export function policyFaults(policy: string): readonly string[] {
  const said = new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const faults = [...said].flatMap(([name, sources]) => sources.flatMap((one) => sourceFaults(name, one)));
  const strict = (name: string, fallBack?: string) =>
    onlyFrom(["'none'", "'self'"], said.get(name) ?? said.get(fallBack ?? '') ?? [])
      ? []
      : [`no strict ${name}`];
  return [
    ...faults,
    ...strict('default-src'),
    ...strict('frame-src', 'default-src'),
    ...strict('frame-ancestors'),
    ...strict('base-uri'),
    ...strict('form-action'),
  ];
}

/** What is wrong with the headers of one answer over https; `isFramed` where a learning system shows the app. */
export function headerFaults(headers: Headers, { isFramed = false } = {}): readonly string[] {
  const faults = [...policyFaults(headers['content-security-policy'] ?? '')];
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  if (age < 31_536_000) faults.push('HSTS for less than a year');
  if (!['no-referrer', 'same-origin'].includes(headers['referrer-policy'] ?? ''))
    faults.push('Referrer-Policy');
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('X-Content-Type-Options');
  if (!isFramed && !['DENY', 'SAMEORIGIN'].includes(headers['x-frame-options'] ?? ''))
    faults.push('X-Frame-Options');
  return faults;
}

/** What is wrong with a security.txt (RFC 9116) on a day. */
export function securityTxtFaults(text: string, type: string | undefined, today: Date): readonly string[] {
  const faults: string[] = [];
  if (type?.replaceAll(' ', '').toLowerCase() !== 'text/plain;charset=utf-8') faults.push('type');
  if (text.startsWith('\ufeff')) faults.push('byte order mark');
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) if (!/^[A-Za-z-]+: \S/.test(line)) faults.push(`no field: ${line}`);
  const all = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const contacts = all('Contact');
  if (contacts.length === 0) faults.push('no Contact');
  for (const contact of contacts)
    if (!/^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\S+)$/.test(contact)) faults.push(`Contact ${contact}`);
  const [expires = '', ...more] = all('Expires');
  if (more.length > 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(expires))
    faults.push('not one Expires');
  const left = Date.parse(expires) - today.getTime();
  if (left <= 0) faults.push('expired');
  if (left > 365 * 86_400_000) faults.push('Expires more than a year away');
  if (all('Preferred-Languages').length > 1) faults.push('more than one Preferred-Languages');
  for (const canonical of all('Canonical'))
    if (!/^https:\/\/[^/]+\/\.well-known\/security\.txt$/.test(canonical))
      faults.push(`Canonical ${canonical}`);
  return faults;
}
