/** The session of the plan, step by step, word for word: the hour of the method, for twelve, on folded papers. */
import { useTranslation } from 'react-i18next';
import type { Material } from '../../core/tools/group-session/material';
import { usualRoom } from '../../core/tools/group-session/plan';
import { makeRunSheet, type RunStep } from '../../core/tools/group-session/run-sheet';
import { useFormats } from '../../i18n/formats';
import type { ScriptContext } from '../../parts/group-script/script-blocks';
import { type Script, useScriptWriter } from '../../parts/group-script/use-script';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './guide.module.css';
import { Options } from './options';

type Heard = Exclude<keyof Script, 'title' | 'says'>;

const heard: readonly Heard[] = ['does', 'asks', 'beware', 'notes'];

const titleOf = { does: 'do', asks: 'ask', beware: 'beware', notes: 'notes' } as const;

function Step({ step, number, script }: { step: RunStep; number: number; script: Script }) {
  const { t } = useTranslation('groupScript');
  const formats = useFormats();
  return (
    <li className={styles.step}>
      <h3 className={styles.stepTitle}>
        <span>{`${number}. ${script.title}`}</span>
        <span className={textStyles.small}>{formats.duration(step.minutes)}</span>
      </h3>
      {script.says.length > 0 && (
        <div className={styles.says}>
          {script.says.map((line) => (
            <p key={line}>{`‘${line}’`}</p>
          ))}
        </div>
      )}
      <div className={styles.beside}>
        {heard
          .filter((part) => script[part].length > 0)
          .map((part) => (
            <div key={part}>
              <h4 className={textStyles.kicker}>{t(titleOf[part])}</h4>
              <ul className={layoutStyles.bullets}>
                {script[part].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </li>
  );
}

interface SessionPartProps {
  readonly material: Extract<Material, { readonly kind: 'story' }>;
  readonly lang: string;
}

export function SessionPart({ material, lang }: SessionPartProps) {
  const { t } = useTranslation('guide');
  const formats = useFormats();
  const writeScript = useScriptWriter();
  const { people, minutes, voting } = usualRoom;
  const context: ScriptContext = { people, voting, material, talk: null };
  const made = makeRunSheet({ people, minutes, voting, material });
  const { title, question } = material;
  return (
    <>
      <p>{t('session.how', { people, duration: formats.duration(minutes) })}</p>
      <p className={textStyles.reading}>
        {t('session.story')} <span lang={lang}>{title}</span>
      </p>
      <div className={styles.asked} lang={lang}>
        <p className={textStyles.emphasis}>{question.prompt}</p>
        <Options options={question.options} />
      </div>
      {made.ok && (
        <ol className={styles.steps}>
          {made.value.steps.map((step, index) => (
            <Step key={step.id} step={step} number={index + 1} script={writeScript(step, context)} />
          ))}
        </ol>
      )}
    </>
  );
}
