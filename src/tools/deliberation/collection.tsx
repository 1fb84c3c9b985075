/** The moresprudentie of this device: searched, changed, removed, and taken along to a conversation. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Precedent } from '../../core/tools/deliberation/deliberation';
import { findPrecedents, mayTell, textsOf } from '../../core/tools/deliberation/outcome';
import { useFormats } from '../../i18n/formats';
import { useRecords, useServices } from '../../state/services';
import { removeWithDrafts } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { StatusMessage } from '../../ui/status-message';
import { TakeAlongDraft } from '../shared/carry';
import { useIsLocked } from '../shared/not-here';
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
  readonly onRemove: () => void;
}

function Entry({ entry, isOpen, onRemove }: EntryProps) {
  const { t } = useTranslation('deliberation');
  const { vault, clock } = useServices();
  const formats = useFormats();
  const [doing, setDoing] = useState<'reading' | 'changing' | 'taking'>('reading');
  const toggle = (what: 'changing' | 'taking'): void => setDoing(doing === what ? 'reading' : what);
  return (
    <li>
      <details className={styles.entry} open={isOpen || undefined}>
        <summary translate="no" data-arrival={isOpen ? '' : undefined}>
          {entry.question}
        </summary>
        <div className={styles.fields}>
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
            <dl className={styles.told}>
              {(['considerations', 'conclusion', 'remains'] as const)
                .filter((part) => entry[part].trim() !== '')
                .map((part) => (
                  <div key={part}>
                    <dt>{t(`precedent.${part}`)}</dt>
                    <dd translate="no">{entry[part]}</dd>
                  </div>
                ))}
            </dl>
          )}
          <p className={styles.small}>
            {t('collection.added', { day: formats.day(entry.madeAt, clock.now()) })}
          </p>
          {doing === 'taking' && <Take entry={entry} />}
          <div className={styles.row}>
            <Button kind="text" onClick={() => toggle('taking')} expanded={doing === 'taking'}>
              {t('collection.take')}
            </Button>
            <Button kind="text" onClick={() => toggle('changing')}>
              {t(doing === 'changing' ? 'collection.stop' : 'collection.edit')}
            </Button>
            <Button kind="text" onClick={onRemove}>
              {t('collection.remove')}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}

export function Collection({ open }: { readonly open: string | null }) {
  const { t } = useTranslation('deliberation');
  const { vault } = useServices();
  const precedents = useRecords('precedent');
  const isLocked = useIsLocked();
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<Precedent | null>(null);
  const found = findPrecedents(precedents, query);
  return (
    <section className={styles.collection} aria-labelledby="moresprudentie">
      <h2 id="moresprudentie">{t('collection.title')}</h2>
      <p>{t('collection.text')}</p>
      {removed !== null && (
        <div className={styles.row}>
          <StatusMessage tone="calm">{t('collection.removed')}</StatusMessage>
          <Button
            kind="text"
            onClick={() => {
              void vault.put('precedent', removed);
              setRemoved(null);
            }}
          >
            {t('collection.undo')}
          </Button>
        </div>
      )}
      {precedents.length === 0 ? (
        !isLocked && <p className={styles.small}>{t('collection.empty')}</p>
      ) : (
        <>
          <Field label={t('collection.search')} value={query} onChange={setQuery} isPrivate />
          <p role="status" className={styles.small}>
            {found.length === 0 ? t('collection.nothing') : t('collection.found', { count: found.length })}
          </p>
          <ul className={styles.entries}>
            {found.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                isOpen={entry.id === open}
                onRemove={() => {
                  setRemoved(entry);
                  void removeWithDrafts(vault, 'precedent', entry.id);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
