/** What hands do on the drawing: take up, put down, put back, let go; and what of it goes to paper. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import type { Standing } from '../../src/core/tools/network-map/layout';
import { positions, wideStage } from '../../src/core/tools/network-map/layout';
import {
  type CircleId,
  type Contact,
  type ContactId,
  currentVersion,
  type MapId,
  type NetworkMap,
  newMap,
  tieOf,
  type VersionId,
} from '../../src/core/tools/network-map/network-map';
import { useRecords } from '../../src/state/services';
import { PaperMap } from '../../src/tools/network-map/paper-map';
import { Picture } from '../../src/tools/network-map/picture';
import { useAsked } from '../../src/tools/network-map/use-asked';
import { useMap } from '../../src/tools/network-map/use-map';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

const [friends, work] = [asId<CircleId>('k1'), asId<CircleId>('k2')];

function contact(id: string, alias: string, more: Partial<Contact> = {}): Contact {
  return {
    id: asId<ContactId>(id),
    alias,
    circles: [friends],
    ring: 'middle',
    along: 0.5,
    depth: 0.5,
    roles: [],
    touches: 'unknown',
    gives: false,
    receives: false,
    ...more,
  };
}

function aMap(contacts: readonly Contact[]): NetworkMap {
  const map = newMap(
    'Zuidrand',
    { id: asId<MapId>('map'), now: 1 },
    { version: asId<VersionId>('v'), today: '2026-01-12', circles: [] },
  );
  const [version] = map.versions;
  return {
    ...map,
    versions: [
      {
        ...version,
        circles: [
          { id: friends, kind: 'friends', label: 'Oude vrienden' },
          { id: work, kind: 'work-now', label: '' },
        ],
        contacts,
        ties: contacts.slice(1).map(({ id }) => tieOf(contacts[0]?.id ?? id, id)),
      },
    ],
  };
}

interface DeskProps {
  readonly onPlace: (place: Standing) => void;
  readonly note?: string;
}

function Desk({ onPlace, note = '' }: DeskProps) {
  const [map] = useRecords('networkMap');
  return map === undefined ? null : <Drawn map={map} onPlace={onPlace} note={note} />;
}

function Drawn({ map, onPlace, note = '' }: DeskProps & { readonly map: NetworkMap }) {
  const editing = useMap(map, () => undefined);
  const asked = useAsked(editing.version, null);
  const [selected, setSelected] = useState<ContactId | null>(null);
  return (
    <>
      <Picture
        editing={editing}
        earlier={null}
        selected={selected}
        onSelect={setSelected}
        onPlace={onPlace}
        isNarrow={false}
      />
      <button type="button" onClick={editing.undo}>
        terug
      </button>
      <PaperMap editing={editing} earlier={null} asked={asked.shown} note={note} />
    </>
  );
}

async function draw(
  contacts: readonly Contact[] = [contact('a', 'De schaatser'), contact('b', 'Noord', { circles: [work] })],
  note = '',
) {
  const vault = await vaultWith();
  await vault.put('networkMap', aMap(contacts));
  const onPlace = vi.fn<(place: Standing) => void>();
  renderAt(<Desk onPlace={onPlace} note={note} />, { vault });
  const put = vi.spyOn(vault, 'put');
  const version = () => {
    const [map] = vault.view().records.networkMap;
    if (map === undefined) throw new Error('There is no map.');
    return currentVersion(map);
  };
  const drawing = screen.getByRole('group', { name: /^Uw kaart/ });
  const node = (alias: string) => within(drawing).getByRole('button', { name: new RegExp(`^${alias},`) });
  const at = (id: string) => {
    const point = positions(version(), wideStage).get(asId<ContactId>(id));
    return { clientX: point?.x ?? 0, clientY: point?.y ?? 0, pointerId: 1 };
  };
  return { drawing, node, at, put, version, onPlace };
}

const frame = () => act(() => new Promise<void>((shown) => requestAnimationFrame(() => shown())));
/** Left of the middle and near it, among the work circle. */
const near = { clientX: 310, clientY: 358, pointerId: 1 };
/** Outside the rings, in a corner. */
const corner = { clientX: 10, clientY: 10, pointerId: 1 };

beforeEach(() => {
  // A screen of which each pixel is one unit of the stage.
  Object.assign(SVGSVGElement.prototype, { getScreenCTM: () => ({ a: 1, d: 1, e: 0, f: 0 }) });
});

