/** One tab of a browser has a place in a room; another is refused, or takes over what the first one has. */
import { beforeEach, expect, it } from 'vitest';
import { giveWhenAsked, placeIn, takeFromOther } from '../../../src/features/join/one-tab';
import { giveFakeBrowser } from '../../support/fake-browser';

beforeEach(giveFakeBrowser);

it('gives one place in a room, and another when it is left; a second room has its own', async () => {
  const leave = await placeIn('zaal');
  expect(leave).not.toBeNull();
  expect(await placeIn('zaal')).toBeNull();
  expect(await placeIn('andere zaal')).not.toBeNull();
  leave?.();
  expect(await placeIn('zaal')).not.toBeNull();
});

it('waits a moment for a page that is being loaded anew', async () => {
  const leave = await placeIn('zaal');
  const coming = placeIn('zaal');
  setTimeout(() => leave?.(), 100);
  expect(await coming).not.toBeNull();
});

it('hands over what the first tab has, once, and its place', async () => {
  const leave = await placeIn('zaal');
  giveWhenAsked(
    'zaal',
    () => 'sleutels',
    () => leave?.(),
  );
  expect(await takeFromOther('zaal')).toBe('sleutels');
  expect(await placeIn('zaal')).not.toBeNull();
});

it('takes nothing where no tab answers', async () => {
  expect(await takeFromOther('lege zaal')).toBeNull();
});
