/** Which story or short case the room works with, and which decision of it is voted on. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { decisionsForRoom, type RoomDecision } from '../../core/tools/group-session/for-a-room';
import type { MaterialRef } from '../../core/tools/group-session/material';
import { paths } from '../../state/addresses';
import { useContentLanguage } from '../../state/preferences';
import { useServices } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { Radios } from '../../ui/forms/choices';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './group-plan.module.css';
import { coverOf, type RoomCatalogue, referTo, storiesIn } from './use-material';

interface StoryFieldsProps {
  readonly catalogue: RoomCatalogue;
  readonly material: Extract<MaterialRef, { readonly kind: 'story' | 'mini' }>;
  readonly scenario: CompiledScenario | null;
  readonly isWaiting: boolean;
  readonly onChange: (material: MaterialRef) => void;
}

export function StoryFields({ catalogue, material, scenario, isWaiting, onChange }: StoryFieldsProps) {
  const { t } = useTranslation('groupPlan');
  const { library } = useServices();
  const lang = useContentLanguage();
  const id = useId();
  const stories = storiesIn(catalogue, material.kind === 'story' ? 'scenario' : 'mini');
  const chosen = coverOf(catalogue, material);
  const choose = async (wanted: string): Promise<void> => {
    const story = stories.find(({ cover }) => cover.id === wanted);
    const found = story === undefined ? null : await referTo(library, story, lang).catch(() => null);
    if (found !== null) onChange(found);
  };
  const modules = [...new Set(stories.map(({ module }) => module))];
  const all = scenario === null ? [] : decisionsForRoom(scenario);
  const isPlanned = ({ moment }: RoomDecision): boolean => moment === chosen?.authored?.decision;
  const decisions = [...all.filter(isPlanned), ...all.filter((one) => !isPlanned(one))];
  return (
    <>
      <div className={layoutStyles.stackField}>
        <label htmlFor={id} className={textStyles.label}>
          {t(`form.${material.kind}`)}
        </label>
        <select
          id={id}
          className={selectStyles.select}
          value={chosen?.cover.id ?? ''}
          onChange={({ target }) => void choose(target.value)}
        >
          {chosen === null && <option value="">–</option>}
          {modules.map((module) => (
            <optgroup key={module.id} label={module.title} lang={catalogue.lang}>
              {stories
                .filter((story) => story.module.id === module.id)
                .map((story) => (
                  <option key={story.cover.id} value={story.cover.id}>
                    {story.authored === null
                      ? story.cover.title
                      : t('form.withPlan', { title: story.cover.title })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {chosen !== null && (
          <p className={textStyles.small} lang={catalogue.lang}>
            {chosen.cover.standfirst}
          </p>
        )}
        {chosen !== null && (
          <p className={textStyles.small}>
            <Link to={paths.guide(chosen.module.id)}>{t('form.guide')}</Link>
          </p>
        )}
      </div>
      {isWaiting && <StatusMessage tone="calm">{t('form.waiting')}</StatusMessage>}
      {!isWaiting && scenario === null && <StatusMessage tone="problem">{t('form.noStory')}</StatusMessage>}
      {material.kind === 'story' && decisions.length > 0 && (
        <Radios
          legend={t('form.decision')}
          options={decisions.map((decision) => ({
            value: decision.moment,
            label: (
              <>
                <span lang={catalogue.lang}>
                  {decision.scene}. {decision.prompt}
                  <span className={classNames(textStyles.small, styles.about)}>
                    {decision.options.join(' · ')}
                  </span>
                </span>
                {isPlanned(decision) && (
                  <span className={classNames(textStyles.small, styles.about)}>{t('form.planned')}</span>
                )}
              </>
            ),
          }))}
          value={material.decision}
          onChange={(decision) => onChange({ ...material, decision })}
        />
      )}
    </>
  );
}
