/** The routes, each fetched when it is first visited, inside the frame and the last-resort error page. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { ErrorPage } from './error-page';
import { Frame } from './frame';
import { NotFound } from './not-found';

const Start = lazy(async () => ({ default: (await import('../features/start/route')).StartRoute }));
const Programme = lazy(async () => ({
  default: (await import('../features/programme/route')).ProgrammeRoute,
}));
const Module = lazy(async () => ({ default: (await import('../features/module/route')).ModuleRoute }));
const Player = lazy(async () => ({ default: (await import('../features/player/route')).PlayerRoute }));
const Debrief = lazy(async () => ({ default: (await import('../features/debrief/route')).DebriefRoute }));
const Vault = lazy(async () => ({ default: (await import('../features/vault/route')).VaultRoute }));
const Sources = lazy(async () => ({ default: (await import('../features/sources/route')).SourcesRoute }));
const Page = lazy(async () => ({ default: (await import('../features/pages/route')).PageRoute }));

function Waiting() {
  const { t } = useTranslation('general');
  return <p role="status">{t('loading')}</p>;
}

/** After a change of page: to the top, and focus to the heading so that it is read. */
function useArrival(): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // The address is what says that one has arrived.
    if (pathname === '') return;
    window.scrollTo(0, 0);
    const focusHeading = (): boolean => {
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.focus({ preventScroll: true });
      return heading !== null;
    };
    if (focusHeading()) return;
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}

function Framed() {
  return (
    <Frame>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </Frame>
  );
}

export function App() {
  const { pathname } = useLocation();
  useArrival();
  return (
    <ErrorPage key={pathname}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/modules/:module/:scenario" element={<Player />} />
          <Route element={<Framed />}>
            <Route path="/" element={<Start />} />
            <Route path="/programma" element={<Programme />} />
            <Route path="/modules/:module" element={<Module />} />
            <Route path="/modules/:module/:scenario/nabespreking" element={<Debrief />} />
            <Route path="/kluis" element={<Vault />} />
            <Route path="/bronnen" element={<Sources />} />
            <Route path="/hulp" element={<Page name="help" />} />
            <Route path="/over" element={<Page name="about" />} />
            <Route path="/toegankelijkheid" element={<Page name="accessibility" />} />
            <Route path="/privacy" element={<Page name="privacy" />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Suspense>
    </ErrorPage>
  );
}
