/** The scene one left, as it was: who sat there, who looked at whom, what was said last. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import { leftOff } from '../../core/dialogue/left-off';
import type { TimeLeft } from '../../core/programme/module-state';
import type { CompiledScenario, Scene } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { shortName } from '../../parts/plan-people';
import { paths } from '../../state/addresses';
import { Stage } from './stage';
import styles from './stage.module.css';
import { timeLeft } from './time-left';

/** Where the button leads back to, in the words of the scene. */
function backTo({ channel, plan }: Scene): 'table' | Scene['channel'] {
  return channel === 'gesprek' && plan.shape === 'round-table' ? 'table' : channel;
}

interface ResumedProps {
  readonly scenario: CompiledScenario;
  readonly journey: Journey;
  readonly left: TimeLeft;
  readonly welcome: string | null;
  /** Shown when the journey turns out to have nothing left to read. */
  readonly otherwise: ReactNode;
}

/** The poster of a journey under way. */
export function Resumed({ scenario, journey, left: remaining, welcome, otherwise }: ResumedProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const left = leftOff(scenario, journey);
  if (left === null) return otherwise;
  const { scene, words } = left;
  const where = [scene.place, scene.circumstance].filter((part) => part !== undefined);
  return (
    <Stage
      kicker={welcome ?? t('kicker.resume')}
      title={scenario.title}
      lang={scenario.lang}
      standfirst={
        words === null ? (
          <p lang={scenario.lang}>
            {where.map((part) => (/[.?…]$/.test(part) ? part : `${part}.`)).join(' ')}
          </p>
        ) : (
          <>
            <blockquote lang={scenario.lang}>‘{words.text}’</blockquote>
            <p className={styles.said} lang={scenario.lang}>
              {shortName(words.by)}. {scene.title}
            </p>
          </>
        )
      }
      drawing={{ plan: left.plan, cast: scenario.cast, gazes: left.plan.gazes, speaker: left.speaker }}
      place={t('sceneOf', { number: left.sceneNumber, count: scenario.scenes.length })}
      time={timeLeft(t, formats, remaining)}
      action={{ to: paths.play(journey.module, journey.scenario), label: t(`back.${backTo(scene)}`) }}
      aside={{ to: paths.module(journey.module), label: t('about') }}
    />
  );
}
