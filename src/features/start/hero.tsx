/** What the start page puts on stage: the first scene, the scene one left, or what a module still asks. */
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { minutes } from '../../core/dialogue/time';
import { type ModuleState, type NextStep, nextStep } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices } from '../../state/services';
import type { Programme } from '../../state/use-programme';
import { Stage } from './stage';

const Resumed = lazy(async () => ({ default: (await import('./resumed')).Resumed }));

/** Where the closing of a module is chosen: at the end of the debrief that was played last. */
export function closingPath({ cover, scenarios }: ModuleState): string {
  const last = scenarios.reduce((best, next) =>
    (next.journey?.changedAt ?? 0) > (best.journey?.changedAt ?? 0) ? next : best,
  );
  return paths.debrief(cover.id, last.cover.id);
}

interface StoryProps {
  readonly module: ModuleState;
  readonly step: Extract<NextStep, { kind: 'play' }>;
  readonly lang: string;
}

/** A story that has not been begun, or one that was, as its cover tells it. */
function Story({ module, step, lang }: StoryProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { cover, secondsLeft } = step.scenario;
  const words = formats.number(cover.scenes.length);
  const kicker = step.resumes ? 'resume' : module.kind === 'not-started' ? 'first' : 'next';
  return (
    <Stage
      kicker={t(`kicker.${kicker}`)}
      title={cover.title}
      lang={lang}
      standfirst={<p lang={lang}>{cover.standfirst}</p>}
      drawing={{ plan: cover.plan, cast: cover.cast, gazes: cover.plan.gazes, speaker: null }}
      place={t('scenes', {
        count: cover.scenes.length,
        words: words.charAt(0).toUpperCase() + words.slice(1),
      })}
      time={t('timeLeft', { time: formats.duration(minutes(secondsLeft)) })}
      action={{
        to: paths.play(module.cover.id, cover.id),
        label: t(step.resumes ? 'back.story' : 'action.play'),
      }}
      aside={{ to: paths.module(module.cover.id), label: t('about') }}
    />
  );
}

interface HeroProps {
  readonly module: ModuleState;
  readonly programme: Programme;
}

/** The poster for where the person stands in a module. */
export function Hero({ module, programme }: HeroProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const { lang } = programme.catalogue;
  const { cover, playedAt } = module;
  const step = nextStep(module);
  const about = { to: paths.module(cover.id), label: t('about') };
  switch (step.kind) {
    case 'play': {
      const { journey } = step.scenario;
      const scenario = programme.underWay.get(step.scenario.cover.id);
      const story = <Story module={module} step={step} lang={lang} />;
      if (!step.resumes || journey === null || scenario === undefined) return story;
      return (
        <Suspense fallback={story}>
          <Resumed
            scenario={scenario}
            journey={journey}
            secondsLeft={step.scenario.secondsLeft}
            otherwise={story}
          />
        </Suspense>
      );
    }
    case 'debrief': {
      const { cover: story, secondsLeft } = step.scenario;
      return (
        <Stage
          kicker={t('kicker.debrief')}
          title={story.title}
          lang={lang}
          standfirst={<p>{t('standfirst.debrief')}</p>}
          drawing={{ plan: story.plan, cast: story.cast, gazes: [], speaker: null }}
          place={null}
          time={t('timeLeft', { time: formats.duration(minutes(secondsLeft)) })}
          action={{ to: paths.debrief(cover.id, story.id), label: t('action.debrief') }}
          aside={about}
        />
      );
    }
    case 'close':
      return (
        <Stage
          kicker={t('kicker.close')}
          title={cover.title}
          lang={lang}
          standfirst={<p>{t('standfirst.close')}</p>}
          drawing={null}
          place={null}
          time={null}
          action={{ to: closingPath(module), label: t('action.close') }}
          aside={about}
        />
      );
    case 'done':
      return (
        <Stage
          kicker={t('kicker.done', { day: formats.day(playedAt ?? clock.now(), clock.now()) })}
          title={cover.title}
          lang={lang}
          standfirst={<p>{t('standfirst.done')}</p>}
          drawing={null}
          place={null}
          time={null}
          action={{ to: about.to, label: t('action.done') }}
          aside={{ to: paths.programme, label: t('toProgramme') }}
        />
      );
  }
}
