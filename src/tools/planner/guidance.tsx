/**
 * What the authors wrote, with its sources, on the role across the table, on the moment, and on what does have
 * to be reported. Shows nothing where they wrote nothing.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Audience, Guidance } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import type { SourceId } from '../../core/shared/ids';
import type { TalkKind } from '../../core/tools/planner/plan';
import { paths } from '../../state/addresses';
import { useContentLanguage } from '../../state/preferences';
import { useServices } from '../../state/services';
import { type Loaded, useLoaded } from '../../state/use-loaded';
import styles from './planner.module.css';

/** Whom one sits across, by the id of the author's route. */
const routesOf: Readonly<Record<TalkKind, readonly string[]>> = {
  'annual-talk': ['leidinggevende'],
  'compliance-officer': ['compliance-officer'],
  'change-of-function': ['leidinggevende', 'compliance-officer'],
  'first-hundred-days': ['leidinggevende'],
  'difficult-message': [],
  'worry-about-other': ['vertrouwenspersoon', 'leidinggevende'],
};

interface Content {
  readonly guidance: Guidance;
  readonly sources: readonly Source[];
}

function useGuidance(): { readonly lang: string; readonly loaded: Loaded<Content> } {
  const { library } = useServices();
  const lang = useContentLanguage();
  const loaded = useLoaded({ subject: 'guidance', form: lang }, async () => {
    const [guidance, { sources }] = await Promise.all([library.guidance(lang), library.vocabulary(lang)]);
    return { guidance, sources };
  });
  return { lang, loaded };
}

function SourceLinks({
  ids,
  sources,
}: {
  readonly ids: readonly SourceId[];
  readonly sources: Content['sources'];
}) {
  const { t } = useTranslation('planner');
  const cited = sources.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return null;
  return (
    <p className={styles.small}>
      {t('role.sources')}{' '}
      {cited.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <Link to={paths.source(id)}>{title}</Link>
        </span>
      ))}
    </p>
  );
}

interface ToldProps {
  readonly name: string;
  readonly text: string;
  readonly audience?: Audience;
  readonly sources: readonly SourceId[];
  readonly lang: string;
  readonly library: readonly Source[];
}

/** One thing the authors said: what holds for some only says for whom. */
function Told({ name, text, audience, sources, lang, library }: ToldProps) {
  const { t } = useTranslation('planner');
  return (
    <div>
      <p lang={lang}>
        <strong>{name}</strong>. {text}
      </p>
      {audience === 'tmg' && <p className={styles.small}>{t('always.tmg')}</p>}
      <SourceLinks ids={sources} sources={library} />
    </div>
  );
}

/** Who sits across the table, and what the moment is, for one kind of conversation. */
export function RoleGuidance({ talk }: { readonly talk: TalkKind }) {
  const { t } = useTranslation('planner');
  const { lang, loaded } = useGuidance();
  if (loaded.kind === 'loading') return null;
  const { guidance, sources } = loaded.content;
  const occasions = guidance.occasions.filter(({ kind }) => kind === talk);
  const routes = guidance.routes.filter(({ id }) => routesOf[talk].some((wanted) => wanted === id));
  if (occasions.length === 0 && routes.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('role.label')}</summary>
      <div className={styles.role}>
        {occasions.map((occasion) => (
          <Told key={occasion.kind} {...occasion} text={occasion.about} lang={lang} library={sources} />
        ))}
        {routes.map((route) => (
          <Told
            key={route.id}
            {...route}
            text={`${route.offers} ${route.limits}`}
            lang={lang}
            library={sources}
          />
        ))}
      </div>
    </details>
  );
}

/** What has to be reported elsewhere; folded away, for it is no part of the preparation. */
export function Duties() {
  const { t } = useTranslation('planner');
  const { lang, loaded } = useGuidance();
  if (loaded.kind === 'loading' || loaded.content.guidance.duties.length === 0) return null;
  const { guidance, sources } = loaded.content;
  return (
    <details className={styles.fold}>
      <summary>{t('always.duties')}</summary>
      <ul className={styles.duties}>
        {guidance.duties.map(({ id, what, toWhom, when, audience, sources: ids }) => (
          <li key={id}>
            <p lang={lang}>
              <strong>{what}</strong>
            </p>
            <p lang={lang}>{toWhom}</p>
            <p lang={lang}>{when}</p>
            <p className={styles.small}>{t(`always.${audience}`)}</p>
            <SourceLinks ids={ids} sources={sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}
