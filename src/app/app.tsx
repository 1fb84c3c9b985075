/** The routes, each fetched when it is first visited, inside the frame and the last-resort error page. */
import { type ReactNode, Suspense } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { Waiting } from '../parts/waiting';
import { useLockCount, useSettingAside } from '../state/on-lock';
import { AutoLock } from './auto-lock';
import { ErrorPage } from './error-page';
import { Frame } from './frame';
import { lazyRoute } from './lazy-route';
import { LeaveWarning } from './leave-warning';
import { NotFound } from './not-found';
import { authorPaths } from './paths';
import { SkipLink } from './skip-link';
import { useArrival } from './use-arrival';
import { VaultNotices } from './vault-notices';

const Start = lazyRoute(
  async () => (await import('../features/start/route')).StartRoute,
  'start',
  'programme',
);
const Programme = lazyRoute(
  async () => (await import('../features/programme/route')).ProgrammeRoute,
  'programme',
);
const Module = lazyRoute(
  async () => (await import('../features/module/route')).ModuleRoute,
  'module',
  'toolsOverview',
);
const Player = lazyRoute(async () => (await import('../features/player/route')).PlayerRoute, 'player');
const Debrief = lazyRoute(
  async () => (await import('../features/debrief/route')).DebriefRoute,
  'debrief',
  'toolsOverview',
);
const Vault = lazyRoute(async () => (await import('../features/vault/route')).VaultRoute, 'vault');
const NetworkMap = lazyRoute(
  async () => (await import('../tools/network-map/route')).NetworkMapRoute,
  'networkMap',
  'tools',
  'vault',
);
const Tools = lazyRoute(
  async () => (await import('../features/tools-overview/route')).ToolsRoute,
  'toolsOverview',
  'tools',
);
const Cards = lazyRoute(async () => (await import('../tools/cards/route')).CardsRoute, 'cards', 'tools');
const Planner = lazyRoute(
  async () => (await import('../tools/planner/route')).PlannerRoute,
  'planner',
  'tools',
);
const SideActivities = lazyRoute(
  async () => (await import('../tools/side-activities/route')).SideActivitiesRoute,
  'sideActivities',
  'tools',
);
const Deliberation = lazyRoute(
  async () => (await import('../tools/deliberation/route')).DeliberationRoute,
  'deliberation',
  'tools',
);
const Intentions = lazyRoute(
  async () => (await import('../tools/intentions/route')).IntentionsRoute,
  'intentions',
  'tools',
);
const Occasions = lazyRoute(
  async () => (await import('../features/occasions/route')).OccasionsRoute,
  'occasions',
  'tools',
  'sources',
);
const Conversations = lazyRoute(
  async () => (await import('../features/conversations/route')).ConversationsRoute,
  'conversations',
  'tools',
);
const Sources = lazyRoute(async () => (await import('../features/sources/route')).SourcesRoute, 'sources');
const Help = lazyRoute(async () => (await import('../features/help/route')).HelpRoute, 'help', 'sources');
const Page = lazyRoute(async () => (await import('../features/pages/route')).PageRoute, 'pages');

/** For authors, in development: a built app has neither the routes nor their code. */
const author = import.meta.env.DEV
  ? {
      Desk: lazyRoute(async () => (await import('../features/author/route')).AuthorRoute, 'author'),
      Stage: lazyRoute(
        async () => (await import('../features/author/route')).AuthorStageRoute,
        'author',
        'player',
      ),
    }
  : null;

/**
 * Catches what goes wrong in a page, and lets go of it when one leaves for another. When the vault locks, the page
 * is built anew: nothing that it held, such as what was typed in it, stays in the document.
 */
function Caught({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorPage key={useLockCount()} place={pathname}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorPage>
  );
}

function Framed() {
  return (
    <Frame>
      <Caught>
        <Outlet />
      </Caught>
    </Frame>
  );
}

/** A page with a head of its own: the player. */
function Unframed() {
  return (
    <>
      <VaultNotices onPlayer />
      <Caught>
        <Outlet />
      </Caught>
    </>
  );
}

/** Everything below the router. */
export function App() {
  useArrival();
  useSettingAside();
  return (
    <>
      <SkipLink />
      <AutoLock />
      <LeaveWarning />
      <Routes>
        <Route element={<Unframed />}>
          <Route path="/modules/:module/:scenario" element={<Player />} />
          {author !== null && <Route path={authorPaths.stage} element={<author.Stage />} />}
        </Route>
        <Route element={<Framed />}>
          <Route path="/" element={<Start />} />
          <Route path="/programma" element={<Programme />} />
          <Route path="/modules/:module" element={<Module />} />
          <Route path="/modules/:module/:scenario/nabespreking" element={<Debrief />} />
          <Route path="/kluis" element={<Vault />} />
          <Route path="/hulpmiddelen/netwerkkaart" element={<NetworkMap />} />
          <Route path="/hulpmiddelen" element={<Tools />} />
          <Route path="/hulpmiddelen/gesprekskaarten" element={<Cards />} />
          <Route path="/hulpmiddelen/gesprekswijzer" element={<Planner />} />
          <Route path="/hulpmiddelen/nevenactiviteiten" element={<SideActivities />} />
          <Route path="/hulpmiddelen/moreel-beraad" element={<Deliberation />} />
          <Route path="/hulpmiddelen/voornemens" element={<Intentions />} />
          <Route path="/momenten" element={<Occasions />} />
          <Route path="/gesprekken" element={<Conversations />} />
          <Route path="/bronnen" element={<Sources />} />
          <Route path="/hulp" element={<Help />} />
          <Route path="/over" element={<Page name="about" />} />
          <Route path="/toegankelijkheid" element={<Page name="accessibility" />} />
          <Route path="/privacy" element={<Page name="privacy" />} />
          {author !== null && (
            <Route path={authorPaths.desk} element={<author.Desk stage={authorPaths.stage} />} />
          )}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </>
  );
}
