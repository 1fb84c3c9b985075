/** What makes a scenario a whole one: its size, its length, its voices and its prices. Limits differ for a mini case. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { AuthoredScenario } from '../1-parse/scenario-schema';
import type { PathStep, YamlFile } from '../1-parse/yaml-file';
import type { Reporter } from '../messages/reporter';

/** What a kind of scenario must hold. Minutes and seconds at 200 words a minute. */
const measures = {
  scenario: { scenes: [3, 6], moments: [16, 40], endings: 3, firstDecisionSeconds: 90, minutes: 15 },
  mini: { scenes: [1, 1], moments: [3, 8], endings: 1, firstDecisionSeconds: 90, minutes: 5 },
} as const;

/** The most characters that stay readable on a screen of 390 px without losing the question. */
const textLimits = { line: 420, act: 140, words: 260, label: 44, did: 200, whatIf: 140, title: 70, voice: 420, why: 220 };

/** Reports a scenario that is too small, too long, too crowded for a screen, or free of cost. */
export function checkMeasure(
  authored: AuthoredScenario,
  scenario: CompiledScenario,
  yaml: YamlFile,
  reporter: Reporter,
): void {
  const measure = measures[scenario.kind];
  const within = (code: 'size/scenes' | 'size/moments', count: number, [least, most]: readonly [number, number]): void => {
    if (count < least || count > most) reporter.report(code, yaml.place(['scenes'], 'key'), { count, least, most });
  };
  within('size/scenes', scenario.scenes.length, measure.scenes);
  within('size/moments', scenario.scenes.flatMap(({ moments }) => moments).length, measure.moments);

  const full = scenario.endings.filter((ending) => ending.full).length;
  if (full < measure.endings) reporter.report('ending/too-few', yaml.place(['endings'], 'key'), { count: full });
  for (const [index, ending] of authored.endings.entries()) {
    if (ending.prices.length === 0) reporter.report('ending/no-price', yaml.place(['endings', index, 'id']), {});
  }

  const { toFirstDecision, longest, debrief } = scenario.reading;
  if (toFirstDecision > measure.firstDecisionSeconds) {
    const words = { seconds: toFirstDecision, most: measure.firstDecisionSeconds };
    reporter.report('size/first-decision', yaml.place(['opening'], 'key'), words);
  }
  const minutes = Math.ceil((longest + debrief) / 60);
  if (minutes > measure.minutes) reporter.report('size/too-long', yaml.place(['id']), { minutes, most: measure.minutes });

  const length = (text: string | undefined, limit: keyof typeof textLimits, path: readonly PathStep[]): void => {
    const most = textLimits[limit];
    const count = text?.trim().length ?? 0;
    if (count > most) reporter.report('text/too-long', yaml.place(path), { count, most });
  };
  length(authored.title, 'title', ['title']);
  for (const [index, scene] of authored.scenes.entries()) {
    length(scene.title, 'title', ['scenes', index, 'title']);
    for (const [number, moment] of scene.moments.entries()) {
      const path = ['scenes', index, 'moments', number];
      const lines = scenario.scenes[index]?.moments[number]?.lines ?? [];
      for (const [rank, line] of lines.entries()) length(line.text, 'line', [...path, 'lines', rank]);
      const { decision } = moment;
      if (decision === undefined) continue;
      const voices = scenario.kind === 'mini' ? 1 : 3;
      const { length: count } = decision.voices;
      const place = yaml.place([...path, 'decision'], 'key');
      if (count < voices) reporter.report('decision/too-few-voices', place, { count });
      if (count > 0 && !decision.voices.some(({ present }) => !present)) reporter.report('decision/no-absent-voice', place);
      for (const [rank, voice] of decision.voices.entries()) {
        length(voice.text, 'voice', [...path, 'decision', 'voices', rank, 'text']);
      }
      for (const [rank, choice] of decision.choices.entries()) {
        const at = [...path, 'decision', 'choices', rank];
        for (const field of ['act', 'words', 'label', 'did', 'whatIf'] as const) length(choice[field], field, [...at, field]);
        if ('own' in choice) continue;
        for (const kind of ['honours', 'strains'] as const) {
          for (const [value, why] of Object.entries(choice[kind])) length(why, 'why', [...at, kind, value]);
        }
      }
    }
  }
}
