/** One kind of question: what can be done first, the places in order, what is reported, and what it rests on. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Guidance, HelpQuestion, HelpRoute } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import { partIds, paths } from '../../state/addresses';
import { isToolOn, usePolicy } from '../../state/policy';
import { citedIn, SourceList, SourceNumbers } from '../../tools/shared/cited-sources';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { OwnContact, PublicContacts } from './contacts';
import { DutyItems } from './duties';
import styles from './help.module.css';

/** The content a part of the page shows, and its language where that is not the interface's. */
export interface Shown {
  readonly guidance: Guidance;
  readonly sources: readonly Source[];
  readonly lang: string | undefined;
}

interface PlaceProps {
  readonly route: HelpRoute;
  readonly cited: readonly Source[];
  readonly lang: string | undefined;
}

function Place({ route, cited, lang }: PlaceProps) {
  const { t } = useTranslation('help');
  return (
    <li className={classNames(printStyles.together, styles.place)}>
      <h5 lang={lang}>{route.name}</h5>
      {route.audience === 'tmg' && <p className={styles.audience}>{t('answer.tmg')}</p>}
      <p className={textStyles.reading} lang={lang}>
        {route.offers}
      </p>
      <p className={textStyles.small} lang={lang}>
        {route.limits}
      </p>
      <PublicContacts reach={route.reach} lang={lang} />
      {route.contact !== null && <OwnContact contact={route.contact} />}
      <SourceNumbers cited={route.sources} among={cited} lang={lang} />
    </li>
  );
}

interface AnswerProps extends Shown {
  readonly question: HelpQuestion;
  readonly onBack: () => void;
}

export function Answer({ question, guidance, sources, lang, onBack }: AnswerProps) {
  const { t } = useTranslation('help');
  const policy = usePolicy();
  const routes = question.routes.flatMap((id) => guidance.routes.find((route) => route.id === id) ?? []);
  const duties = question.duties.flatMap((id) => guidance.duties.find((duty) => duty.id === id) ?? []);
  const cited = citedIn([question, ...routes, ...duties], sources);
  return (
    <article aria-labelledby={partIds.answer} className={styles.answer}>
      <h3 className={textStyles.heading} id={partIds.answer} tabIndex={-1} data-answer lang={lang}>
        {question.question}
      </h3>
      <p className={textStyles.intro} lang={lang}>
        {question.first}
      </p>
      <SourceNumbers cited={question.sources} among={cited} lang={lang} />
      <h4 className={styles.partTitle}>{t('answer.routes')}</h4>
      <ol className={styles.places}>
        {routes.map((route) => (
          <Place key={route.id} route={route} cited={cited} lang={lang} />
        ))}
      </ol>
      {duties.length > 0 && (
        <>
          <h4 className={styles.partTitle}>{t('answer.duties')}</h4>
          <DutyItems duties={duties} cited={cited} lang={lang} level="h5" />
        </>
      )}
      <SourceList sources={cited} lang={lang} level="h4" />
      <div className={classNames(printStyles.offPaper, styles.actions)}>
        {question.tool !== null && isToolOn(policy, question.tool) && (
          <Link to={paths.tool(question.tool)} className={layoutStyles.press}>
            {t(`answer.tool.${question.tool}`)} <Icon name="arrow" />
          </Link>
        )}
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('answer.print')}
        </Button>
        <Button kind="text" onClick={onBack}>
          {t('where.again')}
        </Button>
      </div>
      <p className={classNames(printStyles.onPaperOnly, styles.printed)}>{t('answer.printed')}</p>
    </article>
  );
}
