/** Beginning a session from a plan: what happens then is said before it, and what is still needed. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import type { Material } from '../../core/tools/group-session/material';
import { caseDoubts } from '../../core/tools/group-session/own-case';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import type { GroupSession } from '../../core/tools/group-session/session';
import { beginSession } from '../../core/tools/group-session/session-after';
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
}

export function BeginSession({ plan, name, material, fits }: BeginSessionProps) {
  const { t } = useTranslation('groupPlan');
  const { clock, ids } = useServices();
  const { mode } = useVaultView();
  const beginHere = useBeginGroupSession();
  const [state, setState] = useState<'idle' | 'asked' | 'busy' | 'failed'>('idle');
  const list = useRef<HTMLDivElement>(null);
  const doubts = [
    ...(plan.material.kind === 'own' ? caseDoubts(plan.material.case) : []),
    ...(material === null ? (['no-story'] as const) : []),
    ...(fits || material === null ? [] : (['no-fit'] as const)),
  ];
  const isAsked = state === 'asked' && doubts.length > 0;
  useLayoutEffect(() => {
    if (isAsked) list.current?.focus();
  }, [isAsked]);
  const begin = async (): Promise<void> => {
    if (material === null || doubts.length > 0) {
      setState('asked');
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
      {isAsked && (
        <div ref={list} tabIndex={-1} className={layoutStyles.stackXs}>
          <p className={textStyles.strong}>{t('doubts.title')}</p>
          <ul className={styles.doubts}>
            {doubts.map((doubt) => (
              <li key={doubt}>{t(`doubts.${doubt}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button kind="primary" busy={state === 'busy'} onClick={() => void begin()}>
          {t('start.action')}
        </Button>
      </div>
      {state === 'failed' && <StatusMessage tone="problem">{t('start.failed')}</StatusMessage>}
    </section>
  );
}
