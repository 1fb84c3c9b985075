/** Content on its way: one subject is never shown in the place of another, in whatever order they arrive. */
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentLanguage } from '../../src/core/scenario/scenario';
import { changePreferences, forgetPreferences } from '../../src/state/preferences';
import { ServicesProvider } from '../../src/state/services';
import { useContent, useLoaded, type Wanted } from '../../src/state/use-loaded';
import { library, now, vaultWith } from '../features/debrief/look';

const arrivals = new Map<string, (content: string) => void>();
const nameOf = ({ subject, form }: Wanted) => `${subject} in ${form}`;

function Shown(wanted: Wanted) {
  const loaded = useLoaded(
    wanted,
    () => new Promise<string>((arrive) => arrivals.set(nameOf(wanted), arrive)),
  );
  return <output>{loaded.kind === 'here' ? loaded.content : 'loading'}</output>;
}

const asked: string[] = [];

function Content() {
  const loaded = useContent('a', async (from, lang) => {
    asked.push(lang);
    return (await from.catalogue(lang)).lang;
  });
  return <p>{loaded.kind === 'here' ? `in ${loaded.content}` : 'loading'}</p>;
}

const arrive = (name: string) => act(async () => arrivals.get(name)?.(name));
const shown = () => screen.getByRole('status').textContent;

let want: (subject: string, form: string) => void;

beforeEach(async () => {
  forgetPreferences();
  const vault = await vaultWith();
  const page = (subject: string, form: string) => (
    <ServicesProvider value={{ vault, library, clock: { now: () => now }, ids: { next: () => 'x' } }}>
      <Shown subject={subject} form={form} />
    </ServicesProvider>
  );
  const { rerender } = render(page('a', 'nl'));
  want = (subject, form) => rerender(page(subject, form));
});

describe('content on its way', () => {
  it('is waited for when it is of another subject', async () => {
    await arrive('a in nl');
    expect(shown()).toBe('a in nl');
    want('b', 'nl');
    expect(shown()).toBe('loading');
    await arrive('b in nl');
    expect(shown()).toBe('b in nl');
    want('a', 'nl');
    expect(shown()).toBe('loading');
  });

  it('stays what it was while the same comes in another language', async () => {
    await arrive('a in nl');
    want('a', 'en');
    expect(shown()).toBe('a in nl');
    await arrive('a in en');
    expect(shown()).toBe('a in en');
  });

  it('does not show what arrives after one has gone on', async () => {
    want('b', 'nl');
    await arrive('a in nl');
    expect(shown()).toBe('loading');
  });
});

it('content of the library comes in the language that the person reads it in', async () => {
  const vault = await vaultWith();
  const inEvery = {
    ...library,
    catalogue: async (lang: ContentLanguage) => ({ ...(await library.catalogue(lang)), lang }),
  };
  render(
    <ServicesProvider
      value={{ vault, library: inEvery, clock: { now: () => now }, ids: { next: () => 'x' } }}
    >
      <Content />
    </ServicesProvider>,
  );
  expect(await screen.findByText('in nl')).toBeVisible();
  act(() => changePreferences({ contentLanguage: 'en' }));
  expect(await screen.findByText('in en')).toBeVisible();
  expect(asked).toEqual(['nl', 'en']);
});
