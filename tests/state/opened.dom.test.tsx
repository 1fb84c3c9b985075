/** What is open stands beside the address: whatever lies there is read, and only what fits is believed. */
import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { describe, expect, it } from 'vitest';
import { openedIn } from '../../src/state/addresses';
import { OpenLink, useOpened, useOpenHere } from '../../src/state/opened';

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

function Page() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const openHere = useOpenHere();
  return (
    <>
      <output>{`${pathname}${search} ${useOpened().record ?? 'nothing'}`}</output>
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
