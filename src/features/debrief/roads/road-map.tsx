/**
 * The road map: the decisions in order, what was taken, what was left open, and where it ended. One list,
 * which wide screens lay out as a map over a drawing; 'Toon als lijst' takes the drawing away.
 */
import { type CSSProperties, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefModel, DecisionReview } from '../../../core/debrief/debrief-model';
import type { OpenRoad, TakenDecision } from '../../../core/debrief/roads';
import type { NumberedScene } from '../../../core/dialogue/places';
import { useTextScale } from '../../../state/text-scale';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import printStyles from '../../../ui/print.module.css';
import screenStyles from '../../../ui/screen.module.css';
import textStyles from '../../../ui/text.module.css';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import debriefStyles from '../layout.module.css';
import { SceneName, useSceneName } from '../scene-name';
import type { LabelBox, WalkedRoad } from './road-drawing';
import drawingStyles from './road-drawing.module.css';
import { RoadDrawingView } from './road-drawing-view';
import styles from './road-map.module.css';
import { drawRoads } from './road-map-geometry';
import { RoadWords, type Trace, useTraces } from './road-words';

/** Opens another road from one decision. */
export type PlayRoad = (decision: TakenDecision) => void;

/** What the map shows of a debrief. */
type MappedRoads = Pick<DebriefModel, 'decisions' | 'ending'>;

/** What an open road leaves behind, by its choice; none where it leaves nothing. */
type Traces = (decision: DecisionReview, road: OpenRoad) => Trace | null;

/** The road that was walked, as the drawing needs it. */
function walkedRoadOf(
  { decisions, ending }: MappedRoads,
  traceOf: Traces,
  scene: { readonly of: (at: NumberedScene) => string; readonly ending: string },
): WalkedRoad {
  return {
    ending: ending === null ? null : { scene: scene.ending, title: ending.title },
    stops: decisions.map((decision, index) => ({
      key: takenKey(index),
      scene: scene.of(decision.at),
      taken: decision.choice.label,
      untaken: decision.open.map((road) => ({
        key: openKey(index, road),
        label: road.choice.label,
        leads: road.leads,
        trace: traceOf(decision, road)?.short ?? null,
      })),
    })),
  };
}

const takenKey = (index: number) => `taken:${index}`;
const openKey = (index: number, road: OpenRoad) => `open:${index}:${road.choice.id}`;
const rem = (pixels: number) => `${pixels / 16}rem`;

function placed(box: LabelBox | undefined): CSSProperties | undefined {
  // Custom properties set through the CSSOM: only the map form of the list reads them.
  return box === undefined
    ? undefined
    : ({ '--x': rem(box.x), '--y': rem(box.y), '--w': rem(box.width) } as CSSProperties);
}

