/** The one way in which a view comes on the screen of a test: with its services, at an address. */
import { type RenderResult, render, screen } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { MemoryRouter, parsePath, Route, Routes, useLocation } from 'react-router';
import { noCompletion } from '../../../src/core/programme/completion';
import { paths, type ToOpen } from '../../../src/state/addresses';
import { useOpened } from '../../../src/state/opened';
import { type Services, ServicesProvider } from '../../../src/state/services';
import { dinnerLibrary } from '../builders/a-library';
import { noFiles } from '../builders/files';
import { noGroupSession } from '../builders/group-session-none';
import { madeIds } from '../builders/ids';
import { noVoice } from '../builders/speech';
import { now } from '../builders/time';

/** Where and with what a view is shown. What is left out: the dinner, a clock that stands still, ids made-1 and on, no voice, no files of the app, no group session, no learning system, the policy of the library. */
export interface Surroundings extends Partial<Services> {
  readonly vault: Services['vault'];
  /** The address, with what may be asked behind it; left out: the start page. */
  readonly at?: string;
  /** What of the person's is open there. */
  readonly open?: ToOpen;
  /** The pattern that the view stands behind, with nothing elsewhere; left out: the view is at every address. */
  readonly pattern?: string;
}

interface Here {
  readonly address: string;
  readonly record: string | null;
}

let here: Here | null = null;

/** Notes where the reader is, without a trace on the screen. */
function Where() {
  const { pathname, search } = useLocation();
  const { record } = useOpened();
  useEffect(() => {
    here = { address: `${pathname}${search}`, record };
  });
  return null;
}

function readerAt(): Here {
  if (here === null) throw new Error('Nothing was put on the screen.');
  return here;
}

/** The address the reader is at now, without what stands behind a #. */
export function address(): string {
  return readerAt().address;
}

/** Which record is open there. */
export function openHere(): string | null {
  return readerAt().record;
}

/** Shows a view. What is rendered again with `rerender` gets the same surroundings. */
export function renderAt(
  view: ReactNode,
  {
    vault,
    library = dinnerLibrary,
    clock = { now: () => now },
    ids = madeIds(),
    speech = noVoice,
    files = noFiles(),
    groupSession = noGroupSession,
    policy = library.policy,
    completion = noCompletion,
    at = paths.start,
    open = {},
    pattern,
  }: Surroundings,
): RenderResult {
  here = null;
  const services = { vault, library, clock, ids, speech, files, groupSession, completion, policy };
  return render(view, {
    wrapper: ({ children }) => (
      <ServicesProvider value={services}>
        <MemoryRouter initialEntries={[{ ...parsePath(at), state: open }]}>
          {pattern === undefined ? (
            children
          ) : (
            <Routes>
              <Route path={pattern} element={children} />
              <Route path="*" element={null} />
            </Routes>
          )}
          <Where />
        </MemoryRouter>
      </ServicesProvider>
    ),
  });
}

/** Shows a view and waits for its heading. */
export async function arriveAt(
  view: ReactNode,
  surroundings: Surroundings,
  heading?: string,
): Promise<RenderResult> {
  const result = renderAt(view, surroundings);
  await screen.findByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) });
  return result;
}
