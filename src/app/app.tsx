/** The routes, each fetched when it is first visited, inside the frame and the last-resort error page. */
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { type ToolId, toolIds } from '../core/scenario/vocabulary';
import { lazyRoute } from '../parts/lazy-route';
import { Waiting } from '../parts/waiting';
import { paths, patterns } from '../state/addresses';
import { Later, laterPart } from '../state/later-part';
import { useLockCount, useSettingAside } from '../state/on-lock';
import { useServices } from '../state/services';
import { useAsksForWall } from '../state/story-on-wall';
import { useFilesWithWhatIsKept } from '../state/use-files';
import { ErrorPage } from './error-page';
import { Group } from './group';
import { NotFound } from './not-found';
import { SkipLink } from './skip-link';
import { useArrival } from './use-arrival';
import { VaultNotices } from './vault-notices';

/** These watch, and have nothing to watch before something was done. */
const autoLock = laterPart(async () => (await import('./auto-lock')).AutoLock, 'keeping');
const leaveWarning = laterPart(async () => (await import('./leave-warning')).LeaveWarning);

/** Head and foot of the pages; the player has its own. */
const Frame = lazyRoute(async () => (await import('./frame')).Frame);

const Start = lazyRoute(
  async () => (await import('../features/start/route')).StartRoute,
  'start',
  'programme',
  'recall',
);
const Programme = lazyRoute(
  async () => (await import('../features/programme/route')).ProgrammeRoute,
  'programme',
);
const Module = lazyRoute(
  async () => (await import('../features/module/route')).ModuleRoute,
  'module',
  'toolsOverview',
  'tools',
);
const Player = lazyRoute(async () => (await import('../features/player/route')).PlayerRoute, 'player');
const Mini = lazyRoute(async () => (await import('../features/player/mini/route')).MiniRoute, 'player');
const Refresh = lazyRoute(
  async () => (await import('../features/refresh/route')).RefreshRoute,
  'refresh',
  'recall',
  'tools',
  'keeping',
);
const MiniLookBack = lazyRoute(
  async () => (await import('../features/refresh/route')).MiniLookBackRoute,
  'refresh',
  'recall',
  'tools',
  'keeping',
);
const Debrief = lazyRoute(
  async () => (await import('../features/debrief/route')).DebriefRoute,
  'debrief',
  'tools',
  'toolsOverview',
  'keeping',
);
const Vault = lazyRoute(
  async () => (await import('../features/vault/route')).VaultRoute,
  'vault',
  'onBoard',
  'keeping',
);
const Tools = lazyRoute(
  async () => (await import('../features/tools-overview/route')).ToolsRoute,
  'toolsOverview',
  'tools',
);
const Occasions = lazyRoute(
  async () => (await import('../features/occasions/route')).OccasionsRoute,
  'occasions',
  'tools',
  'sources',
  'keeping',
);
const Conversations = lazyRoute(
  async () => (await import('../features/conversations/route')).ConversationsRoute,
  'conversations',
  'tools',
  'keeping',
);
const Certificate = lazyRoute(
  async () => (await import('../features/certificate/route')).CertificateRoute,
  'certificate',
  'tools',
  'keeping',
);
const Sources = lazyRoute(async () => (await import('../features/sources/route')).SourcesRoute, 'sources');
const Help = lazyRoute(async () => (await import('../features/help/route')).HelpRoute, 'help', 'sources');
const About = lazyRoute(async () => (await import('../features/about/route')).AboutRoute, 'pages', 'onBoard');
const Accountability = lazyRoute(
  async () => (await import('../features/accountability/route')).AccountabilityRoute,
  'accountability',
);
const Search = lazyRoute(
  async () => (await import('../features/search/route')).SearchRoute,
  'search',
  'help',
  'toolsOverview',
);
const Privacy = lazyRoute(
  async () => (await import('../features/privacy/route')).PrivacyRoute,
  'privacy',
  'policy',
);
const Accessibility = lazyRoute(
  async () => (await import('../features/accessibility/route')).AccessibilityRoute,
  'accessibility',
  'pages',
);

const Guide = lazyRoute(
  async () => (await import('../features/guide/route')).GuideRoute,
  'guide',
  'groupScript',
  'deliberation',
);
const GroupPlan = lazyRoute(
  async () => (await import('../features/group-plan/route')).GroupPlanRoute,
  'groupPlan',
  'groupPack',
  'groupScript',
  'groupWall',
  'deliberation',
  'onBoard',
  'tools',
  'vault',
  'keeping',
);
const GroupSession = lazyRoute(
  async () => (await import('../features/group-session/route')).GroupSessionRoute,
  'groupSession',
  'groupScript',
  'groupWall',
  'deliberation',
  'tools',
);
const GroupWall = lazyRoute(
  async () => (await import('../features/group-wall/route')).GroupWallRoute,
  'groupWall',
  'deliberation',
);
const Join = lazyRoute(async () => (await import('../features/join/route')).JoinRoute, 'join');

const StoryOnWall = lazyRoute(
  async () => (await import('../features/group-wall/route')).StoryOnWallRoute,
  'groupWall',
  'deliberation',
);

const MiniOnWall = lazyRoute(
  async () => (await import('../features/group-wall/route')).MiniOnWallRoute,
  'groupWall',
  'deliberation',
);

