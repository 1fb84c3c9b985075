/** The margin: a private note at this moment, and the decisions taken earlier. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { SceneView } from '../../core/dialogue/player-view';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { MomentId } from '../../core/shared/ids';
import { OwnPanel } from '../../parts/own-panel';
import { useRecords, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './margin.module.css';
import { usePrivateText } from './use-private-text';

function NotePanel({ journey, moment }: { readonly journey: Journey; readonly moment: MomentId }) {
  const { t } = useTranslation('player');
  const { mode, access } = useVaultView();
  const { text, change } = usePrivateText(journey, moment, 'note');
  const before = useRecords('note').filter(
    (note) => note.journey === journey.id && note.kind === 'note' && note.moment !== moment,
  );
  return (
    <OwnPanel>
      <Field
        label={t('note.question')}
        hint={mode === 'session' ? undefined : t(access === 'locked' ? 'note.locked' : 'note.print')}
        value={text}
        onChange={change}
        rows={5}
        readOnly={access === 'reader'}
        isPrivate
      />
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('note.before', { count: before.length })}</summary>
          <ul>
            {before.map(({ id, text: words }) => (
              <li key={id} translate="no">
                {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </OwnPanel>
  );
}

/** On a narrow screen the margin folds into a button for each of its parts. */
type Part = 'note' | 'earlier';

interface MarginProps {
  readonly scenario: CompiledScenario;
  readonly journey: Journey;
  readonly view: SceneView;
  /** Goes back to the decision of this step. */
  readonly onReturn: (step: number) => void;
}

export function Margin({ scenario, journey, view, onReturn }: MarginProps) {
  const { t } = useTranslation('player');
  const id = useId();
  const [open, setOpen] = useState<Part | null>(null);
  const parts = view.earlier.length > 0 ? (['earlier', 'note'] as const) : (['note'] as const);
  const partProps = (part: Part) => ({
    id: `${id}-${part}`,
    className: classNames(open !== part && styles.folded),
  });
  return (
    <aside className={classNames(printStyles.offPaper, styles.margin)} aria-label={t('note.open')}>
      <div className={classNames(screenStyles.narrowOnly, styles.parts)}>
        {parts.map((part) => (
          <Button
            key={part}
            kind="text"
            className={classNames(styles.part)}
            expanded={open === part}
            controls={`${id}-${part}`}
            onClick={() => setOpen(open === part ? null : part)}
          >
            <Icon name={part === 'note' ? 'lock' : 'back'} />
            {part === 'note' ? t('note.open') : t('earlier.title')}
          </Button>
        ))}
      </div>
      <div {...partProps('note')}>
        <NotePanel key={view.moment.id} journey={journey} moment={view.moment.id} />
      </div>
      {view.earlier.length > 0 && (
        <section {...partProps('earlier')}>
          <h2 className={textStyles.kicker}>{t('earlier.title')}</h2>
          <ol>
            {view.earlier.map(({ step, at: { number, scene }, choice }) => (
              <li key={step} className={styles.item}>
                <p className={textStyles.small}>
                  {t('sceneNumber', { number })}, <span lang={scenario.lang}>{scene.title}</span>
                </p>
                <p className={textStyles.reading} id={`eerder-${step}`} lang={scenario.lang}>
                  {choice.did}
                </p>
                <Button kind="text" describedBy={`eerder-${step}`} onClick={() => onReturn(step)}>
                  {t('earlier.back')}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}
