/** Two roads of the same play beside each other: where they part, what was done on each, how each ended. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partRoads, type RoadAfter } from '../../../core/debrief/parting';
import type { JourneyRoads } from '../../../core/debrief/roads';
import type { Journey } from '../../../core/dialogue/journey';
import { useFormats } from '../../../i18n/formats';
import { paths } from '../../../state/addresses';
import { OpenLink } from '../../../state/opened';
import choiceStyles from '../../../ui/choice.module.css';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import { SceneName } from '../scene-name';
import styles from './two-roads.module.css';
import { TwoRoadsDrawing } from './two-roads-drawing';

/** Another road of the same play. */
interface SiblingRoad {
  readonly journey: Journey;
  readonly roads: JourneyRoads;
}

/** The section; `others` holds at least one road. `lang` is the language of the story where it differs. */
export function TwoRoads({
  roads,
  others,
  lang,
}: {
  readonly roads: JourneyRoads;
  readonly others: readonly SiblingRoad[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  const titleId = useId();
  const name = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const other = others.find(({ journey }) => journey.id === wanted) ?? others[0];
  if (other === undefined) return null;
  const { shared, here, there } = partRoads(roads, other.roads);
  const bothEnded = here.ending !== null && there.ending !== null;
  const parting = here.decisions[0] ?? there.decisions[0];
  const on = (journey: Journey) =>
    t('twoRoads.road', { date: formats.day(journey.startedAt), time: formats.time(journey.startedAt) });

  return (
    <section className={debriefStyles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('twoRoads.title')}</h2>
      {bothEnded && <p className={styles.intro}>{t('twoRoads.intro')}</p>}
      {others.length > 1 && (
        <fieldset className={classNames(printStyles.offPaper, styles.choose)}>
          <legend className={textStyles.legend}>{t('twoRoads.choose')}</legend>
          {others.map(({ journey }) => (
            <label key={journey.id}>
              <input
                className={choiceStyles.mark}
                type="radio"
                name={name}
                checked={journey.id === other.journey.id}
                onChange={() => setWanted(journey.id)}
              />
              {on(journey)}
            </label>
          ))}
        </fieldset>
      )}
      {parting === undefined ? (
        <p className={styles.parted}>{t('twoRoads.same')}</p>
      ) : (
        <p className={styles.parted}>
          {t('twoRoads.parted')}{' '}
          <strong className={textStyles.emphasis}>
            <SceneName at={parting.at} lang={lang} />
          </strong>
          .
        </p>
      )}
      <TwoRoadsDrawing shared={shared} here={here} there={there} />
      <div className={classNames(layoutStyles.halves, styles.roads)}>
        <Road title={t('twoRoads.this')} road={here} bothEnded={bothEnded} lang={lang} />
        <Road title={t('twoRoads.other')} road={there} bothEnded={bothEnded} lang={lang}>
          {other.roads.ending === null ? (
            <OpenLink
              to={paths.play(other.journey.module, other.journey.scenario)}
              open={{ record: other.journey.id }}
            >
              {t('twoRoads.playOn')}
            </OpenLink>
          ) : (
            <OpenLink
              to={paths.debrief(other.journey.module, other.journey.scenario)}
              open={{ record: other.journey.id }}
            >
              {t('twoRoads.open')}
            </OpenLink>
          )}
        </Road>
      </div>
    </section>
  );
}

function Road({
  title,
  road,
  bothEnded,
  lang,
  children,
}: {
  readonly title: string;
  readonly road: RoadAfter;
  /** How a road ended is told beside how the other did, or not at all. */
  readonly bothEnded: boolean;
  readonly lang: string | undefined;
  readonly children?: React.ReactNode;
}) {
  const { t } = useTranslation('debrief');
  return (
    <section>
      <h3 className={styles.head}>{title}</h3>
      {road.decisions.length === 0 ? (
        road.ending !== null && (
          <p className={classNames(textStyles.small, styles.hint)}>{t('twoRoads.noChoices')}</p>
        )
      ) : (
        <ol className={styles.list}>
          {road.decisions.map((decision) => (
            <li key={decision.stepIndex}>
              <p className={classNames(textStyles.small, styles.hint)}>
                <SceneName at={decision.at} lang={lang} />
              </p>
              <p className={textStyles.itemName} lang={lang}>
                {decision.choice.did}
              </p>
            </li>
          ))}
        </ol>
      )}
      {road.ending === null && (
        <p className={classNames(textStyles.small, styles.hint)}>{t('twoRoads.stopped')}</p>
      )}
      {bothEnded && road.ending !== null && (
        <>
          <p className={classNames(textStyles.small, styles.hint)}>{t('ending.kicker')}</p>
          <p className={textStyles.itemName} lang={lang}>
            {road.ending.title}
          </p>
          <ul className={styles.prices} lang={lang}>
            {road.ending.prices.map((price) => (
              <li key={`${price.who} ${price.what}`}>
                <strong className={textStyles.standsOut}>{price.who}</strong> {price.what}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}
