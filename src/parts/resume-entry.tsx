/** Typing a hervatregel over: the field, and what is said when the line cannot be taken up. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResumeFailure } from '../core/dialogue/resume-line';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { StatusMessage } from '../ui/status-message';
import styles from './resume-entry.module.css';

interface ResumeEntryProps {
  /** Takes the line up, as far as it fits; null when all of it did. */
  readonly take: (line: string) => Promise<ResumeFailure | null>;
  /** What is said of a line that belongs elsewhere. */
  readonly otherScenario: string;
}

export function ResumeEntry({ take, otherScenario }: ResumeEntryProps) {
  const { t } = useTranslation('keeping');
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<ResumeFailure | null>(null);
  const problems = {
    damaged: t('resume.damaged'),
    newer: t('resume.newer'),
    'other-scenario': otherScenario,
    'does-not-fit': undefined,
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void take(typed).then(setFailure);
      }}
    >
      <Field
        label={t('resume.field')}
        value={typed}
        onChange={setTyped}
        error={failure === null ? undefined : problems[failure.kind]}
        isPrivate
      />
      <Button type="submit">{t('resume.go')}</Button>
      {failure?.kind === 'does-not-fit' && (
        <StatusMessage tone="calm">{t('resume.doesNotFit', { count: failure.fits })}</StatusMessage>
      )}
    </form>
  );
}
