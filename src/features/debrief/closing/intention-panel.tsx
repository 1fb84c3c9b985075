/** 'Neem u één ding voor': an if-then with a day to look back, or knowingly none. */
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModuleClosing } from '../../../core/programme/module-closing';
import type { ModuleCover } from '../../../core/scenario/vocabulary';
import { typedAt } from '../../../core/shared/draft';
import type { Intention } from '../../../core/tools/intentions/intention';
import { useFormats } from '../../../i18n/formats';
import { LookBackLine } from '../../../parts/look-back-line';
import { OwnPanel } from '../../../parts/own-panel';
import { useSentence } from '../../../parts/use-sentence';
import { useRecords, useServices } from '../../../state/services';
import { RemoveButton, Removed } from '../../../tools/shared/removal';
import { useRecordRemovals } from '../../../tools/shared/use-record-removals';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import { StatusMessage } from '../../../ui/status-message';
import textStyles from '../../../ui/text.module.css';
import type { CloseModule } from '../use-debrief-actions';
import { IntentionForm, intentionPlaces } from './intention-form';
import styles from './intention-panel.module.css';
import { SavingMessage } from './saving-message';
import { useSaving } from './use-saving';

/** The panel. `intention` is the one this module has, `lang` the language of the story where it differs. */
export function IntentionPanel({
  cover,
  closing,
  intention,
  lang,
  onClose,
}: {
  readonly cover: ModuleCover;
  readonly closing: ModuleClosing | null;
  readonly intention: Intention | null;
  readonly lang: string | undefined;
  readonly onClose: CloseModule;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const sentence = useSentence();
  const { vault } = useServices();
  const { keeping, accepts, keep } = useSaving();
  const [editing, setEditing] = useState(false);
  const drafts = useRecords('draft');
  // What was typed shows itself, also after the lock.
  const isTyped = Object.values(intentionPlaces(cover)).some((place) => typedAt(drafts, place) !== null);
  if (isTyped && !editing) setEditing(true);
  const [isFolded, setFolded] = useState(closing?.way === 'declined' && !isTyped);
  const removals = useRecordRemovals('intention', intention === null ? [] : [intention]);
  const released = removals.shown.find(({ isGone }) => isGone)?.item;
  const isMade = intention !== null && !editing;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // A button that did its work goes away; focus stays in the panel.
  const stayHere = () => title.current?.focus();

  return (
    <section
      aria-labelledby={titleId}
      className={classNames(styles.panel, intention === null && printStyles.offPaper)}
      data-private
    >
      <OwnPanel>
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {t(isMade ? 'intention.titleMade' : 'intention.title')}
        </h2>
        {isMade ? (
          <>
            <p className={styles.made} translate="no">
              {sentence(intention)}
            </p>
            <LookBackLine intention={intention}>
              <p className={textStyles.small}>
                {t('intention.on', { day: formats.longDay(intention.lookBackOn) })} {t('intention.stillFits')}
              </p>
            </LookBackLine>
            <div className={classNames(layoutStyles.row, printStyles.offPaper)} data-item={intention.id}>
              <Button
                onClick={() => {
                  stayHere();
                  setEditing(true);
                }}
              >
                {t('intention.change')}
              </Button>
              <RemoveButton
                label={t('intention.release')}
                hasFailed={removals.failed === intention.id}
                onRemove={() => removals.remove(intention)}
              />
            </div>
          </>
        ) : isFolded ? (
          <div className={layoutStyles.row}>
            <StatusMessage tone="calm">{t('intention.declined')}</StatusMessage>
            <Button
              kind="text"
              onClick={() => {
                stayHere();
                setFolded(false);
              }}
            >
              {t('intention.afterAll')}
            </Button>
          </div>
        ) : (
          <>
            <p lang={lang} className={classNames(textStyles.reading, printStyles.offPaper)}>
              {cover.intention.prompt}
            </p>
            <IntentionForm
              key={intention?.id ?? 'new'}
              cover={cover}
              intention={intention}
              onKeep={(made) => {
                void keep([vault.put('intention', made), ...onClose('intention')]);
                if (!accepts) return false;
                stayHere();
                setEditing(false);
                return true;
              }}
            />
            {released !== undefined && intention === null && (
              <Removed
                name=""
                said={t('intention.released')}
                hasFailed={removals.failed === released.id}
                onUndo={() => removals.undo(released.id)}
              />
            )}
            {closing === null && (
              <div>
                <Button
                  kind="text"
                  onClick={() => {
                    stayHere();
                    setFolded(true);
                    void keep(onClose('declined'), 'problems');
                  }}
                >
                  {t('intention.decline')}
                </Button>
              </div>
            )}
          </>
        )}
        <SavingMessage outcome={keeping} />
      </OwnPanel>
    </section>
  );
}
