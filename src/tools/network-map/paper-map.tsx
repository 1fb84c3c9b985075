/** The map on one sheet of A4: the drawing with the names of its circles, up to three questions, and what one takes along. No alias goes to paper. */
import { useTranslation } from 'react-i18next';
import { circleNames, ringNames } from '../../core/tools/network-map/ground-labels';
import { discsOn } from '../../core/tools/network-map/labels';
import { nodeRadius, positions, sectors, wideStage } from '../../core/tools/network-map/layout';
import { lettered, withMarks } from '../../core/tools/network-map/letters';
import { type MapVersion, rings } from '../../core/tools/network-map/network-map';
import { type Signal, signals } from '../../core/tools/network-map/signals';
import { useFormats } from '../../i18n/formats';
import { useIsPrinted } from '../../parts/printing/use-is-printed';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import { useCarry } from '../shared/use-carry';
import { useNames } from './contact-names';
import styles from './paper-map.module.css';
import { Ground, RingNames } from './picture-ground';
import { Legend, Node, Ties } from './picture-parts';
import { You } from './picture-you';
import { useSignalWords } from './signal-words';
import { tiesPath } from './use-drawing';
import type { MapEditing } from './use-map';

interface PaperMapProps {
  readonly editing: MapEditing;
  readonly earlier: MapVersion | null;
  /** The questions that stand beside the map. */
  readonly asked: readonly Signal[];
  /** What is being written to take along. */
  readonly note: string;
}

function Sheet({ editing, earlier, asked, note }: PaperMapProps) {
  const { t } = useTranslation('networkMap');
  const { version, map } = editing;
  const names = useNames(version);
  const marks = withMarks(version);
  const say = useSignalWords(marks);
  const carry = useCarry();
  const formats = useFormats();
  const taken = carry.open
    .filter(({ origin }) => origin.place === 'tool' && origin.record === map.id)
    .map(({ text }) => text);
  const all = signals(marks, earlier);
  const paper = lettered(
    version,
    asked.flatMap(({ id }) => all.filter((signal) => signal.id === id).map((signal) => say(signal).question)),
    [...taken, ...(note.trim() === '' || taken.includes(note.trim()) ? [] : [note.trim()])],
  );
  const stage = wideStage;
  const { view } = stage;
  const points = positions(version, stage);
  const radius = nodeRadius(version, stage);
  const known = ringNames(stage, (ring) => t(`rings.${ring}.name`), 16, discsOn(version, stage));
  return (
    <div className={classNames(printStyles.onPaperOnly, styles.sheet)} aria-hidden="true" data-paper>
      <p className={styles.codeWord} translate="no">
        {map.codeWord}
      </p>
      <p className={styles.letters}>
        {t(`occasions.${version.occasion}`)}, {formats.longDay(version.begunOn)}
      </p>
      <svg
        aria-hidden="true"
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className={styles.drawing}
      >
        <Ground
          sectors={sectors(version)}
          stage={stage}
          names={circleNames(stage, sectors(version), names.circleOf, stage.letter)}
        />
        <Ties kind="all" path={tiesPath(version.ties, points, stage)} isFaint={version.ties.length > 100} />
        <RingNames names={known} />
        <You stage={stage} letter={1} />
        {[...version.contacts]
          // Who has a letter lies over who has none.
          .sort((a, b) => Number(paper.letters.has(a.id)) - Number(paper.letters.has(b.id)))
          .map((contact) => {
            const at = points.get(contact.id);
            if (at === undefined) return null;
            return (
              <Node
                key={contact.id}
                contact={contact}
                x={at.x}
                y={at.y}
                stage={stage}
                radius={radius}
                label=""
                initials={paper.letters.get(contact.id) ?? ''}
                letter={1.25}
                isSelected={false}
                isNear={false}
                isStop={false}
                isNew={false}
              />
            );
          })}
      </svg>
      <div className={styles.signs}>
        <Legend compares={false} namesRings={known.size < rings.length} numbered={[]} />
      </div>
      {paper.letters.size > 0 && <p className={styles.letters}>{t('paper.letters')}</p>}
      {paper.questions.length > 0 && (
        <>
          <p className={styles.head}>{t('signals.title')}</p>
          <ul>
            {paper.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {paper.own.length > 0 && (
        <>
          <p className={styles.head}>{t('paper.taken')}</p>
          {paper.own.map((text) => (
            <p key={text} className={styles.own} translate="no">
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** Drawn only while the page goes to paper. */
export function PaperMap(props: PaperMapProps) {
  return useIsPrinted() ? <Sheet {...props} /> : null;
}
