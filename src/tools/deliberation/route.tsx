/** Moreel beraad: a moral question in ten steps, alone or around one screen, and what was learned from earlier ones. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../core/tools/deliberation/deliberation';
import { paths } from '../../state/addresses';
import { useOpened, useOpenHere } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import { NotHere } from '../shared/not-here';
import { Protection } from '../shared/protection';
import { RecordBar } from '../shared/record-bar';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { Begin } from './begin';
import { Collection } from './collection';
import styles from './deliberation.module.css';
import { DeliberationList } from './deliberation-list';
import { DeliberationGuide } from './guide';

interface ShreddedProps {
  readonly record: Deliberation;
  readonly onBack: () => void;
}

/** What was shredded can come back until one leaves; after that nothing holds it. */
function Shredded({ record, onBack }: ShreddedProps) {
  const { t } = useTranslation('deliberation');
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} tabIndex={-1} className={styles.shredded}>
      <StatusMessage tone="done">{t('shred.done', { codeWord: record.codeWord })}</StatusMessage>
      <p className={styles.small}>{t('shred.until')}</p>
      <div>
        <Button kind="text" onClick={onBack}>
          {t('shred.undo')}
        </Button>
      </div>
    </div>
  );
}

/** `/hulpmiddelen/moreel-beraad` */
export function DeliberationRoute() {
  const { t } = useTranslation('deliberation');
  const { vault } = useServices();
  const { record: wanted } = useOpened();
  const open = useOpenHere();
  const records = useRecords('deliberation');
  const precedents = useRecords('precedent');
  const [shredded, setShredded] = useState<Deliberation | null>(null);
  const record = records.find(({ id }) => id === wanted);
  const isPrecedent = precedents.some(({ id }) => id === wanted);
  const isOpen = record !== undefined;
  const isFirst = useRef(true);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  useEffect(() => {
    if (isOpen) setShredded(null);
  }, [isOpen]);
  const onShredded = (gone: Deliberation): void => {
    setShredded(gone);
    open(null);
  };
  const newest = [...records].sort((a, b) => b.changedAt - a.changedAt);
  return (
    <ToolFrame title={t('title')} {...(record === undefined ? { intro: t('intro') } : {})}>
      {record !== undefined ? (
        <>
          <RecordBar
            to={paths.tool('moreel-beraad')}
            back={t('list.back')}
            name={record.paused ? '' : record.codeWord}
          />
          <DeliberationGuide
            key={record.id}
            record={record}
            isArrival={!isFirst.current}
            onShredded={() => onShredded(record)}
          />
        </>
      ) : (
        <div className={styles.start}>
          {shredded !== null && (
            <Shredded
              record={shredded}
              onBack={() => {
                void vault.put('deliberation', shredded);
                open(shredded.id);
              }}
            />
          )}
          {wanted !== null && !isPrecedent && shredded === null && <NotHere gone={t('list.gone')} />}
          <DeliberationList records={newest} onShredded={onShredded} />
          <Begin />
          <Collection open={wanted} />
          <Protection />
          <ToolExit before={t('exit')} />
        </div>
      )}
    </ToolFrame>
  );
}
