/** What belongs to no moment: the cover, the people, what the story remembers, and the papers. */
import { useTranslation } from 'react-i18next';
import { refreshOccasions } from '../../../core/scenario/scenario';
import { dataAt } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import foldingStyles from '../../../ui/folding/folding.module.css';
import layoutStyles from '../../../ui/layout.module.css';
import { AddPerson } from './add-to-story';
import styles from './edit.module.css';
import { itemName, useEditing } from './editing';
import { Named, Problem, useSaving } from './item-tools';
import { MemoryForm } from './memory-form';
import { NamedListForm } from './named-list-form';
import { partAt, partsAt, textAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';

function People() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const { saveNow, problem } = useSaving();
  const people = Object.keys(partAt(data, ['cast']));
  return (
    <section className={styles.part} data-item={itemName(['cast'])} tabIndex={-1}>
      <h4>{t('edit.people')}</h4>
      {people.map((id) => {
        const path = ['cast', id];
        const name = textAt(data, [...path, 'name']) || id;
        return (
          <fieldset key={id} className={styles.item}>
            <legend>{name}</legend>
            <TextPair label={t('edit.field.fullName')} path={[...path, 'name']} />
            <TextPair label={t('edit.field.initials')} path={[...path, 'initials']} />
            <TextPair label={t('edit.field.role')} path={[...path, 'role']} translation={`cast.${id}.role`} />
            <TextPair
              label={t('edit.field.relation')}
              path={[...path, 'relation']}
              translation={`cast.${id}.relation`}
            />
            {people.length > 1 && (
              <div className={layoutStyles.stackStart}>
                <Button
                  kind="text"
                  size="small"
                  onClick={() => void saveNow([{ kind: 'remove', path }], ['cast'])}
                >
                  <Named deed={t('edit.remove')} what={name} />
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      <Problem>{problem}</Problem>
      <AddPerson />
    </section>
  );
}

function Papers() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const papers = Object.keys(partAt(data, ['documents']));
  if (papers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{t('edit.papers')}</h4>
      {papers.map((id) => (
        <fieldset key={id} className={styles.item}>
          <legend>{textAt(data, ['documents', id, 'title']) || id}</legend>
          {(['title', 'kind', 'from', 'date', 'body'] as const).map((name) => (
            <TextPair
              key={name}
              label={t(`edit.field.paper.${name}`)}
              path={['documents', id, name]}
              translation={`documents.${id}.${name}`}
              long={name === 'body'}
              optional={name === 'from' || name === 'date'}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function Turns() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const turns = partsAt(data, ['turns']);
  if (turns.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{t('edit.turns')}</h4>
      {turns.map(({ moment, seat }, index) => {
        const key = `turns.${String(moment)}.${String(seat)}`;
        return (
          <fieldset key={key} className={styles.item}>
            <legend>{t('edit.turnOf', { moment: String(moment), seat: String(seat) })}</legend>
            <TextPair
              label={t('edit.field.title')}
              path={['turns', index, 'title']}
              translation={`${key}.title`}
            />
            <TextPair
              label={t('edit.field.turn')}
              path={['turns', index, 'text']}
              translation={`${key}.text`}
              long
            />
          </fieldset>
        );
      })}
    </section>
  );
}

/** What brings a person to a mini case, and what is other in the decision that it asks again. */
function OfMini() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  if (dataAt(data, ['occasions']) === undefined) return null;
  return (
    <>
      <NamedListForm
        path={['occasions']}
        heading={t('edit.occasions')}
        options={refreshOccasions.map((value) => ({ value, label: t(`edit.occasion.${value}`) }))}
        add={t('edit.addOccasion')}
        choose={t('edit.chooseOccasion')}
      />
      {dataAt(data, ['varies']) !== undefined && (
        <TextPair
          label={t('edit.field.varies')}
          path={['varies', 'changed']}
          translation="varies.changed"
          long
        />
      )}
    </>
  );
}

export function CoverForm() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const isDraft = dataAt(data, ['draft']) === true;
  return (
    <div className={styles.part}>
      {(['title', 'standfirst', 'question', 'role', 'opening'] as const).map((name) => (
        <TextPair
          key={name}
          label={t(`edit.field.cover.${name}`)}
          path={[name]}
          translation={name}
          long={name === 'opening' || name === 'standfirst'}
        />
      ))}
      <SavedSelect
        label={t('edit.draft.label')}
        value={isDraft ? 'draft' : 'whole'}
        options={(['whole', 'draft'] as const).map((value) => ({ value, label: t(`edit.draft.${value}`) }))}
        edits={(value) => [
          value === 'draft'
            ? { kind: 'set', path: ['draft'], value: true }
            : { kind: 'remove', path: ['draft'] },
        ]}
      />
      <OfMini />
      <People />
      <details className={foldingStyles.folding}>
        <summary>{t('edit.memory.heading')}</summary>
        <MemoryForm />
      </details>
      <Papers />
      <Turns />
    </div>
  );
}
