/** What the start page puts on stage: the first scene, the scene one left, or what a module still asks. */
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ModuleState,
  type NextStep,
  nextStep,
  type ScenarioState,
} from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices } from '../../state/services';
import type { Programme } from '../../state/use-programme';
import { Stage, type StageDrawing } from './stage';
import { timeLeft } from './time-left';

const Resumed = lazy(async () => ({ default: (await import('./resumed')).Resumed }));

function lastPlayed(scenarios: readonly ScenarioState[]): ScenarioState {
  return scenarios.reduce((best, next) =>
    (next.journey?.changedAt ?? 0) > (best.journey?.changedAt ?? 0) ? next : best,
  );
}

/** Where the closing of a module is chosen: at the end of the debrief that was played last. */
function closingPath({ cover, scenarios }: ModuleState): string {
  return paths.debrief(cover.id, lastPlayed(scenarios).cover.id);
}

/** A thing from the story of a module that was played last, where nobody sits on the poster. */
export function objectOf({ scenarios }: ModuleState): StageDrawing | null {
  const { cover } = lastPlayed(scenarios);
  return cover.object === undefined ? null : { object: cover.object };
}

interface StoryProps {
  readonly module: ModuleState;
  readonly step: Extract<NextStep, { kind: 'play' }>;
  readonly lang: string;
  readonly welcome: string | null;
  readonly isNew: boolean;
  readonly isBegun: boolean;
}

/** A story that has not been begun, or one that was, as its cover tells it. */
function Story({ module, step, lang, welcome, isNew, isBegun }: StoryProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { cover, left } = step.scenario;
  const words = formats.number(cover.scenes.length);
  const kicker = step.resumes ? 'resume' : isNew ? 'first' : isBegun ? 'next' : 'firstStory';
  return (
    <Stage
      kicker={welcome ?? t(`kicker.${kicker}`)}
      title={cover.title}
      lang={lang}
      standfirst={<p lang={lang}>{cover.standfirst}</p>}
      drawing={{ plan: cover.plan, cast: cover.cast, gazes: cover.plan.gazes, speaker: null }}
      place={t('scenes', {
        count: cover.scenes.length,
        words: words.charAt(0).toUpperCase() + words.slice(1),
      })}
      time={timeLeft(t, formats, left)}
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
  /** Said first to who comes back after weeks; null otherwise. */
  readonly welcome: string | null;
  /** Whether nothing was ever kept or done here: then, and only then, one begins. */
  readonly isNew: boolean;
}

/** The poster for where the person stands in a module. */
export function Hero({ module, programme, welcome, isNew }: HeroProps) {
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
      const isBegun = programme.modules.some(({ kind }) => kind !== 'not-started');
      const story = (
        <Story module={module} step={step} lang={lang} welcome={welcome} isNew={isNew} isBegun={isBegun} />
      );
      if (!step.resumes || journey === null || scenario === undefined) return story;
      return (
        <Suspense fallback={story}>
          <Resumed
            scenario={scenario}
            journey={journey}
            left={step.scenario.left}
            welcome={welcome}
            otherwise={story}
          />
        </Suspense>
      );
    }
    case 'debrief': {
      const { cover: story, left } = step.scenario;
      return (
        <Stage
          kicker={welcome ?? t('kicker.debrief')}
          title={story.title}
          lang={lang}
          standfirst={<p>{t('standfirst.debrief')}</p>}
          drawing={{ plan: story.plan, cast: story.cast, gazes: [], speaker: null }}
          time={timeLeft(t, formats, left)}
          action={{ to: paths.debrief(cover.id, story.id), label: t('action.debrief') }}
          aside={about}
        />
      );
    }
    case 'close':
      return (
        <Stage
          kicker={welcome ?? t('kicker.close')}
          title={cover.title}
          lang={lang}
          standfirst={<p>{t('standfirst.close')}</p>}
          drawing={objectOf(module)}
          action={{ to: closingPath(module), label: t('action.close') }}
          aside={about}
        />
      );
    case 'done':
      return (
        <Stage
          kicker={welcome ?? t('kicker.done', { day: formats.day(playedAt ?? clock.now(), clock.now()) })}
          title={cover.title}
          lang={lang}
          standfirst={<p>{t('standfirst.done')}</p>}
          drawing={objectOf(module)}
          action={{ to: about.to, label: t('action.done') }}
          aside={{ to: paths.programme, label: t('toProgramme') }}
        />
      );
  }
}
