import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { MiniOnWallRoute, StoryOnWallRoute } from '../../src/features/group-wall/route';
import { paths, patterns } from '../../src/state/addresses';
import { changePreferences } from '../../src/state/preferences';
import { setStoryOnWall } from '../../src/state/story-on-wall';
import { aVault } from '../support/a-vault';
import { aLibrary, onlyScenario } from '../support/builders/a-library';
import { theDinner } from '../support/builders/dinner';
import { catalogue } from '../support/builders/dinner-words';
import { address, renderAt } from '../support/render/render-at';

const story = theDinner();

/** The story as a mini case of its module. */
const miniLibrary = aLibrary({
  ...onlyScenario(story),
  catalogue: async () => ({
    ...catalogue,
    modules: catalogue.modules.map((module) => ({
      ...module,
      scenarios: module.scenarios
        .slice(0, 1)
        .map((cover) => ({ ...cover, id: story.id, kind: 'mini' as const })),
    })),
  }),
});

async function onWall() {
  const vault = await aVault('session', () => 5);
  renderAt(<StoryOnWallRoute />, {
    vault,
    library: aLibrary(onlyScenario(story)),
    at: paths.playOnWall(story.module, story.id),
    pattern: patterns.play,
  });
  await screen.findByRole('heading', { level: 1, name: story.title });
  return vault;
}

async function press(key: string, times = 1): Promise<void> {
  await userEvent.keyboard(`{${key}}`.repeat(times));
}

/** Where the options lie on the wall, each can be pressed below it. */
const optionA = () => screen.queryByRole('button', { name: 'A' });

afterEach(() => setStoryOnWall(null));

describe('a story on the wall', () => {
  it('goes on by keys to the options, takes a letter, and ends with a question; nothing is kept', async () => {
    const vault = await onWall();
    expect(screen.queryByRole('navigation')).toBeNull();
    for (let one = 0; one < 20 && optionA() === null; one += 1) await press('PageDown');
    expect(optionA()).toBeVisible();
    expect(screen.getByText(/^Druk op de letter of het cijfer/)).toBeVisible();
    await press('PageUp');
    expect(screen.getByText('De zaal kiest hardop.')).toBeVisible();
    await press('ArrowRight');
    for (let choice = 0; choice < 6 && screen.queryByText('Zo ging de zaal') === null; choice += 1) {
      await press('a');
      await press('ArrowRight', 12);
    }
    expect(screen.getByRole('heading', { name: 'De wegen die openbleven' })).toBeVisible();
    expect(screen.getByText(/^Dit is het einde/)).toBeVisible();
    await press('ArrowLeft');
    expect(screen.getByText('Zo loopt het af')).toBeVisible();
    expect(screen.queryByText(/^Dit is het einde/)).toBeNull();
    expect(vault.view().records.journey).toEqual([]);
  });

  it('names its keys until the first press, and again when one asks; who one is stands at the beginning', async () => {
    await onWall();
    expect(screen.getByText(story.player.role)).toBeVisible();
    expect(screen.getByText(/letter of cijfer: wat de zaal kiest/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vul het scherm' })).toBeVisible();
    await press('Enter');
    expect(screen.queryByText(/letter of cijfer/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    await userEvent.keyboard('?');
    expect(screen.getByText(/letter of cijfer/)).toBeVisible();
    await press('ArrowLeft');
    expect(screen.queryByText(/letter of cijfer/)).toBeNull();
    await press('Enter', 20);
    expect(optionA()).toBeVisible();
  });

  it('does nothing at a single letter, figure or sign where these are turned off, and takes a press on the option', async () => {
    changePreferences({ singleKeys: false });
    await onWall();
    expect(screen.getByText('→ of Enter: verder · ←: terug · Esc: eruit')).toBeVisible();
    for (let one = 0; one < 20 && optionA() === null; one += 1) await press('PageDown');
    const asked = screen.getByText('Druk hieronder op wat de zaal kiest.');
    for (const key of ['a', '1', 'd', 'f', '?']) await userEvent.keyboard(key);
    expect(asked).toBeVisible();
    expect(optionA()).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('data-thema', 'licht');
    await userEvent.click(screen.getByRole('button', { name: 'A' }));
    expect(asked).not.toBeVisible();
    expect(optionA()).toBeNull();
  });

  it('is a mini case just so, from its own address, and leads back to the other ones', async () => {
    const vault = await aVault('session', () => 5);
    renderAt(<MiniOnWallRoute />, {
      vault,
      library: miniLibrary,
      at: paths.miniOnWall(story.id),
      pattern: patterns.mini,
    });
    await screen.findByRole('heading', { level: 1, name: story.title });
    for (let one = 0; one < 20 && optionA() === null; one += 1) await press('PageDown');
    await press('1');
    expect(screen.getByText('Het verhaal gaat verder')).toBeVisible();
    expect(vault.view().records.journey).toEqual([]);
    await press('Escape');
    expect(address()).toBe(paths.refresh);
  });

  it('that there is not says so, and leads to the other ones', async () => {
    renderAt(<MiniOnWallRoute />, {
      vault: await aVault('session', () => 5),
      library: miniLibrary,
      at: paths.miniOnWall(asId('geen')),
      pattern: patterns.mini,
    });
    expect(await screen.findByRole('link', { name: 'Naar de korte casussen' })).toBeVisible();
  });

  it('is left with Escape, and begins anew the next time', async () => {
    await onWall();
    await press('ArrowRight', 2);
    await press('Escape');
    expect(address()).toBe(paths.module(story.module));
  });
});
