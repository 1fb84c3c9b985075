/** A group before one screen: what went wrong in peers and in walks of our own, named by what happens. */
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AutoLock } from '../../src/app/auto-lock';
import { Frame } from '../../src/app/frame';
import type {
  Deliberation,
  DeliberationDraft,
  DeliberationId,
  DeliberationStep,
} from '../../src/core/tools/deliberation/deliberation';
import type { Room } from '../../src/core/tools/deliberation/room';
import { paths } from '../../src/state/addresses';
import { setOnWall } from '../../src/state/group-room';
import { DeliberationRoute } from '../../src/tools/deliberation/route';
import type { Vault } from '../../src/vault/port';
import { aVault, passphrase } from '../support/a-vault';
import { emptyDeliberation } from '../support/builders/begun-records';
import { now as begunAt } from '../support/builders/time';
import { giveFakeBrowser } from '../support/fake-browser';
import { countPrints } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

interface Start {
  readonly step?: DeliberationStep;
  readonly patch?: Partial<DeliberationDraft>;
  readonly room?: Partial<Room>;
  readonly keeps?: boolean;
  readonly isGuarded?: boolean;
}

let time = begunAt;
const clock = { now: () => time };

const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByText(name, { selector: 'button, button *' }));
const here = (): string => document.body.textContent ?? '';

function show(vault: Vault, open = 'beraad') {
  return renderAt(
    <>
      <AutoLock />
      <Frame>
        <DeliberationRoute />
      </Frame>
    </>,
    { vault, clock, at: paths.tool('moreel-beraad'), open: { record: open } },
  );
}

/** A group at work, off the wall. */
async function atWork({ step = 'case', patch = {}, room = {}, keeps = true, isGuarded = false }: Start = {}) {
  const vault = await aVault('session', clock.now);
  if (isGuarded) await vault.protect(passphrase);
  const record: Deliberation = {
    ...emptyDeliberation('Zuidrand', 'group', 'full'),
    moment: 'Op vrijdag belde hij.',
    ...patch,
    id: 'beraad' as DeliberationId,
    step,
    madeAt: begunAt,
    changedAt: begunAt,
  };
  const held: Room = { people: 8, writing: 'paper', writeMinutes: null, isStill: false, ...room };
  await vault.hold(record, held, keeps);
  const shown = show(vault);
  return { vault, shown };
}

/** Everything that speaks of the vault, of the app or to who leads. */
const notForTheRoom = [
  /wachtzin/i,
  /kluis/i,
  /bewaren\?/i,
  /Voor de begeleider/,
  /Als het stilvalt/,
  /Netwerkkaart/,
  /Over Speelveld/,
  /Gesprekskaarten/,
];

function isForTheRoom(): void {
  for (const words of notForTheRoom) expect(here()).not.toMatch(words);
  expect(document.querySelectorAll('header, footer, nav, a, input[type="password"]')).toHaveLength(0);
}

interface Case {
  readonly what: string;
  /** The public thread where it was seen. */
  readonly seen?: string;
  readonly run: () => Promise<void>;
}