/** A story: for oneself, or for a room. */
function Story() {
  return useAsksForWall() ? <StoryOnWall /> : <Player />;
}

/** A mini case: for oneself, or for a room. */
function MiniCase() {
  return useAsksForWall() ? <MiniOnWall /> : <Mini />;
}

/** The view of each tool, with the texts it needs. */
const tools: Readonly<Record<ToolId, ComponentType>> = {
  netwerkkaart: lazyRoute(
    async () => (await import('../tools/network-map/route')).NetworkMapRoute,
    'networkMap',
    'tools',
    'vault',
    'keeping',
  ),
  gesprekskaarten: lazyRoute(
    async () => (await import('../tools/cards/route')).CardsRoute,
    'cards',
    'tools',
    'keeping',
  ),
  gesprekswijzer: lazyRoute(
    async () => (await import('../tools/planner/route')).PlannerRoute,
    'planner',
    'tools',
    'keeping',
  ),
  nevenactiviteiten: lazyRoute(
    async () => (await import('../tools/side-activities/route')).SideActivitiesRoute,
    'sideActivities',
    'tools',
    'keeping',
  ),
  'moreel-beraad': lazyRoute(
    async () => (await import('../tools/deliberation/route')).DeliberationRoute,
    'deliberation',
    'tools',
    'keeping',
  ),
  voornemens: lazyRoute(
    async () => (await import('../tools/intentions/route')).IntentionsRoute,
    'intentions',
    'tools',
    'keeping',
  ),
};

/** Where a learning system started it: in no other build. */
const CompletionWatch =
  import.meta.env.VITE_FORMAT === 'static'
    ? null
    : lazyRoute(async () => (await import('./completion-watch')).CompletionWatch);

/** For authors, in development: a built app has neither the routes nor their code. */
const author = import.meta.env.DEV
  ? {
      Desk: lazyRoute(async () => (await import('../features/author/route')).AuthorRoute, 'author'),
      Stage: lazyRoute(
        async () => (await import('../features/author/route')).AuthorStageRoute,
        'author',
        'player',
      ),
      Report: lazyRoute(async () => (await import('../features/author/route')).AuthorReport),
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
    <ErrorPage place={useLocation().pathname}>
      <Suspense fallback={<Waiting />}>
        <Frame>
          <Caught>
            <Outlet />
          </Caught>
        </Frame>
      </Suspense>
    </ErrorPage>
  );
}

/** A page with a head of its own: the player. Before a room nothing is said of the vault. */
function Unframed() {
  const isOnWall = useAsksForWall();
  return (
    <>
      {!isOnWall && <VaultNotices onPlayer />}
      <Caught>
        <Outlet />
      </Caught>
    </>
  );
}

/** What hangs before a room: nothing of the app is said there. */
function OnItsOwn() {
  return (
    <Caught>
      <Outlet />
    </Caught>
  );
}

/** Everything below the router. */
export function App() {
  useArrival();
  useSettingAside();
  useFilesWithWhatIsKept();
  const { completion } = useServices();
  return (
    <>
      <SkipLink />
      <Later part={autoLock} props={{}} />
      <Later part={leaveWarning} props={{}} />
      {CompletionWatch !== null && completion.module !== null && (
        <Suspense fallback={null}>
          <CompletionWatch />
        </Suspense>
      )}
      {author !== null && window.parent !== window && (
        <Suspense fallback={null}>
          <author.Report />
        </Suspense>
      )}
      <Routes>
        <Route element={<Unframed />}>
          <Route path={patterns.play} element={<Story />} />
          <Route path={patterns.mini} element={<MiniCase />} />
          {author !== null && <Route path={patterns.authorStage} element={<author.Stage />} />}
        </Route>
        <Route element={<OnItsOwn />}>
          <Route path={patterns.groupWall} element={<GroupWall />} />
          <Route path={patterns.join} element={<Join />} />
        </Route>
        <Route element={<Framed />}>
          <Route path={patterns.start} element={<Start />} />
          <Route path={patterns.programme} element={<Programme />} />
          <Route path={patterns.module} element={<Module />} />
          <Route path={patterns.guide} element={<Guide />} />
          <Route path={patterns.debrief} element={<Debrief />} />
          <Route path={patterns.refresh} element={<Refresh />} />
          <Route path={patterns.miniLookBack} element={<MiniLookBack />} />
          <Route path={patterns.vault} element={<Vault />} />
          <Route path={patterns.tools} element={<Tools />} />
          {toolIds.map((id) => {
            const Tool = tools[id];
            return <Route key={id} path={paths.tool(id)} element={<Tool />} />;
          })}
          <Route path={patterns.occasions} element={<Occasions />} />
          <Route path={patterns.group} element={<Group Session={GroupSession} Plan={GroupPlan} />} />
          <Route path={patterns.conversations} element={<Conversations />} />
          <Route path={patterns.certificate} element={<Certificate />} />
          <Route path={patterns.sources} element={<Sources />} />
          <Route path={patterns.help} element={<Help />} />
          <Route path={patterns.about} element={<About />} />
          <Route path={patterns.search} element={<Search />} />
          <Route path={patterns.accessibility} element={<Accessibility />} />
          <Route path={patterns.privacy} element={<Privacy />} />
          <Route path={patterns.accountability} element={<Accountability />} />
          {author !== null && <Route path={patterns.authorDesk} element={<author.Desk />} />}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </>
  );
}
