/** What is asked: a labelled list of real buttons, one press each, in an order that says nothing. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { Choice, CompiledScenario, Decision } from '../../core/scenario/scenario';
import type { MomentId } from '../../core/shared/ids';
import { useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './decision-panel.module.css';
import { GivenPanel } from './given-panel';
import { bringDecisionIntoView } from './in-view';
import { OwnChoice } from './own-choice';
import { useSettled } from './use-settled';

interface DecisionPanelProps {
  readonly scenario: CompiledScenario;
  readonly journey: Journey;
  readonly moment: MomentId;
  readonly decision: Decision;
  readonly offered: readonly Choice[];
  /** What the journey this one was split from chose here. */
  readonly earlier: string | null;
  /** Whether one went back to this decision. */
  readonly isSecondRoad: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onTake: (choice: Choice) => void;
}

export function DecisionPanel({
  scenario,
  journey,
  moment,
  decision,
  offered,
  earlier,
  isSecondRoad,
  heading,
  onTake,
}: DecisionPanelProps) {
  const { t, i18n } = useTranslation('player');
  const { access } = useVaultView();
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const ownButton = useRef<HTMLButtonElement>(null);
  const settled = useSettled();
  useEffect(() => {
    bringDecisionIntoView(heading.current);
  }, [heading]);
  const press = (choice: Choice): void => {
    if (!settled) return;
    if (choice.own) setOwn(own === choice.id ? null : choice.id);
    else onTake(choice);
  };
  const foldOwn = (): void => {
    setOwn(null);
    // The button that was pressed goes with the panel; focus goes back to the one that opened it.
    ownButton.current?.focus({ preventScroll: true });
    bringDecisionIntoView(heading.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const choice = offered[Number(event.key) - 1];
    if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    press(choice);
  };
  if (access === 'reader') return <p className={textStyles.small}>{t('reader')}</p>;
  return (
    <section
      className={classNames(layoutStyles.stackM, styles.decision)}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <h2
        id={id}
        ref={heading}
        tabIndex={-1}
        // Who comes back to play it otherwise comes for this question.
        data-arrival={isSecondRoad || undefined}
        className={classNames(textStyles.subheading, styles.prompt)}
        lang={scenario.lang}
      >
        {decision.prompt}
      </h2>
      {isSecondRoad && <p className={textStyles.small}>{t('branched')}</p>}
      <GivenPanel scenario={scenario} decision={decision} />
      <ol
        className={classNames(layoutStyles.stackS, styles.choices)}
        aria-labelledby={id}
        lang={scenario.lang}
        data-open={settled ? '' : undefined}
      >
        {offered.map((choice, index) => (
          <li key={choice.id}>
            <button
              type="button"
              ref={choice.own ? ownButton : undefined}
              className={styles.choice}
              data-choice={choice.id}
              aria-expanded={choice.own ? own === choice.id : undefined}
              onClick={() => press(choice)}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.texts}>
                <span className={textStyles.strong}>{choice.act}</span>
                {choice.words !== undefined && (
                  <span className={classNames(textStyles.quietReading, styles.words)}>‘{choice.words}’</span>
                )}
                {earlier === choice.id && (
                  <span className={textStyles.small} lang={i18n.language}>
                    {t('choseEarlier')}
                  </span>
                )}
              </span>
              <span className={styles.arrow} aria-hidden="true">
                <Icon name="arrow" />
              </span>
            </button>
            {own === choice.id && (
              <div lang={i18n.language}>
                <OwnChoice
                  choice={choice}
                  journey={journey}
                  moment={moment}
                  onTake={onTake}
                  onBack={foldOwn}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className={textStyles.small}>{t('choiceHint')}</p>
    </section>
  );
}
