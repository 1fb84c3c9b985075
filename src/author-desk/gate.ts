/**
 * Who may ask the author's desk something: the page of this very development server, on this machine, and nobody else.
 * Another page in the same browser has another origin, another site that points its name here has another host, and
 * neither has the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A question before its body is read. */
export interface Knock {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What the desk knows of itself. */
export interface House {
  /** The address that the server listens on, as the system gives it; null while it does not listen. */
  readonly boundTo: { readonly address: string; readonly port: number } | null;
  readonly token: string;
}

/** Why nothing is answered, and the status of HTTP that says so. */
export interface TurnedAway {
  readonly status: number;
  readonly sentence: string;
}

/** Whether only this machine reaches an address of the system. */
export function isLoopback(address: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/.test(address);
}

function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

const closed: TurnedAway = {
  status: 403,
  sentence:
    'Schrijven kan alleen als de ontwikkelserver op uw eigen computer luistert, en nu luistert hij ook naar buiten. Er is niets veranderd. Start npm run dev zonder --host.',
};

const stranger: TurnedAway = {
  status: 403,
  sentence:
    'Deze vraag kwam niet van de auteursmodus van deze server. Er is niets veranderd. Open de auteursmodus op het adres dat npm run dev noemt.',
};

const stale: TurnedAway = {
  status: 403,
  sentence:
    'Deze pagina hoort bij een eerdere start van de server. Er is niets veranderd. Bewaar elders wat u typte en laad de pagina opnieuw.',
};

/** Null for who may come in. */
export function turnedAway({ method, headers }: Knock, { boundTo, token }: House): TurnedAway | null {
  if (boundTo === null || !isLoopback(boundTo.address)) return closed;
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${boundTo.port}`);
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host) || origin !== `http://${host}`) return stranger;
  if (method !== 'POST') return { status: 405, sentence: 'Hier wordt alleen gevraagd met POST.' };
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? ''))
    return { status: 415, sentence: 'Hier wordt alleen gevraagd met JSON.' };
  const given = headers['x-speelveld-auteur'];
  if (typeof given !== 'string' || !isSame(given, token)) return stale;
  return null;
}
