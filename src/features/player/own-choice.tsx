/** 'Ik doe iets anders': what one does instead, in words that stay private. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { Choice } from '../../core/scenario/scenario';
import type { MomentId } from '../../core/shared/ids';
import { OwnPanel } from '../../parts/own-panel';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import { usePrivateText } from './use-private-text';

interface OwnChoiceProps {
  readonly choice: Choice;
  readonly journey: Journey;
  readonly moment: MomentId;
  readonly onTake: (choice: Choice) => void;
  readonly onBack: () => void;
}

export function OwnChoice({ choice, journey, moment, onTake, onBack }: OwnChoiceProps) {
  const { t } = useTranslation('player');
  const { text, change } = usePrivateText(journey, moment, 'own-choice');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = panel.current?.querySelector('textarea');
    field?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
    // A keyboard on the screen takes half of it: the field stays in what is left.
    const screen = window.visualViewport;
    const stayInView = (): void => {
      if (document.activeElement === field) field?.scrollIntoView({ block: 'nearest' });
    };
    screen?.addEventListener('resize', stayInView);
    return () => screen?.removeEventListener('resize', stayInView);
  }, []);
  return (
    <div ref={panel}>
      <OwnPanel>
        <Field
          label={t('own.question')}
          hint={t('own.hint')}
          value={text}
          onChange={change}
          rows={4}
          isPrivate
        />
        <div className={layoutStyles.rowTop}>
          <Button onClick={() => onTake(choice)}>{t('own.go')}</Button>
          <Button kind="text" onClick={onBack}>
            {t('own.back')}
          </Button>
        </div>
      </OwnPanel>
    </div>
  );
}
