/**
 * The HTTP headers the app is served with, described once: `npm start` sends them, the files in `src/hosting` repeat
 * them for a web server of one's own, and a package for a learning system takes its policy from here. They pass the
 * checks of internet.nl, which counts no policy in a `<meta>` tag: whoever hosts the app must send these.
 */

/** For whom the headers are. */
export type HeaderProfile =
  /** A web server of one's own: nobody shows the app in a frame, and it asks nothing of another origin. */
  | { readonly kind: 'web' }
  /** A learning system, which shows the app in a frame or in a window that it opens itself. */
  | {
      readonly kind: 'learningSystem';
      /** Who may show the app in a frame, besides its own origin. */
      readonly frames: readonly Origin[];
      /** Where a cmi5 package sends its statements; none for SCORM, which speaks to the page around it. */
      readonly recordStores: readonly Origin[];
    };

/** A web server of one's own. */
export const web: HeaderProfile = { kind: 'web' };

/** The origin of a site as a policy names it: scheme, name and port, and nothing after it. */
export type Origin = string & { readonly __brand: 'Origin' };

/** Names that only this machine answers to, so that nobody is in between. */
const thisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads an origin such as `https://leren.example`. Null for what is none: with a path, a wildcard or a password, or over
 * plain http, unless it is this very machine.
 */
export function readOrigin(text: string): Origin | null {
  if (!URL.canParse(text) || text.includes('*')) return null;
  const { protocol, hostname, origin } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && thisMachine.test(hostname));
  // Safe: it is what the browser itself calls the origin of this address.
  return isSafe && [origin, `${origin}/`].includes(text.toLowerCase()) ? (origin as Origin) : null;
}

function directives(profile: HeaderProfile): readonly string[] {
  const stores = profile.kind === 'web' ? [] : profile.recordStores;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ['connect-src', "'self'", ...stores].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    // No text becomes code; the two exceptions are made in src/vault/trusted-script.ts.
    "require-trusted-types-for 'script'",
    'trusted-types speelveld',
  ];
}

/**
 * The content security policy for a `<meta>` tag: for who cannot set headers. It says nothing of frames, because a
 * browser takes that from a header only (https://www.w3.org/TR/CSP3/#meta-element).
 */
export function policyForPage(profile: HeaderProfile): string {
  return directives(profile).join('; ');
}

/** The content security policy as a header. */
export function contentSecurityPolicy(profile: HeaderProfile): string {
  const frames = profile.kind === 'web' ? ["'none'"] : ["'self'", ...profile.frames];
  return [...directives(profile), ['frame-ancestors', ...frames].join(' ')].join('; ');
}

/** That a browser comes over https only, for two years. It is sent over https and nowhere else (RFC 6797, section 7.2). */
export const strictTransport = {
  name: 'Strict-Transport-Security',
  value: 'max-age=63072000; includeSubDomains',
} as const;

/** Headers for every answer, whatever its status; over https `strictTransport` comes with them. */
export function securityHeaders(profile: HeaderProfile): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(profile),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // The older word for the same; it knows no list of who may, so that a learning system cannot have it.
    ...(profile.kind === 'web' ? { 'X-Frame-Options': 'DENY' } : {}),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    // A package in a window of its own finds the learning system by `window.opener`, which the other value takes away.
    'Cross-Origin-Opener-Policy': profile.kind === 'web' ? 'same-origin' : 'unsafe-none',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** How long a browser may keep a file that carries a hash of its content in its name: a year, and never asked again. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** Asked again at each visit; answered with 304 when it is still the same. */
export const askedAgain = 'no-cache';

/**
 * How long a browser may keep a file.
 * @param path the path below the base path, with a slash before it; files under /assets/ carry a hash in their name.
 */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? keptForEver : askedAgain;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The content type of a file by its extension (with the dot); unknown kinds are offered as a download. */
export function contentType(extension: string): string {
  return contentTypes[extension] ?? 'application/octet-stream';
}
