/** What the reader wrote for themselves at a decision. On violet paper, and on real paper only when asked. */
import { useTranslation } from 'react-i18next';
import type { PlacedNote } from '../../../core/debrief/debrief-model';
import type { Note } from '../../../core/dialogue/journey';
import { useFormats } from '../../../i18n/formats';
import { OwnPanel } from '../../../parts/own-panel';
import { Icon } from '../../../ui/icon';
import textStyles from '../../../ui/text.module.css';
import styles from './private-words.module.css';
import { Reveal } from './reveal';

/** What was done instead of the choices on offer, shown at once: it is the choice. */
export function OwnWords({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('debrief');
  if (notes.length === 0) return null;
  return (
    <div className={styles.own} data-private>
      <OwnPanel>
        <h3 className={textStyles.itemName}>{t('review.ownWords')}</h3>
        <Texts notes={notes} />
      </OwnPanel>
    </div>
  );
}

/** Notes made on the way here, behind one press, with the scenes they were written in. */
export function NotesHere({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  if (notes.length === 0) return null;
  const scenes = [...new Set(notes.map(({ at }) => at.number))].sort((a, b) => a - b);
  return (
    <div className={styles.noted} data-private>
      <p className={styles.line}>
        <Icon name="lock" />
        {t('review.noted', { count: scenes.length, scenes: formats.list(scenes.map(String)) })}
      </p>
      <Reveal show={t('review.showNote')} hide={t('review.hideNote')}>
        <OwnPanel>
          <h3 className={textStyles.itemName}>{t('review.yourNote')}</h3>
          <Texts notes={notes} />
        </OwnPanel>
      </Reveal>
    </div>
  );
}

function Texts({ notes }: { readonly notes: readonly Note[] }) {
  return notes.map((note) => (
    <p key={note.id} className={styles.text} translate="no">
      {note.text}
    </p>
  ));
}
