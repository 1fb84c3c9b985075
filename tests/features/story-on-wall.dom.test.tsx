import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { StoryOnWallRoute } from '../../src/features/group-wall/route';
import { paths, patterns } from '../../src/state/addresses';
import { setStoryOnWall } from '../../src/state/story-on-wall';
import { aVault } from '../support/a-vault';
import { aLibrary, onlyScenario } from '../support/builders/a-library';
import { theDinner } from '../support/builders/dinner';
import { address, renderAt } from '../support/render/render-at';

const story = theDinner();

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

afterEach(() => setStoryOnWall(null));

describe('a story on the wall', () => {
  it('goes on by keys to the options, takes a letter, and ends with a question; nothing is kept', async () => {
    const vault = await onWall();
    expect(screen.queryByRole('navigation')).toBeNull();
    for (let one = 0; one < 20 && screen.queryByText('A', { exact: true }) === null; one += 1)
      await press('PageDown');
    expect(screen.getByText('A', { exact: true })).toBeVisible();
    await press('PageUp');
    expect(screen.getByText('Hier kiest de zaal.')).toBeVisible();
    await press('ArrowRight');
    for (let choice = 0; choice < 6 && screen.queryByText('Zo ging de zaal') === null; choice += 1) {
      await press('a');
      await press('ArrowRight', 12);
    }
    expect(screen.getByText('Zo ging de zaal')).toBeVisible();
    expect(screen.getByText('Deze wegen bleven open')).toBeVisible();
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
    expect(screen.getByText('A', { exact: true })).toBeVisible();
  });

  it('is left with Escape, and begins anew the next time', async () => {
    await onWall();
    await press('ArrowRight', 2);
    await press('Escape');
    expect(address()).toBe(paths.module(story.module));
  });
});
