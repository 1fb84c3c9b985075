/** The ophaalvraag: what one resolved, first from memory, then beside what one wrote then. Nothing is compared for you. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intention } from '../../core/tools/intentions/intention';
import { useFormats } from '../../i18n/formats';
import { Keeping } from '../../parts/keeping';
import { OwnPanel } from '../../parts/own-panel';
import { useServices } from '../../state/services';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './below.module.css';

interface RetrievalProps {
  readonly intention: Intention;
  /** The title of the module it came from. */
  readonly title: string;
}

/** The question, the field it opens, and the words of then. */
export function Retrieval({ intention, title }: RetrievalProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const [text, setText] = useDraft(`start.retrieval.${intention.id}`);
  const [step, setStep] = useState<'asked' | 'writing' | 'beside'>('asked');
  // What was typed shows itself, also after the lock; the words of then do not.
  if (step === 'asked' && text !== '') setStep('writing');
  return (
    <section className={classNames(layoutStyles.columnM, styles.block)} aria-labelledby="start-ophalen">
      <p className={textStyles.kicker}>
        {t('retrieve.from', { title, ago: formats.ago(intention.madeAt, clock.now()) })}
      </p>
      <h2 id="start-ophalen">{t('retrieve.question')}</h2>
      {step === 'asked' ? (
        <>
          <p className={textStyles.small}>{t('retrieve.how')}</p>
          <p>
            <Button onClick={() => setStep('writing')}>{t('retrieve.open')}</Button>
          </p>
        </>
      ) : (
        <OwnPanel>
          <Field
            label={t('retrieve.field')}
            hint={t('retrieve.loose')}
            value={text}
            onChange={setText}
            rows={3}
            isPrivate
          />
          <Keeping />
          {step === 'writing' ? (
            <p>
              <Button onClick={() => setStep('beside')}>{t('retrieve.beside')}</Button>
            </p>
          ) : (
            <div role="status" className={styles.then}>
              <p className={textStyles.small}>{t('retrieve.then')}</p>
              <p translate="no">{t('retrieve.words', { when: intention.when, then: intention.then })}</p>
            </div>
          )}
        </OwnPanel>
      )}
    </section>
  );
}