describe('a contact in hand', () => {
  it('moves without the map hearing of it, and lands as one change that one press undoes', async () => {
    const { drawing, node, at, put, version } = await draw();
    const held = node('De schaatser');
    const before = held.getAttribute('aria-label');
    fireEvent.pointerDown(held, at('a'));
    for (const clientX of [350, 340, 330, 320]) fireEvent.pointerMove(drawing, { ...near, clientX });
    await frame();
    expect(held.getAttribute('transform')).toMatch(/^translate/);
    expect(held.getAttribute('aria-label')).toBe(before);
    fireEvent.pointerMove(drawing, near);
    expect(put).not.toHaveBeenCalled();
    fireEvent.pointerUp(drawing, near);
    await act(async () => undefined);
    expect(put).toHaveBeenCalledTimes(1);
    expect(version().contacts[0]).toMatchObject({ circles: [work], ring: 'inner' });
    expect(node('De schaatser')).toHaveAccessibleName(/Werk nu, dichtbij/);
    expect(node('De schaatser').hasAttribute('transform')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'terug' }));
    expect(node('De schaatser')).toHaveAccessibleName(before ?? '');
  });

  it('takes its lines and its name along, and leaves those of others', async () => {
    const three = [
      contact('a', 'Kok'),
      contact('b', 'Noord', { circles: [work] }),
      contact('c', 'Lang', { depth: 0 }),
    ];
    const { drawing, node, at } = await draw(three);
    const line = (kind: string) => drawing.querySelector(`[data-ties="${kind}"]`)?.getAttribute('d') ?? '';
    const all = line('all');
    fireEvent.pointerDown(node('Noord'), at('b'));
    fireEvent.pointerMove(drawing, near);
    await frame();
    expect(line('all').match(/M/g)).toHaveLength(1);
    expect(line('chosen').match(/M/g)).toHaveLength(1);
    expect(drawing.querySelector('[data-name="b"]')?.hasAttribute('transform')).toBe(true);
    expect(node('Kok').hasAttribute('transform')).toBe(false);
    fireEvent.keyDown(node('Noord'), { key: 'Escape' });
    expect(line('all')).toBe(all);
  });

  it('goes back where it was with Escape, stays chosen, and what follows of the gesture does nothing', async () => {
    const { drawing, node, at, put } = await draw();
    const held = node('De schaatser');
    fireEvent.pointerDown(held, at('a'));
    held.focus();
    fireEvent.pointerMove(drawing, near);
    await frame();
    fireEvent.keyDown(held, { key: 'Escape' });
    expect(held.hasAttribute('transform')).toBe(false);
    fireEvent.pointerMove(drawing, near);
    fireEvent.pointerUp(drawing, near);
    fireEvent.click(drawing, near);
    expect(put).not.toHaveBeenCalled();
    expect(held).toHaveAttribute('aria-pressed', 'true');
    expect(held).toHaveFocus();
  });

  it('goes back where it was when it is let go outside the rings', async () => {
    const { drawing, node, at, put } = await draw();
    const held = node('De schaatser');
    fireEvent.pointerDown(held, at('a'));
    fireEvent.pointerMove(drawing, near);
    fireEvent.pointerMove(drawing, corner);
    await frame();
    fireEvent.pointerUp(drawing, corner);
    await act(async () => undefined);
    expect(put).not.toHaveBeenCalled();
    expect(held.hasAttribute('transform')).toBe(false);
  });

  it('is only chosen by a press that does not travel', async () => {
    const { drawing, node, at, put } = await draw();
    fireEvent.pointerDown(node('Noord'), at('b'));
    fireEvent.pointerMove(drawing, { ...at('b'), clientX: at('b').clientX + 2 });
    fireEvent.pointerUp(drawing, at('b'));
    // Where the pointer was captured, the click lands on the drawing.
    fireEvent.click(drawing, at('b'));
    expect(put).not.toHaveBeenCalled();
    expect(node('Noord')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('with the keys', () => {
  it('Home goes to the first and End to the last, and the copy of the chosen one is no stop', async () => {
    const { drawing, node } = await draw();
    act(() => node('De schaatser').focus());
    const key = (from: string, name: string) => fireEvent.keyDown(node(from), { key: name });
    expect(key('De schaatser', 'Home')).toBe(false);
    const [first, last] =
      document.activeElement === node('Noord') ? ['Noord', 'De schaatser'] : ['De schaatser', 'Noord'];
    expect(key(first, 'End')).toBe(false);
    expect(node(last)).toHaveFocus();
    expect(key(last, 'Home')).toBe(false);
    expect(node(first)).toHaveFocus();
    const copied = drawing.querySelector('use')?.getAttribute('href') ?? '';
    const source = drawing.querySelector(copied);
    expect(source).not.toBeNull();
    expect(source?.matches('[tabindex], [role]')).toBe(false);
    expect(source?.querySelector('[tabindex], [role]')).toBeNull();
  });
});

describe('letting go', () => {
  it('is done with Escape, and focus stays where one was', async () => {
    const { node } = await draw();
    act(() => node('Noord').focus());
    expect(node('Noord')).toHaveAttribute('aria-pressed', 'true');
    fireEvent.keyDown(node('Noord'), { key: 'Escape' });
    expect(node('Noord')).toHaveAttribute('aria-pressed', 'false');
    expect(node('Noord')).toHaveFocus();
    expect(node('Noord')).toHaveAttribute('tabindex', '0');
    expect(node('De schaatser')).toHaveAttribute('tabindex', '-1');
    fireEvent.keyDown(node('Noord'), { key: 'ArrowRight' });
    expect(node('De schaatser')).toHaveFocus();
  });

  it('is done with a press beside, also outside the rings; the next one means a place', async () => {
    const { drawing, node, onPlace } = await draw();
    fireEvent.click(node('Noord'));
    fireEvent.pointerDown(drawing, corner);
    expect(fireEvent.mouseDown(drawing, corner)).toBe(false);
    fireEvent.click(drawing, corner);
    expect(node('Noord')).toHaveAttribute('aria-pressed', 'false');
    expect(node('Noord')).toHaveFocus();
    fireEvent.click(drawing, corner);
    expect(onPlace).not.toHaveBeenCalled();
    fireEvent.click(drawing, near);
    expect(onPlace).toHaveBeenCalledWith(expect.objectContaining({ circle: work, ring: 'inner' }));
    expect(node('Noord')).toHaveAttribute('aria-pressed', 'false');
  });

  it('draws anew whom it is about and nobody else', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      contact(`c${index}`, `Kok ${index}`, { along: index / 30, depth: (index % 7) / 7 }),
    );
    const { drawing, node } = await draw(many);
    const touched = new Set<string>();
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const id =
          target instanceof Element ? target.closest('[data-contact]')?.getAttribute('data-contact') : null;
        if (id != null) touched.add(id);
      }
    });
    watch.observe(drawing, { attributes: true, childList: true, subtree: true, characterData: true });
    fireEvent.click(node('Kok 3'));
    await act(async () => undefined);
    watch.disconnect();
    // The one that was the stop of the tab key, the chosen one, and whom that one knows: all know the first.
    expect([...touched].sort()).toEqual(['c0', 'c3']);
  });
});

