/** The lines of a moment, in order: who speaks, what is said, and when. */

import { useTranslation } from 'react-i18next';
import { newText } from '../../../core/authoring/unwritten';
import type { EditPath } from '../../../library/author-desk';
import foldingStyles from '../../../ui/folding/folding.module.css';
import { ConditionForm } from './condition-form';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { AddButton, ItemTools } from './item-tools';
import { type Part, partsAt, speakerOf, textAt } from './reading';
import { SavedSelect } from './saved-select';
import { lineKey } from './story-texts';
import { TextPair } from './text-pair';
import { useSpeakers } from './use-options';

function LineForm({
  list,
  index,
  line,
  count,
}: {
  list: EditPath;
  index: number;
  line: Part;
  count: number;
}) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const speakers = useSpeakers();
  const path = [...list, index];
  const speaker = speakerOf(line);
  const moment = textAt(data, [...list.slice(0, -1), 'id']);
  const what = t('edit.lineNumber', { number: index + 1 });
  return (
    <fieldset className={styles.item}>
      <legend>{what}</legend>
      {speaker === undefined ? (
        <TextPair
          label={t('edit.field.documentLine', { document: String(line.document ?? '') })}
          path={[...path, 'text']}
          translation={lineKey(moment, line, index)}
          optional
        />
      ) : (
        <div className={styles.row}>
          <SavedSelect
            label={t('edit.field.speaker')}
            value={speaker}
            options={speakers}
            edits={(chosen) => [
              {
                kind: 'set',
                path,
                value: Object.fromEntries(
                  Object.entries(line).map(([key, value]) => [key === speaker ? chosen : key, value]),
                ),
              },
            ]}
          />
          <TextPair
            label={t('edit.field.line')}
            path={[...path, speaker]}
            translation={lineKey(moment, line, index)}
            long
          />
        </div>
      )}
      {line.when === undefined ? (
        <details className={foldingStyles.aside}>
          <summary>{t('edit.condition.maybe')}</summary>
          <ConditionForm path={[...path, 'when']} label={t('edit.condition.line')} />
        </details>
      ) : (
        <ConditionForm path={[...path, 'when']} label={t('edit.condition.line')} />
      )}
      <ItemTools what={what} list={list} index={index} count={count} />
    </fieldset>
  );
}

export function LinesForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const list = [...path, 'lines'];
  const lines = partsAt(data, list);
  return (
    <section className={styles.part}>
      <h4>{t('edit.lines')}</h4>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
        <LineForm key={index} list={list} index={index} line={line} count={lines.length} />
      ))}
      <AddButton label={t('edit.addLine')} list={list} count={lines.length} value={{ narrator: newText }} />
    </section>
  );
}
