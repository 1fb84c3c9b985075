/** Beginning a session from a plan: what happens then is said before it, and what is still needed. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import type { Material } from '../../core/tools/group-session/material';
import { caseDoubts } from '../../core/tools/group-session/own-case';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import type { GroupSession } from '../../core/tools/group-session/session';
import { beginSession } from '../../core/tools/group-session/session-after';
import { useFormats } from '../../i18n/formats';
import { useBeginGroupSession } from '../../state/group-session';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './group-plan.module.css';

interface BeginSessionProps {
  readonly plan: GroupPlan;
  /** What it is called, where its trainer gave it no title. */
  readonly name: string;
  readonly material: Material | null;
  /** Whether the run sheet fits its time. */
  readonly fits: boolean;
  /** Whether it was tried already: then what is missing is said, here and at its field. */
  readonly isAsked: boolean;
  readonly onAsked: () => void;
}

export function BeginSession({ plan, name, material, fits, isAsked, onAsked }: BeginSessionProps) {
  const { t } = useTranslation('groupPlan');
  const formats = useFormats();
  const { clock, ids } = useServices();
  const { mode } = useVaultView();
  const beginHere = useBeginGroupSession();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [tries, setTries] = useState(0);
  const missing = useRef<HTMLParagraphElement>(null);
  const doubts = [
    ...(plan.material.kind === 'own' ? caseDoubts(plan.material.case) : []),
    ...(material === null ? (['no-story'] as const) : []),
    ...(fits || material === null ? [] : (['no-fit'] as const)),
  ];
  const isMissing = isAsked && doubts.length > 0;
  // At each press anew.
  useLayoutEffect(() => {
    if (tries > 0) missing.current?.focus();
  }, [tries]);
  const begin = async (): Promise<void> => {
    if (material === null || doubts.length > 0) {
      onAsked();
      setTries(tries + 1);
      return;
    }
    setState('busy');
    const origin = {
      id: asId<GroupSession['id']>(ids.next()),
      now: clock.now(),
      journey: asId<never>(ids.next()),
    };
    const { ok } = await beginHere(
      beginSession({ ...plan, title: plan.title.trim() || name }, material, origin),
    );
    setState(ok ? 'idle' : 'failed');
  };
  return (
    <section aria-labelledby="sessie-begin" className={classNames(layoutStyles.stackL, styles.start)}>
      <h2 id="sessie-begin" className={textStyles.subheading}>
        {t('start.title')}
      </h2>
      <p className={textStyles.small}>
        {t('start.copy')} {t(mode === 'passphrase' ? 'start.locks' : 'start.open')}
      </p>
      <p className={textStyles.small}>{t('start.wall')}</p>
      {isMissing && (
        <p ref={missing} tabIndex={-1} className={textStyles.strong}>
          {t('doubts.all', { doubts: formats.list(doubts.map((doubt) => t(`doubts.${doubt}`))) })}
        </p>
      )}
      <div>
        <Button
          kind={material === null || fits ? 'primary' : 'secondary'}
          busy={state === 'busy'}
          onClick={() => void begin()}
        >
          {t('start.action')}
        </Button>
      </div>
      {state === 'failed' && <StatusMessage tone="problem">{t('start.failed')}</StatusMessage>}
    </section>
  );
}
