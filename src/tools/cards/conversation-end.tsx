/**
 * The end of a conversation: what was agreed, what lay on the table, and what goes on from here. What is agreed is
 * written on nobody's device until somebody takes it along: others in the room read it too.
 */
import { useTranslation } from 'react-i18next';
import { cardDepths } from '../../core/tools/cards/card';
import { Keeping } from '../../parts/keeping';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { TakeAlong } from '../shared/carry';
import { useCarry } from '../shared/use-carry';
import { useHeadingFocus } from '../shared/use-heading-focus';
import styles from './cards.module.css';
import { questionOf, useDeck, useShown } from './deck';
import { TakeCard } from './take-card';
import { changeTalk, type Talk } from './visit';

/** What was agreed, to take along or to leave in the room. */
function Agreed({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation('cards');
  const taken = useCarry()
    .open.filter(
      ({ kind, origin, madeAt }) =>
        kind === 'sentence' &&
        origin.place === 'tool' &&
        origin.tool === 'gesprekskaarten' &&
        madeAt >= talk.begunAt,
    )
    .reverse();
  return (
    <section
      aria-labelledby="kaarten-afspraak"
      className={classNames(layoutStyles.stackM, printStyles.offPaper)}
    >
      <h3 id="kaarten-afspraak">{t('end.agreed.title')}</h3>
      <p className={styles.how}>{t('end.agreed.text')}</p>
      <TakeAlong
        origin={{ tool: 'gesprekskaarten', record: null }}
        kind="sentence"
        label={t('end.agreed.label')}
        hint={t('end.agreed.hint')}
        paper={t('end.agreed.paper')}
        text={talk.agreement}
        onChange={(agreement) => changeTalk({ agreement })}
      />
      {taken.length > 0 && (
        <div className={layoutStyles.stackS}>
          <h4 id="kaarten-meegenomen" className={textStyles.kicker}>
            {t('end.agreed.taken')}
          </h4>
          <ul aria-labelledby="kaarten-meegenomen" className={styles.laid} translate="no">
            {taken.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Keeping />
    </section>
  );
}

interface EndProps {
  readonly talk: Talk;
  readonly onBack: () => void;
  readonly onStop: () => void;
}

export function ConversationEnd({ talk, onBack, onStop }: EndProps) {
  const { t } = useTranslation('cards');
  const { t: shared } = useTranslation('tools');
  const { lang } = useDeck();
  const heading = useHeadingFocus('end', true);
  const show = useShown();
  const laid = cardDepths.flatMap((depth) => {
    const shown = show(talk.draft.tables[depth].onTable);
    return shown === null ? [] : [{ depth, shown }];
  });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('end.title')}
      </h2>
      <Agreed talk={talk} />
      <p className={styles.how}>{t('end.text')}</p>
      <ul className={styles.laid}>
        {laid.map(({ depth, shown }) => (
          <li key={depth}>
            <p className={textStyles.small}>{t(`depth.${depth}`)}</p>
            <p lang={lang}>{questionOf(shown)}</p>
            <TakeCard shown={shown} />
          </li>
        ))}
      </ul>
      <div className={classNames(layoutStyles.stackSm, printStyles.offPaper, styles.actions)}>
        <Button kind="primary" onClick={onStop}>
          {t('end.again')}
        </Button>
        <Button onClick={onBack}>{shared('steps.back')}</Button>
      </div>
    </>
  );
}
