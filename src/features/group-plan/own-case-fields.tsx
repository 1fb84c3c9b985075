/** A dilemma that a trainer enters for one room, in the order in which one tells it. It lies in the plan, and nowhere else. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fewestOptions,
  mostOptions,
  type OwnCase,
  optionLetters,
} from '../../core/tools/group-session/material';
import { HintedField } from '../../tools/shared/hinted-field';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './group-plan.module.css';

interface OwnCaseFieldsProps {
  readonly own: OwnCase;
  /** Whether what is missing is to be said at its field. */
  readonly isAsked: boolean;
  readonly onChange: (own: OwnCase) => void;
}

/** Lines as they are typed; an empty field is no line. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** What is wrong with this option; null while nothing is. Of those that are the same the later one is told. */
function optionDoubt({ options }: OwnCase, index: number): 'empty' | 'same' | null {
  const written = options.map((option) => option.trim().toLowerCase());
  const text = written[index] ?? '';
  const others = written.filter((one) => one !== '').length;
  if (text === '') return others < fewestOptions && index < fewestOptions ? 'empty' : null;
  return written.indexOf(text) < index ? 'same' : null;
}

function Options({ own, isAsked, onChange }: OwnCaseFieldsProps) {
  const { t } = useTranslation('groupPlan');
  const { options } = own;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(options.length);
  // A row came, or the button of one that went is gone: typing goes on in the last one.
  useLayoutEffect(() => {
    if (before.current === options.length) return;
    before.current = options.length;
    [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  }, [options.length]);
  return (
    <div ref={list} className={layoutStyles.stackM}>
      {options.map((option, index) => {
        const letter = optionLetters[index] ?? '';
        const doubt = isAsked ? optionDoubt(own, index) : null;
        return (
          <div key={letter} className={styles.option}>
            <HintedField
              asked="note"
              label={t('own.option', { letter })}
              value={option}
              maxLength={200}
              error={doubt === null ? undefined : t(`own.problem.${doubt}`)}
              onChange={(text) =>
                onChange({ ...own, options: options.map((one, at) => (at === index ? text : one)) })
              }
            />
            {options.length > fewestOptions && (
              <Button
                kind="text"
                onClick={() => onChange({ ...own, options: options.filter((_, at) => at !== index) })}
              >
                {t('own.less', { letter })}
              </Button>
            )}
          </div>
        );
      })}
      {options.length < mostOptions && (
        <div>
          <Button kind="text" onClick={() => onChange({ ...own, options: [...options, ''] })}>
            {t('own.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

export function OwnCaseFields({ own, isAsked, onChange }: OwnCaseFieldsProps) {
  const { t } = useTranslation('groupPlan');
  return (
    <fieldset className={classNames(layoutStyles.stackL, styles.fields)}>
      <legend className={textStyles.subheading}>{t('own.legend')}</legend>
      <p className={textStyles.small}>{t('own.hint')}</p>
      <HintedField
        asked="note"
        label={t('own.question')}
        value={own.question}
        maxLength={300}
        error={isAsked && own.question.trim() === '' ? t('own.problem.question') : undefined}
        onChange={(question) => onChange({ ...own, question })}
      />
      <Options own={own} isAsked={isAsked} onChange={onChange} />
      <p className={classNames(textStyles.label, styles.optional)}>{t('own.optional')}</p>
      <HintedField
        asked="note"
        label={t('own.situation')}
        value={own.situation}
        rows={4}
        onChange={(situation) => onChange({ ...own, situation })}
      />
      <HintedField
        asked="note"
        label={t('own.given')}
        hint={t('own.perLine')}
        value={own.given.join('\n')}
        rows={2}
        onChange={(text) => onChange({ ...own, given: linesOf(text) })}
      />
      <HintedField
        asked="note"
        label={t('own.absent')}
        hint={t('own.perLine')}
        value={own.absent.join('\n')}
        rows={2}
        onChange={(text) => onChange({ ...own, absent: linesOf(text) })}
      />
      <HintedField
        asked="note"
        label={t('own.twist')}
        hint={t('own.twistHint')}
        value={own.twist}
        rows={2}
        onChange={(twist) => onChange({ ...own, twist })}
      />
    </fieldset>
  );
}
