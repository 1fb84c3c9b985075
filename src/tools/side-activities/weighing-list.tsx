/** All weighings, the newest first: to go on with, to weigh again, to throw away; and beginning a new one. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import type { SideActivity, SideActivityId } from '../../core/tools/side-activities/side-activity';
import { weighAgain } from '../../core/tools/side-activities/weighing';
import { useFormats } from '../../i18n/formats';
import { useServices } from '../../state/services';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { StatusMessage } from '../../ui/status-message';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Removal } from '../shared/removal';
import styles from './side-activities.module.css';

/** Beginning a weighing under a word that only its maker understands. */
export function Begin({
  isFirst,
  onBegin,
}: {
  readonly isFirst: boolean;
  /** Gives back whether it was begun. */
  readonly onBegin: (codeWord: string) => boolean;
}) {
  const { t } = useTranslation('sideActivities');
  const [codeWord, setCodeWord, clearCodeWord] = useDraft('sideActivities.codeWord');
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (codeWord.trim() === '') {
      setRefused(true);
      form.current?.querySelector('input')?.focus();
      return;
    }
    if (onBegin(codeWord.trim())) clearCodeWord();
  };
  return (
    <form ref={form} onSubmit={submit} className={styles.begin} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('begin.title')}
      </h2>
      <Field
        label={t('begin.codeWord')}
        hint={t('begin.hint')}
        error={refused && codeWord.trim() === '' ? t('begin.missing') : undefined}
        value={codeWord}
        onChange={setCodeWord}
        maxLength={40}
        isPrivate
      />
      <div>
        <Button kind={isFirst ? 'primary' : 'secondary'} type="submit">
          {t('begin.action')}
        </Button>
      </div>
    </form>
  );
}

interface ListProps {
  readonly weighings: readonly SideActivity[];
  /** ISO day. */
  readonly today: string;
  /** Whether one came here from a weighing: the list is then read first. */
  readonly takesFocus: boolean;
  readonly onOpen: (id: SideActivityId) => void;
  /** Opens a copy that is weighed anew. */
  readonly onAgain: (copy: SideActivity) => void;
}

export function WeighingList({ weighings, today, takesFocus, onOpen, onAgain }: ListProps) {
  const { t } = useTranslation('sideActivities');
  const formats = useFormats();
  const { vault, clock, ids } = useServices();
  const [isRemoved, setRemoved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const nameOf = ({ codeWord }: SideActivity): string => codeWord.trim() || t('untitled');
  const dayOf = ({ madeAt }: SideActivity): string => formats.longDay(isoDay(madeAt));
  const again = (earlier: SideActivity): void =>
    onAgain(weighAgain(earlier, ids.next() as SideActivityId, clock.now()));
  const remove = async (weighing: SideActivity): Promise<boolean> => {
    const { ok } = await vault.remove('sideActivity', weighing.id);
    if (!ok) return false;
    setRemoved(true);
    heading.current?.focus();
    return true;
  };
  if (weighings.length === 0 && !isRemoved) return null;
  return (
    <section aria-labelledby={id} className={styles.weighings}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {t('list.title')}
      </h2>
      {isRemoved && <StatusMessage tone="done">{t('list.removed')}</StatusMessage>}
      <ul>
        {[...weighings]
          .sort((a, b) => b.madeAt - a.madeAt)
          .map((weighing) => (
            <li key={weighing.id}>
              <h3 translate="no">{nameOf(weighing)}</h3>
              <p className={styles.small}>
                {t('list.at', { day: dayOf(weighing), step: t(`steps.${weighing.step}.name`) })}{' '}
                {weighing.againOn !== null &&
                  t(weighing.againOn <= today ? 'list.due' : 'list.again', {
                    day: formats.longDay(weighing.againOn),
                  })}
              </p>
              <div className={styles.row}>
                <Button kind="text" onClick={() => onOpen(weighing.id)}>
                  {t('list.open')} <VisuallyHidden>‘{nameOf(weighing)}’</VisuallyHidden>
                </Button>
                <Button kind="text" onClick={() => again(weighing)}>
                  {t('list.weighAgain')} <VisuallyHidden>‘{nameOf(weighing)}’</VisuallyHidden>
                </Button>
              </div>
              <Removal
                label={t('list.remove')}
                about={nameOf(weighing)}
                consequence={t('remove.consequence', { codeWord: nameOf(weighing), day: dayOf(weighing) })}
                confirm={t('remove.confirm')}
                leave={t('remove.keep')}
                failed={t('list.failed')}
                onRemove={() => remove(weighing)}
              />
            </li>
          ))}
      </ul>
      {weighings.length > 0 && <p className={styles.small}>{t('list.means')}</p>}
    </section>
  );
}
