/** The moresprudentie of this device: searched, changed, removed, and taken along to a conversation. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Precedent } from '../../core/tools/deliberation/deliberation';
import { findPrecedents, mayTell, textsOf } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { TakeAlongDraft } from '../shared/carry';
import { useIsLocked } from '../shared/not-here';
import { RemoveButton, Removed } from '../shared/removal';
import { useRecordRemovals } from '../shared/use-record-removals';
import styles from './deliberation.module.css';
import { PrecedentFields } from './precedent-fields';

function Take({ entry }: { readonly entry: Precedent }) {
  const { t } = useTranslation('deliberation');
  return (
    <TakeAlongDraft
      place={`deliberation.takeLesson.${entry.id}`}
      start={entry.question}
      origin={{ tool: 'moreel-beraad', record: entry.id }}
      kind="question"
      label={t('takeAlong.label')}
      hint={t('takeAlong.hint')}
    />
  );
}

interface EntryProps {
  readonly entry: Precedent;
  readonly isOpen: boolean;
  readonly hasFailed: boolean;
  readonly onRemove: () => void;
}

function Entry({ entry, isOpen, hasFailed, onRemove }: EntryProps) {
  const { t } = useTranslation('deliberation');
  const { vault, clock } = useServices();
  const formats = useFormats();
  const [doing, setDoing] = useState<'reading' | 'changing' | 'taking'>('reading');
  const toggle = (what: 'changing' | 'taking'): void => setDoing(doing === what ? 'reading' : what);
  return (
    <li data-item={entry.id}>
      <details className={styles.entry} open={isOpen || undefined}>
        <summary translate="no" data-arrival={isOpen ? '' : undefined}>
          {entry.question}
        </summary>
        <div className={classNames(layoutStyles.columnL, styles.fields)}>
          {doing === 'changing' ? (
            <>
              <PrecedentFields
                text={entry}
                onChange={(patch) =>
                  void vault.put('precedent', { ...entry, ...patch, changedAt: clock.now() })
                }
              />
              {mayTell(textsOf(entry)) && <StatusMessage tone="calm">{t('fields.momentHint')}</StatusMessage>}
            </>
          ) : (
            <dl className={classNames(layoutStyles.stackM, styles.told)}>
              {(['considerations', 'conclusion', 'remains'] as const)
                .filter((part) => entry[part].trim() !== '')
                .map((part) => (
                  <div key={part}>
                    <dt className={textStyles.label}>{t(`precedent.${part}`)}</dt>
                    <dd translate="no">{entry[part]}</dd>
                  </div>
                ))}
            </dl>
          )}
          <p className={textStyles.small}>
            {t('collection.added', { day: formats.day(entry.madeAt, clock.now()) })}
          </p>
          {doing === 'taking' && <Take entry={entry} />}
          <div className={layoutStyles.row}>
            <Button kind="text" onClick={() => toggle('taking')} expanded={doing === 'taking'}>
              {t('collection.take')}
            </Button>
            <Button kind="text" onClick={() => toggle('changing')}>
              {t(doing === 'changing' ? 'collection.stop' : 'collection.edit')}
            </Button>
            <RemoveButton label={t('collection.remove')} hasFailed={hasFailed} onRemove={onRemove} />
          </div>
        </div>
      </details>
    </li>
  );
}

export function Collection({ open }: { readonly open: string | null }) {
  const { t } = useTranslation('deliberation');
  const precedents = useRecords('precedent');
  const isLocked = useIsLocked();
  const [query, setQuery] = useState('');
  const found = findPrecedents(precedents, query);
  const removals = useRecordRemovals('precedent', found);
  return (
    <section className={layoutStyles.columnL} aria-labelledby="moresprudentie">
      <h2 id="moresprudentie">{t('collection.title')}</h2>
      <p>{t('collection.text')}</p>
      {precedents.length === 0 && removals.shown.length === 0 ? (
        !isLocked && <p className={textStyles.small}>{t('collection.empty')}</p>
      ) : (
        <>
          <Field label={t('collection.search')} value={query} onChange={setQuery} isPrivate />
          <p role="status" className={textStyles.small}>
            {found.length === 0 ? t('collection.nothing') : t('collection.found', { count: found.length })}
          </p>
          <ul className={styles.entries}>
            {removals.shown.map(({ item: entry, isGone }) =>
              isGone ? (
                <li key={entry.id}>
                  <Removed
                    name={entry.question}
                    hasFailed={removals.failed === entry.id}
                    onUndo={() => removals.undo(entry.id)}
                  />
                </li>
              ) : (
                <Entry
                  key={entry.id}
                  entry={entry}
                  isOpen={entry.id === open}
                  hasFailed={removals.failed === entry.id}
                  onRemove={() => removals.remove(entry)}
                />
              ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
