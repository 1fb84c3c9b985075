/** From an outcome to the moresprudentie: reworded, looked through for names, and only with everyone's consent. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrecedentId, PrecedentText } from '../../core/tools/deliberation/deliberation';
import { mayTell, precedentText, textsOf } from '../../core/tools/deliberation/outcome';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Confirmation } from '../../ui/confirmation';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import styles from './deliberation.module.css';
import type { DeliberationGuide } from './deliberation-props';
import { PrecedentFields } from './precedent-fields';

type State = 'writing' | 'needsConsent' | 'needsQuestion' | 'names' | 'kept' | 'failed';

export function KeepPrecedent({ draft, write }: Pick<DeliberationGuide, 'draft' | 'write'>) {
  const { t } = useTranslation('deliberation');
  const { vault, clock, ids } = useServices();
  const [consent, setConsent] = useState(false);
  const [state, setState] = useState<State>('writing');
  const text: PrecedentText = draft.entry ?? precedentText(draft);
  const keep = async (): Promise<void> => {
    if (text.question.trim() === '') setState('needsQuestion');
    else if (!consent) setState('needsConsent');
    else if (mayTell(textsOf(text)) && state !== 'names') setState('names');
    else {
      const now = clock.now();
      const id = ids.next() as PrecedentId;
      const { ok } = await vault.put('precedent', { id, ...text, madeAt: now, changedAt: now });
      if (ok) write({ entry: null });
      setState(ok ? 'kept' : 'failed');
    }
  };
  if (state === 'kept') return <Confirmation>{t('precedent.kept')}</Confirmation>;
  const problem = state === 'writing' ? null : t(`precedent.${state}`);
  return (
    <details className={foldingStyles.folding} open={draft.entry !== null || undefined}>
      <summary>{t('precedent.open')}</summary>
      <div className={classNames(layoutStyles.columnL, styles.fields)}>
        <PrecedentFields
          text={text}
          onChange={(patch) => {
            setState('writing');
            write({ entry: { ...text, ...patch } });
          }}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={consent}
            onChange={(event) => {
              setState('writing');
              setConsent(event.target.checked);
            }}
          />
          <span>{t(draft.setting === 'group' ? 'precedent.consentGroup' : 'precedent.consentSolo')}</span>
        </label>
        {problem !== null && <StatusMessage tone="problem">{problem}</StatusMessage>}
        <div>
          <Button onClick={() => void keep()}>
            {t(state === 'names' ? 'precedent.anyway' : 'precedent.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}
