/** A drawn example, so that one sees at once what comes out of a map: the real picture, which nobody can change. */
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import { exampleVersion, type PlaceId } from '../../core/tools/network-map/example';
import { signals } from '../../core/tools/network-map/signals';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import { Picture } from './picture';
import { useSignalWords } from './signal-words';
import type { MapEditing } from './use-map';

const nothing = (): null => null;

export function Example({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t } = useTranslation('networkMap');
  const alias = (place: PlaceId): string => t(`example.aliases.${place}`);
  const version = exampleVersion({
    'evening-call': alias('evening-call'),
    'former-adviser': alias('former-adviser'),
    private: alias('private'),
    executes: alias('executes'),
    against: alias('against'),
    supervises: alias('supervises'),
    'speaks-for': alias('speaks-for'),
    board: alias('board'),
  });
  const say = useSignalWords(version);
  const [signal] = signals(version, null);
  const editing: MapEditing = {
    map: { id: asId('example'), codeWord: '', versions: [version], changedAt: 0 },
    version,
    refusal: null,
    canUndo: false,
    canRedo: false,
    change: nothing,
    undo: nothing,
    redo: nothing,
    begin: nothing,
    newId: () => 'example',
  };
  return (
    <section className={classNames(printStyles.offPaper, styles.example)} aria-labelledby="kaart-voorbeeld">
      <h2 className={textStyles.subheading} id="kaart-voorbeeld">
        {t('example.title')}
      </h2>
      <div role="img" aria-label={t('example.label')} className={styles.exampleDrawing}>
        <div inert>
          <Picture editing={editing} earlier={null} selected={null} onSelect={nothing} isNarrow={isNarrow} />
        </div>
      </div>
      {signal !== undefined && (
        <p className={textStyles.small}>
          {t('example.asks')} <q className={textStyles.reading}>{say(signal).question}</q>
        </p>
      )}
    </section>
  );
}
