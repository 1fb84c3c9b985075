/**
 * What the authors wrote, with its sources, on the role across the table, on the moment, and on what does have
 * to be reported. Shows nothing where they wrote nothing.
 */
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import type { SourceId } from '../../core/shared/ids';
import type { TalkKind } from '../../core/tools/planner/plan';
import { SourceLine } from '../../parts/source-link';
import { useGuidance } from '../../state/use-guidance';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
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
      {audience === 'tmg' && <p className={classNames(textStyles.small, styles.small)}>{t('always.tmg')}</p>}
      <SourceLine
        label={t('role.sources')}
        cited={sources}
        among={library}
        lang={lang}
        className={classNames(textStyles.small, styles.small)}
      />
    </div>
  );
}

/** Who sits across the table, and what the moment is, for one kind of conversation. */
export function RoleGuidance({ talk }: { readonly talk: TalkKind }) {
  const { t } = useTranslation('planner');
  const loaded = useGuidance();
  if (loaded.kind === 'loading') return null;
  const { guidance, sources, lang } = loaded.content;
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
  const loaded = useGuidance();
  if (loaded.kind === 'loading' || loaded.content.guidance.duties.length === 0) return null;
  const { guidance, sources, lang } = loaded.content;
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
            <p className={classNames(textStyles.small, styles.small)}>{t(`always.${audience}`)}</p>
            <SourceLine
              label={t('role.sources')}
              cited={ids}
              among={sources}
              lang={lang}
              className={classNames(textStyles.small, styles.small)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
