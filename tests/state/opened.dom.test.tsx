/** What is open stands beside the address: whatever lies there is read, and only what fits is believed. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useLayoutEffect } from 'react';
import { Link, MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import { describe, expect, it } from 'vitest';
import { openedIn } from '../../src/state/addresses';
import { OpenLink, useGo, useOpened, useOpenHere } from '../../src/state/opened';

describe('the state of the router', () => {
  it('may hold anything; what is not an id opens nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (state) => {
        for (const part of Object.values(openedIn(state))) {
          expect(part === null || (typeof part === 'string' && part.length <= 200)).toBe(true);
        }
      }),
    );
    for (const record of ['', 'x'.repeat(201), 7, null, {}, ['a']]) {
      expect(openedIn({ record, moment: record })).toEqual({ record: null, moment: null });
    }
    expect(openedIn({ record: 'a', moment: 'b' })).toEqual({ record: 'a', moment: 'b' });
  });
});

function Where() {
  const { pathname, search } = useLocation();
  return <output>{`${pathname}${search} ${useOpened().record ?? 'nothing'}`}</output>;
}

function Page() {
  const navigate = useNavigate();
  const openHere = useOpenHere();
  return (
    <>
      <Where />
      {['one', 'two'].map((record) => (
        <OpenLink key={record} to="/tool" open={{ record }}>
          {record}
        </OpenLink>
      ))}
      <OpenLink to="/tool">all</OpenLink>
      <button type="button" onClick={() => openHere('three')}>
        three
      </button>
      <button type="button" onClick={() => void navigate(-1)}>
        back
      </button>
    </>
  );
}

describe('links between records at one address', () => {
  it('are steps to go back from, and none of them is in the address', () => {
    render(
      <MemoryRouter initialEntries={['/tool']}>
        <Page />
      </MemoryRouter>,
    );
    const at = () => screen.getByRole('status').textContent;
    const press = (name: string) => fireEvent.click(screen.getByText(name));
    press('one');
    expect(at()).toBe('/tool one');
    press('two');
    press('two');
    press('three');
    expect(at()).toBe('/tool three');
    press('all');
    expect(at()).toBe('/tool nothing');
    const before = [...'1234'].map(() => {
      press('back');
      return at();
    });
    expect(before).toEqual(['/tool three', '/tool two', '/tool one', '/tool nothing']);
  });
});

/** Goes on when what is being saved is saved. */
function Saving({ saved }: { readonly saved: Promise<void> }) {
  const openHere = useOpenHere();
  const go = useGo();
  return (
    <>
      <button type="button" onClick={() => void saved.then(() => openHere(null, { replace: true }))}>
        save and close
      </button>
      <button type="button" onClick={() => void saved.then(() => go('/after'))}>
        save and go on
      </button>
      <OpenLink to="/tool" open={{ record: 'other' }}>
        other
      </OpenLink>
    </>
  );
}

describe('going on once something is saved', () => {
  for (const [way, leave, there] of [
    ['save and close', null, '/tool nothing'],
    ['save and go on', null, '/after nothing'],
    ['save and close', 'start', '/ nothing'],
    ['save and go on', 'start', '/ nothing'],
    ['save and close', 'other', '/tool other'],
    ['save and go on', 'other', '/tool other'],
  ] as const) {
    it(`${way}: ${leave === null ? 'goes on' : `leaves alone who went to ${leave} meanwhile`}`, async () => {
      let save = (): void => undefined;
      const saved = new Promise<void>((resolve) => {
        save = resolve;
      });
      render(
        <MemoryRouter initialEntries={[{ pathname: '/tool', state: { record: 'one' } }]}>
          <Where />
          <Link to="/">start</Link>
          <Routes>
            <Route path="/tool" element={<Saving saved={saved} />} />
            <Route path="*" element={null} />
          </Routes>
        </MemoryRouter>,
      );
      fireEvent.click(screen.getByText(way));
      if (leave !== null) fireEvent.click(screen.getByText(leave));
      await act(async () => save());
      expect(screen.getByRole('status').textContent).toBe(there);
    });
  }
});

/** Presses on as soon as the second record is on the screen, before the browser has painted it. */
function Hasty() {
  const openHere = useOpenHere();
  const { record } = useOpened();
  useLayoutEffect(() => {
    if (record === 'two') openHere('three', { replace: true });
  });
  return (
    <OpenLink to="/tool" open={{ record: 'two' }}>
      two
    </OpenLink>
  );
}

describe('choosing again at once', () => {
  it('is heard, however soon after the former choice came on the screen', () => {
    render(
      <MemoryRouter initialEntries={[{ pathname: '/tool', state: { record: 'one' } }]}>
        <Where />
        <Hasty />
      </MemoryRouter>,
    );
    fireEvent.click(screen.getByText('two'));
    expect(screen.getByRole('status').textContent).toBe('/tool three');
  });
});