describe('on paper', () => {
  it('stand the code word, the circles, the questions and what goes along, and no alias', async () => {
    const spoken = [
      contact('a', 'De schaatser', { roles: ['friend', 'lobby'], touches: 'yes' }),
      contact('b', 'Noord', { circles: [work], gives: true }),
    ];
    await draw(spoken, 'Wat wil ik van de Schaatser horen, en van Noord? In noordelijk geen mens.');
    expect(document.querySelector('[data-paper]')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const paper = document.querySelector('[data-paper]');
    const text = paper?.textContent ?? '';
    expect(text).toContain('Zuidrand');
    expect(text).toMatch(/\d{4}/);
    expect(text).toContain('raakt het dossier');
    expect(text).toContain('Oude vrienden');
    expect(text).toContain('A en u dragen meer dan één pet: vriend en lobby.');
    expect(text).toContain('U doet iets voor B.');
    expect(text).toContain('Wat wil ik van A horen, en van B? In noordelijk geen mens.');
    expect(text).not.toMatch(/schaatser|Noord|DS|NO/);
    expect([...(paper?.querySelectorAll('[data-contact] text') ?? [])].map((one) => one.textContent)).toEqual(
      ['A', 'B'],
    );
    for (const named of paper?.querySelectorAll('[data-contact]') ?? [])
      expect(named.getAttribute('aria-label')).toBe('');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('[data-paper]')).toBeNull();
  });
});
