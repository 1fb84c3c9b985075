/** What a moment asks: the question, what is fixed, the choices, and what belongs to looking back and to a group. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import foldingStyles from '../../../ui/folding/folding.module.css';
import { AddChoice } from './add-choice';
import { ChoiceForm } from './choice-form';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { GivenForm } from './given-form';
import { partsAt, textAt } from './reading';
import { SavedText } from './saved-text';
import { helpFor } from './schema-words';
import { TextListForm } from './text-list-form';
import { TextPair } from './text-pair';
import { VoicesForm } from './voices-form';

function Minutes({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  return (
    <SavedText
      label={t('edit.field.minutes')}
      value={textAt(data, path)}
      hint={helpFor(path)}
      edits={(typed) =>
        /^\d{1,2}$/.test(typed.trim()) ? [{ kind: 'set', path, value: Number(typed) }] : t('edit.wholeNumber')
      }
    />
  );
}

export function DecisionForm({ path, moment }: { readonly path: EditPath; readonly moment: string }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const list = [...path, 'choices'];
  const choices = partsAt(data, list);
  return (
    <section className={styles.part}>
      <h4>{t('edit.decision')}</h4>
      <GivenForm path={path} moment={moment} />
      <TextPair
        label={t('edit.field.prompt')}
        path={[...path, 'prompt']}
        translation={`${moment}.prompt`}
        optional
      />
      {choices.map(({ id }, index) => (
        <ChoiceForm key={String(id ?? index)} list={list} index={index} count={choices.length} />
      ))}
      <AddChoice list={list} count={choices.length} />
      <details className={foldingStyles.folding}>
        <summary>{t('edit.lookingBack')}</summary>
        <div className={styles.part}>
          <TextPair
            label={t('edit.field.lookBack')}
            path={[...path, 'lookBack']}
            translation={`${moment}.lookBack`}
            long
          />
          <VoicesForm path={path} owner={moment} heading={t('edit.voices')} />
        </div>
      </details>
      <details className={foldingStyles.folding}>
        <summary>{t('edit.group')}</summary>
        <div className={styles.part}>
          <TextListForm
            path={[...path, 'group']}
            translation={`${moment}.group`}
            heading={t('edit.groupQuestions')}
            item={(number) => t('edit.questionNumber', { number })}
            add={t('edit.addQuestion')}
          />
          <Minutes path={[...path, 'facilitator', 'minutes']} />
          <TextListForm
            path={[...path, 'facilitator', 'notes']}
            translation={`${moment}.notes`}
            heading={t('edit.notes')}
            item={(number) => t('edit.noteNumber', { number })}
            add={t('edit.addNote')}
          />
        </div>
      </details>
    </section>
  );
}
