/** Content on its way: one subject is never shown in the place of another, in whatever order they arrive. */
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentLanguage } from '../../src/core/scenario/scenario';
import { changePreferences, forgetPreferences } from '../../src/state/preferences';
import { useContent, useLoaded, type Wanted } from '../../src/state/use-loaded';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { renderAt } from '../support/render/render-at';

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
  const { rerender } = renderAt(<Shown subject="a" form="nl" />, { vault: await vaultWith() });
  want = (subject, form) => rerender(<Shown subject={subject} form={form} />);
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
  const library = {
    ...dinnerLibrary,
    catalogue: async (lang: ContentLanguage) => ({ ...(await dinnerLibrary.catalogue(lang)), lang }),
  };
  renderAt(<Content />, { vault, library });
  expect(await screen.findByText('in nl')).toBeVisible();
  act(() => changePreferences({ contentLanguage: 'en' }));
  expect(await screen.findByText('in en')).toBeVisible();
  expect(asked).toEqual(['nl', 'en']);
});
