/** At a module: what the learning system hears, how it stands, and how one goes on where nothing is kept. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompletionState } from '../../core/programme/completion';
import type { ModuleId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';
import { useCompletionState, useServices, useVaultView } from '../../state/services';
import { useProgramme } from '../../state/use-programme';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { ResumeElsewhere } from '../resume-elsewhere';
import styles from './learning-system.module.css';

/** How it stands, as far as the notice above the page does not say it. */
function Standing({ state }: { readonly state: CompletionState }) {
  const { t } = useTranslation('learningSystem');
  if (state.kind === 'open') return <StatusMessage tone="calm">{t('open')}</StatusMessage>;
  if (state.kind === 'sending') return <StatusMessage tone="calm">{t('sending')}</StatusMessage>;
  if (state.kind !== 'confirmed') return null;
  return <StatusMessage tone="done">{t(state.before ? 'confirmedBefore' : 'confirmed')}</StatusMessage>;
}

/**
 * How one goes on another time: nothing stays at an address that is shared with other courses.
 * @param isDone the module was completed just now: there is no story to go on with by a code.
 */
function Later({ isDone }: { readonly isDone: boolean }) {
  const { t } = useTranslation('learningSystem');
  const { t: player } = useTranslation('player');
  const { t: vault } = useTranslation('vault');
  const { mode } = useVaultView();
  const programme = useProgramme();
  if (mode !== 'session') return null;
  return (
    <>
      <details className={foldingStyles.aside}>
        <summary>{t('later.title')}</summary>
        <p>
          {t('later.text', { code: player('resume.open'), file: vault('export.title') })}{' '}
          <Link to={paths.vault}>{t('toVault')}</Link>
        </p>
      </details>
      {programme.kind === 'here' && !isDone && (
        <div>
          <ResumeElsewhere covers={programme.content.modules.map(({ cover }) => cover)} />
        </div>
      )}
    </>
  );
}

export function LearningSystemLine({ module }: { readonly module: ModuleId }) {
  const { t } = useTranslation('learningSystem');
  const { completion } = useServices();
  const state = useCompletionState();
  const isLaunched = completion.module === module;
  const goBack = completion.wayBack?.() ?? null;
  return (
    <section
      className={classNames(layoutStyles.columnM, textStyles.small, styles.line)}
      aria-labelledby="leersysteem"
    >
      <h2 id="leersysteem" className={textStyles.kicker}>
        {t('title')}
      </h2>
      {isLaunched ? (
        <>
          <p>{t(state.kind === 'for-reading' ? 'forReading' : 'hears')}</p>
          <Standing state={state} />
        </>
      ) : (
        <p>{t('otherModule')}</p>
      )}
      <Later isDone={state.kind === 'confirmed' && !state.before} />
      {isLaunched && goBack !== null && (
        <div>
          <Button kind="text" size="small" onClick={goBack}>
            {t('back')}
          </Button>
        </div>
      )}
    </section>
  );
}
