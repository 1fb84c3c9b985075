/** Above every page: that completion is not confirmed or cannot be reported, and what one can do; and once that it is. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../../state/addresses';
import { useCompletionState, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import styles from './learning-system.module.css';

/** Whether this is still the page on which completion was confirmed, and not that of the module, which says it too. */
function useJustConfirmed(): boolean {
  const { completion } = useServices();
  const state = useCompletionState();
  const { pathname } = useLocation();
  const [at, setAt] = useState<string | null>(null);
  const isNew = state.kind === 'confirmed' && !state.before;
  useEffect(() => {
    if (isNew) setAt((before) => before ?? pathname);
  }, [isNew, pathname]);
  return (
    isNew && at === pathname && (completion.module === null || pathname !== paths.module(completion.module))
  );
}

function Bar({
  tone,
  text,
  way,
}: {
  readonly tone: 'calm' | 'done' | 'problem';
  readonly text: string;
  readonly way?: ReactNode;
}) {
  const { t } = useTranslation('learningSystem');
  return (
    <section
      aria-label={t('notice')}
      className={classNames(layoutStyles.bar, printStyles.offPaper, styles.notice)}
    >
      <StatusMessage tone={tone}>{text}</StatusMessage>
      {way}
    </section>
  );
}

export function LearningSystemNotice() {
  const { t } = useTranslation('learningSystem');
  const { t: vault } = useTranslation('vault');
  const { completion } = useServices();
  const state = useCompletionState();
  const isJustConfirmed = useJustConfirmed();
  if (isJustConfirmed) return <Bar tone="done" text={t('confirmed')} />;
  if (state.kind === 'not-connected')
    return <Bar tone="calm" text={t(completion.module === null ? 'noModule' : 'notConnected')} />;
  if (state.kind === 'not-allowed') return <Bar tone="problem" text={t('notAllowed')} />;
  if (state.kind !== 'not-confirmed') return null;
  return (
    <Bar
      tone="problem"
      text={`${t(`notConfirmed.${state.why}`)} ${t('notConfirmed.what', { file: vault('export.title') })}`}
      way={
        <>
          <Button kind="text" onClick={() => completion.retry()}>
            {t('retry')}
          </Button>
          <Link to={paths.vault}>{t('toVault')}</Link>
        </>
      }
    />
  );
}