/** The map with its legend. `lang` is the language of the story where it differs from the interface. */
export function RoadMap({
  roads,
  lang,
  onPlay,
}: {
  readonly roads: MappedRoads;
  readonly lang: string | undefined;
  readonly onPlay: PlayRoad;
}) {
  const { t } = useTranslation('debrief');
  const titleId = useId();
  const [asList, setAsList] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const traceOf = useTraces();
  const scene = { of: useSceneName(), ending: t('ending.kicker') };
  const drawing = drawRoads(walkedRoadOf(roads, traceOf, scene), useTextScale());
  const boxes = new Map(drawing.labels.map((box) => [box.key, box]));
  const height = { '--height': rem(drawing.height) } as CSSProperties;
  return (
    <section className={styles.band} aria-labelledby={titleId}>
      <div className={classNames(debriefStyles.wide, styles.inner)}>
        <div className={styles.bar}>
          <h2 id={titleId} className={styles.title}>
            {t('roadMap.title')}
          </h2>
          <Legend hasTraces={drawing.roads.some(({ isTraced }) => isTraced)} />
          <span className={classNames(printStyles.offPaper, screenStyles.wideOnly, styles.toggle)}>
            <Button kind="text" size="small" onClick={() => setAsList(!asList)}>
              {asList ? t('roadMap.asMap') : t('roadMap.asList')}
            </Button>
          </span>
        </div>
        <div className={classNames(styles.roads, !asList && styles.mapped)} style={height}>
          {!asList && <RoadDrawingView drawing={drawing} isDrawn={isDrawn} onDrawn={() => setDrawn(true)} />}
          <ol className={styles.stops}>
            {roads.decisions.map((decision, index) => (
              <li key={decision.stepIndex} className={classNames(printStyles.together, styles.stop)}>
                <p
                  className={classNames(textStyles.kicker, styles.placed)}
                  style={placed(boxes.get(`scene:${index}`))}
                >
                  <SceneName at={decision.at} lang={lang} />
                </p>
                <p
                  className={classNames(textStyles.strong, styles.taken, styles.placed)}
                  style={placed(boxes.get(takenKey(index)))}
                >
                  <VisuallyHidden>{t('roadMap.took')} </VisuallyHidden>
                  <span lang={lang}>{decision.choice.label}</span>
                </p>
                {decision.open.length > 0 && (
                  <>
                    <VisuallyHidden>{t('roadMap.open')}</VisuallyHidden>
                    <ul className={styles.others}>
                      {decision.open.map((road) => (
                        <li key={road.choice.id} className={styles.other}>
                          <div className={styles.placed} style={placed(boxes.get(openKey(index, road)))}>
                            <button type="button" className={styles.open} onClick={() => onPlay(decision)}>
                              <span lang={lang}>{road.choice.label}</span>
                              <VisuallyHidden>, {t('roadMap.playThis')}</VisuallyHidden>
                            </button>
                            <RoadWords
                              road={road}
                              trace={traceOf(decision, road)}
                              endsHere={
                                road.leads.kind === 'rejoins' && road.leads.stop === roads.decisions.length
                              }
                              lang={lang}
                            />
                          </div>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </li>
            ))}
            {roads.ending !== null && (
              <li className={classNames(printStyles.together, styles.stop, styles.end)}>
                <p
                  className={classNames(textStyles.kicker, styles.placed)}
                  style={placed(boxes.get(`scene:${roads.decisions.length}`))}
                >
                  {t('ending.kicker')}
                </p>
                <p
                  className={classNames(textStyles.strong, styles.taken, styles.placed)}
                  style={placed(boxes.get('ending'))}
                >
                  <span lang={lang}>{roads.ending.title}</span>
                </p>
              </li>
            )}
          </ol>
          {!asList &&
            roads.decisions.flatMap((decision, index) =>
              decision.open.map((road) => {
                const box = boxes.get(`ending:${openKey(index, road)}`);
                if (box === undefined || road.leads.kind !== 'ending') return null;
                return (
                  <p
                    key={box.key}
                    className={classNames(styles.unseen, styles.placed)}
                    style={placed(box)}
                    lang={lang}
                    aria-hidden="true"
                  >
                    {road.leads.title}
                  </p>
                );
              }),
            )}
        </div>
      </div>
    </section>
  );
}

function Legend({ hasTraces }: { readonly hasTraces: boolean }) {
  const { t } = useTranslation('debrief');
  return (
    <p className={styles.legend}>
      <span>
        <svg viewBox="0 0 34 20" aria-hidden="true" focusable="false">
          <path className={drawingStyles.walkedLine} d="M0 10H34" />
          <circle className={drawingStyles.walkedNode} cx="17" cy="10" r="7" />
        </svg>
        {t('roadMap.walked')}
      </span>
      <span>
        <svg viewBox="0 0 34 20" aria-hidden="true" focusable="false">
          <path className={drawingStyles.untakenLine} d="M1 10H34" />
          <circle className={drawingStyles.openNode} cx="17" cy="10" r="7" />
        </svg>
        {t('roadMap.untaken')}
      </span>
      {hasTraces && (
        <span className={styles.traceLegend}>
          <svg viewBox="0 0 34 20" aria-hidden="true" focusable="false">
            <path className={drawingStyles.walkedLine} d="M0 13H34" />
            <path className={drawingStyles.untakenLine} d="M2 6H34" />
          </svg>
          {t('roadMap.trace')}
        </span>
      )}
    </p>
  );
}
