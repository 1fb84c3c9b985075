/** What blind readers made of a story, while it still reads as it did then. It judges the text, never a reader. */

import { useTranslation } from 'react-i18next';
import type { DecisionCount, KeptRound } from '../../core/blind/count';
import { aims, figuresOf, jointFiguresOf, shareOf, type Verdict } from '../../core/blind/figures';
import { type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import { ownLanguageFor } from '../../core/shared/language';
import styles from './author.module.css';

interface BlindPanelProps {
  readonly scenario: CompiledScenario;
  /** Every reading that was kept of this scenario, in any language. */
  readonly rounds: readonly KeptRound[];
}

/** A whole per cent. */
function percent(share: number): number {
  return Math.round(share * 100);
}

function useVerdict(): (verdict: Verdict) => string {
  const { t } = useTranslation('author');
  return (verdict) => {
    if (verdict.kind === 'falls-short') {
      const short = verdict.in.map((one) =>
        t(`blind.short.${one}`, {
          agreement: percent(aims.agreement),
          allSame: percent(aims.allSame),
          crowded: percent(aims.crowded),
          straw: aims.straw,
        }),
      );
      return t('blind.fallsShort', { what: short.join('; ') });
    }
    return verdict.kind === 'holds' ? t('blind.holds') : t('blind.tooFew', { readers: aims.readers });
  };
}

function Decision({
  count,
  scenario,
}: {
  readonly count: DecisionCount;
  readonly scenario: CompiledScenario;
}) {
  const { t } = useTranslation('author');
  const verdict = useVerdict();
  const figures = figuresOf(count);
  const next = momentsOf(scenario).find(({ id }) => id === count.decision)?.next;
  const choices = next?.kind === 'decision' ? next.decision.choices : [];
  const share = shareOf(figures);
  return (
    <div className={styles.scroll}>
      <table className={styles.texts}>
        <caption>
          {count.decision}: {verdict(figures.verdict)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('choice')}</th>
            <th scope="col">{t('blind.wished')}</th>
            <th scope="col">{t('blind.chosen')}</th>
            <th scope="col">{t('blind.straw')}</th>
          </tr>
        </thead>
        <tbody>
          {count.options.map(({ id, wished, chosen, straw }) => (
            <tr key={id}>
              <th scope="row">{choices.find((choice) => choice.id === id)?.label ?? id}</th>
              <td>{wished}</td>
              <td>{chosen}</td>
              <td>{straw}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {share === null
          ? t('blind.noPair')
          : t('blind.agree', { share: percent(share), chance: percent(figures.byChance) })}{' '}
        {t('blind.besides', { none: count.none, unclear: count.unclear, other: count.other })}
      </p>
    </div>
  );
}

function Round({ round, scenario }: { readonly round: KeptRound; readonly scenario: CompiledScenario }) {
  const { t } = useTranslation('author');
  const verdict = useVerdict();
  const { on, kind, lang, readers, decisions, holds } = round;
  const standing = decisions.filter(({ decision }) => holds.includes(decision));
  const gone = decisions.flatMap(({ decision }) => (holds.includes(decision) ? [] : [decision]));
  const figures = jointFiguresOf(standing);
  const share = shareOf(figures);
  return (
    <section>
      <h4>
        {t('blind.round', {
          day: on,
          readers,
          kind: t(`blind.kind.${kind}`),
          lang: t(`blind.in.${ownLanguageFor(lang)}`),
        })}
      </h4>
      {kind === 'simulated' && <p>{t('blind.simulated')}</p>}
      {gone.length > 0 && <p>{t('blind.gone', { decisions: gone.join(', ') })}</p>}
      {standing.length > 0 && (
        <>
          <p>{verdict(figures.verdict)}</p>
          <p>
            {share !== null && t('blind.agree', { share: percent(share), chance: percent(figures.byChance) })}{' '}
            {t('blind.story', {
              allSame: figures.allSame,
              decisions: figures.decisions,
              left: figures.left,
              crowded: figures.crowded,
              straw: figures.straw,
            })}
          </p>
          {standing.map((count) => (
            <Decision key={count.decision} count={count} scenario={scenario} />
          ))}
        </>
      )}
    </section>
  );
}

/** The readings of a scenario, the newest first; and how to have it read when there is none. */
export function BlindPanel({ scenario, rounds }: BlindPanelProps) {
  const { t } = useTranslation('author');
  return (
    <section>
      <h3>{t('blind.heading')}</h3>
      {rounds.length === 0 ? (
        <p>{t('blind.none')}</p>
      ) : (
        <>
          {[...rounds].reverse().map((round) => (
            <Round
              key={`${round.lang} ${round.on} ${round.kind} ${round.packs.join(' ')}`}
              round={round}
              scenario={scenario}
            />
          ))}
          <p>
            {t('blind.aims', {
              agreement: percent(aims.agreement),
              allSame: percent(aims.allSame),
              crowded: percent(aims.crowded),
              straw: aims.straw,
              many: aims.readersForLeft,
            })}
          </p>
        </>
      )}
    </section>
  );
}