const cases: readonly Case[] = [
  {
    what: 'one screen says that it stays on the device and that it is gone with the tab',
    run: async () => {
      const { vault, shown } = await atWork({ step: 'evaluate', patch: { remains: 'x' } });
      await act(async () => vi.waitFor(() => expect(vault.view().held[0]?.kept).toBe('stored')));
      press('Rond het beraad af');
      const untilWhen = /Dit beraad wordt versleuteld op dit apparaat bewaard, tot \d/;
      expect(here()).toMatch(untilWhen);
      expect(here()).not.toContain('Wat u hier schrijft, blijft in dit tabblad');
      expect(here()).toContain(
        'Wat u meeneemt, hoort niet meer bij het beraad en staat alleen in dit tabblad.',
      );
      expect(document.querySelector('header')).not.toHaveTextContent('Alleen in dit tabblad');
      shown.unmount();
      show(vault, '');
      expect(await screen.findByText('Beraad op dit apparaat')).toBeVisible();
      expect(document.querySelector('[data-item="beraad"]')).toHaveTextContent(untilWhen);
      expect(here()).not.toContain('Wat u hier schrijft, blijft in dit tabblad');
    },
  },
  {
    what: 'the notes of who leads, the navigation and the sheet stand on the wall',
    seen: 'ClaperCo/Claper#126',
    run: async () => {
      await atWork();
      expect(here()).toMatch(/Als het stilvalt/);
      press('Vul het scherm');
      isForTheRoom();
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Op welk moment');
    },
  },
  {
    what: 'the notes cannot be had on paper, so they are read from the wall',
    seen: 'ClaperCo/Claper#126',
    run: async () => {
      const print = countPrints();
      await atWork();
      press('Druk uw aantekeningen af');
      expect(print).toHaveBeenCalledOnce();
      expect(document.querySelector('[data-sheet]')).toHaveTextContent('Waar in dat moment moest je kiezen?');
      fireEvent(window, new Event('afterprint'));
      press(/^Druk 8 schrijfvellen af$/);
      expect(document.querySelectorAll('[data-sheet]')).toHaveLength(8);
      expect(document.querySelector('[data-sheet]')).toHaveTextContent('Zonder naam');
    },
  },
  {
    what: 'a reload in the middle loses the words, the step or the clock',
    seen: 'mawoka-myblock/ClassQuiz#301',
    run: async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const { vault, shown } = await atWork();
      time += 61_000;
      await act(async () => void vi.advanceTimersByTime(5_000));
      press('Zet de tijd stil');
      await act(async () => vi.waitFor(() => expect(vault.view().held[0]?.kept).toBe('stored')));
      shown.unmount();
      Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
      Reflect.deleteProperty(navigator, 'locks');
      time += 600_000;
      show(await aVault('session', clock.now));
      expect(screen.getByLabelText('Het moment')).toHaveValue('Op vrijdag belde hij.');
      expect(screen.getByRole('timer')).toHaveTextContent('Nog 8:59');
      expect(screen.getByText('Laat de tijd lopen')).toBeVisible();
    },
  },
  {
    what: 'the vault locks itself, and a passphrase is asked on the wall',
    run: async () => {
      const { vault } = await atWork({ isGuarded: true });
      press('Vul het scherm');
      await act(async () => vault.lock());
      expect(vault.view().access).toBe('locked');
      isForTheRoom();
      expect(here()).not.toContain('Op vrijdag belde hij.');
      press(/^Ga verder bij/);
      expect(screen.getByLabelText('Het moment')).toHaveValue('Op vrijdag belde hij.');
      isForTheRoom();
      press('Verlaat het volle scherm');
      expect(document.querySelector('input[type="password"]')).toBeNull();
      expect(here()).not.toMatch(/Uw kluis is op slot|Open uw kluis/);
    },
  },
  {
    what: 'the question about keeping comes back in the middle of a talk',
    run: async () => {
      const { vault } = await atWork({ keeps: false });
      await act(async () => {
        await vault.put('deliberation', {
          ...emptyDeliberation('Los', 'solo', 'full'),
          id: 'los' as DeliberationId,
          madeAt: begunAt,
          changedAt: begunAt,
        });
      });
      expect(here()).not.toMatch(/Waar wilt u het bewaren/);
      expect(here()).toContain('Dit beraad staat alleen in dit tabblad.');
    },
  },
  {
    what: 'four people get as long to write and speak as ten',
    run: async () => {
      await atWork({ step: 'write', room: { people: 10, writing: 'device' } });
      expect(screen.getByRole('timer')).toHaveTextContent('Nog 20:00');
      press('Volgende: Ronde');
      expect(screen.getByRole('timer')).toHaveTextContent('Nog 13:00');
      expect(here()).toContain('Het tijdplan: samen 1 uur en 48 minuten');
    },
  },
  {
    what: 'the clock speaks each second, or not at all',
    run: async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      await atWork();
      press('Vul het scherm');
      const said = new Set<string>();
      for (let second = 0; second < 620; second += 1) {
        time += 1_000;
        act(() => void vi.advanceTimersByTime(500));
        const told = [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent ?? '');
        for (const words of told) if (words !== '') said.add(words);
      }
      expect([...said]).toEqual([
        'Nog 5 minuten in deze stap.',
        'Nog 1 minuut in deze stap.',
        'De tijd voor deze stap is om. Niets stopt vanzelf.',
      ]);
      expect(screen.getByRole('timer')).not.toHaveAttribute('aria-live', 'assertive');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  },
  {
    what: 'where the browser refuses full screen there is no way in or out by keyboard, or the focus is lost',
    run: async () => {
      await atWork();
      press('Vul het scherm');
      expect(document.querySelector('header')).toBeNull();
      fireEvent.keyDown(document, { key: 'Escape' });
      expect(document.querySelector('header')).not.toBeNull();
      expect(screen.getByText('Vul het scherm')).toHaveFocus();
    },
  },
  {
    what: 'after a press whose button goes away the focus is nowhere',
    run: async () => {
      await atWork({ step: 'perspectives', room: { writing: 'device' } });
      press('de regio');
      expect(screen.getByLabelText('Wat voor die persoon zwaar weegt')).toHaveFocus();
      press('Volgende: Andere wegen');
      press('Volgende: Schrijven');
      press('Begin met een leeg vel');
      expect(screen.getByLabelText('Het juiste is voor mij …')).toHaveFocus();
      press('Iedereen heeft geschreven');
      expect(screen.getByText('Iedereen heeft geschreven. De vellen liggen nog afgedekt.')).toHaveFocus();
      press('Er is nog iemand die wil schrijven');
      expect(document.body).not.toHaveFocus();
      press('Volgende: Ronde');
      press('Iedereen heeft geschreven');
      expect(document.body).not.toHaveFocus();
    },
  },
  {
    what: 'a private sheet opens on the wall for the whole room',
    run: async () => {
      const { vault } = await atWork({ step: 'write', room: { writing: 'device' } });
      press('Begin met een leeg vel');
      fireEvent.change(screen.getByLabelText('Het juiste is voor mij …'), { target: { value: 'wachten' } });
      press('Vul het scherm');
      const fields = () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
      expect(fields()).toEqual([]);
      expect(screen.queryByText(/Begin met een leeg vel|Dit is mijn vel/)).toBeNull();
      press('Zet de beamer uit en geef het apparaat door');
      expect(document.querySelector('header')).not.toBeNull();
      expect(fields()).toEqual([]);
      press('Dit is mijn vel: ga verder');
      expect(fields().map(({ value }) => value)).toContain('wachten');
      await act(async () => vault.changeRoom('beraad', { writing: 'paper' }));
      press('Leg het vel weg en geef door');
      press('Vul het scherm');
      expect(fields()).toEqual([]);
    },
  },
  {
    what: 'a group that writes on paper can open a sheet on the wall',
    run: async () => {
      await atWork({ step: 'write' });
      expect(screen.getByText('Schrijf toch op dit scherm')).toBeVisible();
      press('Vul het scherm');
      expect(screen.queryByText('Schrijf toch op dit scherm')).toBeNull();
    },
  },
  {
    what: 'it says that the next step opens the sheets, which then are covered',
    run: async () => {
      await atWork({ step: 'write', room: { writing: 'device' } });
      expect(here()).not.toContain('Met de volgende stap gaat alles open.');
      expect(here()).toContain('De vellen blijven afgedekt tot u aangeeft dat iedereen heeft geschreven.');
      press('Begin met een leeg vel');
      fireEvent.change(screen.getByLabelText('Het juiste is voor mij …'), { target: { value: 'wachten' } });
      press('Iedereen heeft geschreven');
      expect(here()).toContain('Met de volgende stap gaat alles open.');
      press('Volgende: Ronde');
      expect(screen.getByText('wachten')).toBeVisible();
    },
  },
  {
    what: 'with sheets on paper the notes speak of a device that goes round, and each reads out their own',
    run: async () => {
      const print = countPrints();
      await atWork({ step: 'write' });
      expect(here()).not.toMatch(/apparaat rondgaat|Het scherm toont dan alle vellen/);
      press('Druk uw aantekeningen af');
      expect(document.querySelector('[data-sheet]')).not.toHaveTextContent(
        /apparaat rondgaat|Lees eerst in stilte/,
      );
      print.mockRestore();
      press('Iedereen heeft geschreven');
      press('Volgende: Ronde');
      expect(here()).not.toMatch(/Lees eerst in stilte|leest zelf voor/);
      expect(here()).toContain('schudt ze door elkaar');
    },
  },
  {
    what: 'the references of the method stand on the wall, and a clicker does not scroll it',
    run: async () => {
      await atWork({ step: 'opening' });
      expect(here()).toContain('De tien stappen volgen de dilemmamethode');
      press('Vul het scherm');
      expect(here()).not.toContain('De tien stappen volgen de dilemmamethode');
      const part = screen.getByRole('region', { name: 'Wat er in deze stap te doen is' });
      expect(part).toHaveAttribute('tabindex', '0');
      Object.defineProperties(part, { scrollHeight: { value: 900 }, clientHeight: { value: 400 } });
      const scrollBy = vi.fn();
      part.scrollBy = scrollBy;
      const key = (key: string) => fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key });
      key('PageDown');
      key('PageUp');
      expect(scrollBy.mock.calls).toEqual([
        [0, 340],
        [0, -340],
      ]);
    },
  },
  {
    what: 'time that is over looks like time that is left',
    run: async () => {
      await atWork({ patch: { spent: { case: 730 } } });
      press('Vul het scherm');
      expect(screen.getByRole('timer')).toHaveTextContent('Over tijd +2:10');
    },
  },
  {
    what: 'an empty form tells one mistake at a time',
    run: async () => {
      show(await aVault('session', clock.now), '');
      fireEvent.click(screen.getByRole('radio', { name: 'Met een groep rond één scherm' }));
      press('Begin het beraad');
      expect(here()).toContain('Kies eerst of het beraad op dit apparaat mag blijven.');
      expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(1);
      expect(screen.getByRole('radio', { name: /^Ja, hoogstens/ })).toHaveFocus();
    },
  },
  {
    what: 'every step has the same title of the page',
    run: async () => {
      await atWork();
      const titles = new Set([document.title]);
      for (let step = 0; step < 4; step += 1) {
        press(/^Volgende:/);
        titles.add(document.title);
      }
      expect(titles.size).toBe(5);
      expect([...titles].join()).not.toMatch(/Zuidrand|vrijdag/);
    },
  },
  {
    what: 'the end is on the wall with everything that a facilitator chooses',
    run: async () => {
      const { vault } = await atWork({ step: 'evaluate', patch: { remains: 'x', question: 'Mag ik?' } });
      press('Vul het scherm');
      press('Rond het beraad af');
      isForTheRoom();
      expect(screen.getByText('Het beraad is rond')).toHaveFocus();
      press('Verlaat het volle scherm');
      expect(here()).toContain('Bewaren in een kluis kan ook als de groep weg is');
      expect(screen.getByText(/^Kies dan hoe u bewaart/)).toHaveAttribute('href', paths.vault);
      await act(async () => press('Versnipper dit beraad'));
      expect(await screen.findByText(/Verlaat u deze pagina, dan is het weg\./)).toBeVisible();
      expect(here()).not.toContain('is van dit apparaat');
      expect(vault.view().records.deliberation).toEqual([]);
    },
  },
  {
    what: 'what was kept for the time it lasts stays behind when it is kept for good',
    run: async () => {
      const { vault } = await atWork({ step: 'evaluate', patch: { remains: 'x' } });
      await act(async () => {
        await vault.changeMode('device');
      });
      press('Rond het beraad af');
      press('Bewaar dit beraad');
      expect(await screen.findByText('Dit beraad is bewaard.')).toHaveFocus();
      expect(vault.view().held).toEqual([]);
      await vi.waitFor(async () =>
        expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('speelveld-beraad'),
      );
    },
  },
];

describe('a group before one screen: it does not happen that', { timeout: 60_000 }, () => {
  beforeEach(() => {
    giveFakeBrowser();
    time = begunAt;
  });

  afterEach(() => {
    vi.useRealTimers();
    act(() => setOnWall(null));
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'locks');
  });

  test.each(cases)('$what ($seen)', async ({ run }) => run());
});
