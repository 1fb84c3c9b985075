/** What the story in the frame remembers now, and which choice of the journey changed what. */
import { useTranslation } from 'react-i18next';
import type { Replay } from '../../core/dialogue/replay';
import type { CompiledScenario } from '../../core/scenario/scenario';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { otherThan } from './memory';
import { useValueWords } from './memory-panel';

interface LiveMemoryProps {
  readonly scenario: CompiledScenario;
  readonly at: Replay;
}

/** The panel below the live player; nothing for a story that remembers nothing. */
export function LiveMemory({ scenario, at: { trail, place } }: LiveMemoryProps) {
  const { t } = useTranslation('author');
  const valueWords = useValueWords();
  if (scenario.memory.length === 0) return null;
  const changes = trail.flatMap(({ memory, choice }, index) => {
    const after = trail[index + 1]?.memory ?? place.memory;
    const changed = otherThan(after, memory);
    return choice === null || changed.length === 0 ? [] : [{ choice, changed, memory, after }];
  });
  return (
    <section className={layoutStyles.stackS} aria-labelledby="auteur-onthouden">
      <h3 className={textStyles.itemTitle} id="auteur-onthouden">
        {t('remembered.title')}
      </h3>
      <dl className={styles.pairs}>
        {scenario.memory.map(({ name }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{valueWords(place.memory[name])}</dd>
          </div>
        ))}
      </dl>
      {changes.length === 0 ? (
        <p className={textStyles.small}>{t('remembered.nothing')}</p>
      ) : (
        <ol className={styles.roads}>
          {changes.map(({ choice, changed, memory, after }) => (
            <li key={choice.id}>
              <span lang="nl">{choice.label}</span>
              <span>
                {changed
                  .map((name) =>
                    t('remembered.change', {
                      name,
                      from: valueWords(memory[name]),
                      to: valueWords(after[name]),
                    }),
                  )
                  .join('; ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
