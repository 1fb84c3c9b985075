/** Content on its way: one subject is never shown in the place of another, in whatever order they arrive. */
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useLoaded, type Wanted } from '../../src/state/use-loaded';
import { vaultWith } from '../support/a-vault';
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

const arrive = (name: string) => act(async () => arrivals.get(name)?.(name));
const shown = () => screen.getByRole('status').textContent;

let want: (subject: string, form: string) => void;

beforeEach(async () => {
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
