/** One choice: what one does, what it weighs, what the story remembers of it, and where it leads. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { dataAt } from '../../../library/authored-data';
import foldingStyles from '../../../ui/folding/folding.module.css';
import { ConditionForm } from './condition-form';
import styles from './edit.module.css';
import { type Option, useEditing } from './editing';
import { EffectsForm } from './effects-form';
import { ItemTools } from './item-tools';
import { NamedListForm } from './named-list-form';
import { textAt } from './reading';
import { TargetSelect } from './road-form';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';
import { VoicesForm } from './voices-form';
import { WeighsForm } from './weighs-form';

function MechanismSelect({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data, known } = useEditing();
  const at = [...path, 'mechanism'];
  const none: Option = { value: '', label: t('none') };
  return (
    <SavedSelect
      label={t('mechanism')}
      value={textAt(data, at)}
      options={[none, ...known.mechanisms]}
      edits={(chosen) => [
        chosen === '' ? { kind: 'remove', path: at } : { kind: 'set', path: at, value: chosen },
      ]}
    />
  );
}

function SourcesForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { known } = useEditing();
  return (
    <NamedListForm
      path={[...path, 'sources']}
      heading={t('sources')}
      options={known.sources}
      add={t('edit.addSource')}
      choose={t('edit.chooseSource')}
    />
  );
}

interface ChoiceFormProps {
  readonly list: EditPath;
  readonly index: number;
  readonly count: number;
}

export function ChoiceForm({ list, index, count }: ChoiceFormProps) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const path = [...list, index];
  const id = textAt(data, [...path, 'id']);
  const isOwn = dataAt(data, [...path, 'own']) === true;
  const pair = (name: 'act' | 'words' | 'label' | 'did' | 'whatIf', optional = false, long = false) => (
    <TextPair
      label={t(`edit.field.${name}`)}
      path={[...path, name]}
      translation={`${id}.${name}`}
      optional={optional}
      long={long}
    />
  );
  const title = textAt(data, [...path, 'label']) || id;
  return (
    <div className={styles.item}>
      <h5 className={styles.itemTitle}>{t('edit.choiceNumber', { number: index + 1, title })}</h5>
      <ItemTools what={t('edit.choiceNamed', { title })} list={list} index={index} count={count} />
      {pair('act', false, true)}
      {!isOwn && pair('words', true, true)}
      <TargetSelect path={[...path, 'to']} label={t('edit.field.to')} />
      <details className={foldingStyles.folding}>
        <summary>{t('edit.choiceMore', { title })}</summary>
        <div className={styles.part}>
          {pair('label')}
          {pair('did')}
          {pair('whatIf')}
          {isOwn ? (
            <p>{t('ownChoice')}</p>
          ) : (
            <>
              <WeighsForm path={path} kind="honours" />
              <WeighsForm path={path} kind="strains" />
              <MechanismSelect path={path} />
              {textAt(data, [...path, 'mechanism']) !== '' && (
                <TextPair
                  label={t('edit.field.mechanismHere')}
                  path={[...path, 'mechanismHere']}
                  translation={`${id}.mechanismHere`}
                  optional
                  long
                />
              )}
              <SourcesForm path={path} />
            </>
          )}
          <ConditionForm path={[...path, 'when']} label={t('edit.condition.choice')} />
          <EffectsForm path={[...path, 'effects']} />
          <VoicesForm path={path} owner={id} heading={t('edit.choiceVoices')} />
        </div>
      </details>
    </div>
  );
}
