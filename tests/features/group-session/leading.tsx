/** A session on the screen of who leads it. */
import { screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { GroupSession } from '../../../src/core/tools/group-session/session';
import { sessionAfter } from '../../../src/core/tools/group-session/session-after';
import { GroupSessionRoute } from '../../../src/features/group-session/route';
import type { OpenRoom } from '../../../src/features/group-session/use-room';
import type { SessionDeed } from '../../../src/features/group-session/use-session-deed';
import { paths } from '../../../src/state/addresses';
import { type GroupSessionKeeper, groupSessionKeeper } from '../../../src/vault/group-session-keeper';
import { aVault } from '../../support/a-vault';
import { now } from '../../support/builders/time';
import { giveFakeBrowser } from '../../support/fake-browser';
import { renderAt } from '../../support/render/render-at';
import { closeTabs } from '../../support/two-tabs';

export interface Led {
  readonly user: UserEvent;
  readonly keeper: GroupSessionKeeper;
  /** The session as it is by now. */
  session(): GroupSession;
  /** Does something, as if by the page. */
  does(...deeds: readonly SessionDeed[]): void;
  /** Lets time pass, in milliseconds. */
  pass(time: number): void;
}

let leading: GroupSessionKeeper | null = null;

/** Takes the browser back once the last deed is written: a transaction does not outlive its database. */
export async function leaveSession(): Promise<void> {
  const keeper = leading;
  leading = null;
  await waitFor(() => {
    const view = keeper?.view();
    expect(view).not.toMatchObject({ kept: 'writing' });
    expect(view).not.toMatchObject({ erasure: 'busy' });
  });
  closeTabs();
}

/** The phones cannot be reached. */
const noRoom: OpenRoom = () => Promise.reject(new Error('No relay.'));

/** Begins a session and shows it to who leads it. */
export async function lead(begun: GroupSession, openRoom: OpenRoom = noRoom): Promise<Led> {
  giveFakeBrowser();
  let time = now;
  const clock = { now: () => time };
  const keeper = groupSessionKeeper(clock, true);
  leading = keeper;
  await keeper.begin(begun);
  renderAt(<GroupSessionRoute openRoom={openRoom} />, {
    vault: await aVault('session'),
    groupSession: keeper,
    clock,
    at: paths.group,
  });
  await screen.findByRole('heading', { level: 1 });
  const session = (): GroupSession => {
    const view = keeper.view();
    if (view.kind !== 'running' && view.kind !== 'over') throw new Error(`The session is ${view.kind}.`);
    return view.session;
  };
  return {
    user: userEvent.setup(),
    keeper,
    session,
    does: (...deeds) => {
      for (const deed of deeds) keeper.put(sessionAfter(session(), { ...deed, at: time } as never));
    },
    pass: (passed) => {
      time += passed;
    },
  };
}

/** The step that is on, by its heading. */
export async function atStep(name: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toBeVisible());
}
