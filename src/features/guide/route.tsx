/**
 * `/modules/:module/leidraad`: what who leads a group through a module has to know, on screen and on paper. The session
 * is the author's plan at the hour of the method; what stands about the stories is made from those stories.
 */
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ModuleGroupPlan } from '../../core/scenario/group-plan';
import type { CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import type { ModuleCover, ScenarioCover, Source } from '../../core/scenario/vocabulary';
import { type GuideStory, guideStory } from '../../core/tools/group-session/leaders-guide';
import { materialFromStory } from '../../core/tools/group-session/material-of';
import type { Library } from '../../library/library';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { useNamedPart } from '../../state/use-named-part';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './guide.module.css';
import { SessionPart } from './session-part';
import { SourcesPart, StoriesPart } from './stories-part';

interface Story {
  readonly cover: ScenarioCover;
  readonly scenario: CompiledScenario;
}

/** What the guide of one module is made from. */
interface GuideContent {
  readonly module: ModuleCover;
  readonly plan: ModuleGroupPlan | null;
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
  readonly lang: ContentLanguage;
}

async function contentFor(
  library: Library,
  id: string | undefined,
  lang: ContentLanguage,
): Promise<GuideContent | null> {
  const [{ modules }, plans, { sources }] = await Promise.all([
    library.catalogue(lang),
    library.groupPlans(lang),
    library.vocabulary(lang),
  ]);
  const module = modules.find((one) => one.id === id);
  if (module === undefined) return null;
  const read = await Promise.all(
    module.scenarios.map(async (cover) => ({
      cover,
      scenario: await library.scenario(module.id, cover.id, lang),
    })),
  );
  const stories = read.flatMap(({ cover, scenario }) => (scenario === null ? [] : [{ cover, scenario }]));
  return { module, plan: plans[module.id] ?? null, stories, sources, lang };
}

/** What one can go to from the top. */
const parts = ['session', 'pitfalls', 'personal', 'stories', 'sources'] as const;

/** Lines that come from the author, and after them those of the method. */
function Advice({ own, general, lang }: { own: readonly string[]; general: string; lang: string }) {
  return (
    <ul className={layoutStyles.bullets}>
      {own.map((line) => (
        <li key={line} lang={lang}>
          {line}
        </li>
      ))}
      {general.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Guide({ module, plan, stories, sources, lang }: GuideContent) {
  const { t } = useTranslation('guide');
  const { title, theme } = module;
  const planned = plan === null ? undefined : stories.find(({ cover }) => cover.id === plan.scenario);
  const material =
    plan === null || planned === undefined ? null : materialFromStory(planned.scenario, plan.decision, plan);
  const told: readonly GuideStory[] = stories.map(({ cover, scenario }) =>
    guideStory(scenario, cover.kind, sources),
  );
  useNamedPart(true);
  return (
    <article className={styles.guide}>
      <header className={layoutStyles.stackM}>
        <p className={textStyles.kicker}>{t('kicker')}</p>
        <h1 tabIndex={-1} lang={lang}>
          {title}
        </h1>
        <p className={textStyles.small} lang={lang}>
          {theme}
        </p>
        <p className={textStyles.intro}>{t('intro')}</p>
        <p>{t('never')}</p>
        <p>{t('paper')}</p>
        <div className={classNames(layoutStyles.actions, printStyles.offPaper)}>
          <Button kind="primary" onClick={() => window.print()}>
            <Icon name="print" /> {t('print')}
          </Button>
          <Link to={paths.groupWith(module.id)}>{t('toPlan')}</Link>
          <Link to={paths.module(module.id)}>{t('toModule')}</Link>
        </div>
        <nav aria-label={t('contents')} className={classNames(styles.contents, printStyles.offPaper)}>
          {parts.map((part) => (
            <Link key={part} to={{ hash: `#leidraad-${part}` }}>
              {t(`${part}.title`)}
            </Link>
          ))}
        </nav>
      </header>
      <section className={layoutStyles.stackM} aria-labelledby="leidraad-session">
        <h2 id="leidraad-session" tabIndex={-1}>
          {t('session.title')}
        </h2>
        {material === null ? <p>{t('session.none')}</p> : <SessionPart material={material} lang={lang} />}
      </section>
      <section className={layoutStyles.stackM} aria-labelledby="leidraad-pitfalls">
        <h2 id="leidraad-pitfalls" tabIndex={-1}>
          {t('pitfalls.title')}
        </h2>
        <Advice own={plan?.pitfalls ?? []} general={t('pitfalls.lines')} lang={lang} />
      </section>
      <section className={layoutStyles.stackM} aria-labelledby="leidraad-personal">
        <h2 id="leidraad-personal" tabIndex={-1}>
          {t('personal.title')}
        </h2>
        <Advice own={plan?.personal ?? []} general={t('personal.lines')} lang={lang} />
      </section>
      <StoriesPart stories={told} lang={lang} />
      <SourcesPart stories={told} lang={lang} />
    </article>
  );
}

export function GuideRoute() {
  const { t } = useTranslation('guide');
  const { t: general } = useTranslation('general');
  const { module: id } = useParams();
  const loaded = useContent(`guide ${id}`, (library, lang) => contentFor(library, id, lang));
  const content = loaded.kind === 'here' ? loaded.content : null;
  const name = content === null ? t('kicker') : t('name', { module: content.module.title });
  useDocumentTitle(`${name} – ${general('appName')}`);
  if (loaded.kind === 'loading') return <Waiting />;
  if (content !== null) return <Guide {...content} />;
  return (
    <div className={styles.guide}>
      <h1 tabIndex={-1}>{t('unknown')}</h1>
      <p>
        <Link to={paths.programme}>{t('back')}</Link>
      </p>
    </div>
  );
}
