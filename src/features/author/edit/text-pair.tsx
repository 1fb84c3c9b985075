/** A Dutch text of the story with its English beside it. */
import { useTranslation } from 'react-i18next';
import type { Edit, EditPath } from '../../../library/author-desk';
import { dataAt } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import styles from './edit.module.css';
import { useEditing, type Wanted } from './editing';
import { textAt } from './reading';
import { SavedText } from './saved-text';
import { helpFor } from './schema-words';
import { besideOf, translating } from './translations';

interface TextPairProps {
  /** What the text is, as the interface calls it. */
  readonly label: string;
  readonly path: EditPath;
  /** The key of its translation; left out where it is not translated. */
  readonly translation?: string;
  readonly long?: boolean;
  /** It may be emptied, and is then gone from the file. */
  readonly optional?: boolean;
}

/** A text that had a line end keeps it, and one of paragraphs gets one. */
function asWritten(text: string, before: unknown): string {
  const endsLine = typeof before === 'string' && before.endsWith('\n');
  return endsLine || text.includes('\n') ? `${text.trimEnd()}\n` : text;
}

function English({
  label,
  translation,
  long,
}: Required<Pick<TextPairProps, 'label' | 'translation' | 'long'>>) {
  const { t } = useTranslation('author');
  const { english, texts, save } = useEditing();
  const { text, state } = besideOf(english, translation, texts.get(translation) ?? '');
  const write =
    (typed: string): Wanted =>
    (now) =>
      translating(now.english, now.texts, translation, typed);
  return (
    <div className={styles.english}>
      <SavedText
        label={t('edit.inEnglish', { label })}
        which="english"
        value={text}
        lang="en"
        long={long}
        edits={(typed) => {
          if (typed.trim() !== '') return write(asWritten(typed, text));
          return text === '' ? [] : t('edit.empty');
        }}
        note={state === 'fits' ? '' : t(`edit.translation.${state}`)}
      />
      {(state === 'stale' || state === 'unconfirmed') && (
        <Button kind="text" size="small" onClick={() => void save('english', write(text))}>
          {t('edit.translation.stillFits', { label })}
        </Button>
      )}
    </div>
  );
}

export function TextPair({ label, path, translation, long = false, optional = false }: TextPairProps) {
  const { t } = useTranslation('author');
  const { kind, data, texts } = useEditing();
  const value = textAt(data, path);
  const edits = (typed: string): readonly Edit[] | string => {
    if (typed.trim() !== '') return [{ kind: 'set', path, value: asWritten(typed, dataAt(data, path)) }];
    if (!optional) return t('edit.empty');
    return dataAt(data, path) === undefined ? [] : [{ kind: 'remove', path }];
  };
  const hasEnglish = translation !== undefined && texts.has(translation);
  return (
    <div className={styles.pair}>
      <SavedText label={label} value={value} edits={edits} long={long} lang="nl" hint={helpFor(path, kind)} />
      {hasEnglish && <English label={label} translation={translation} long={long} />}
    </div>
  );
}
