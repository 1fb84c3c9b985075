/** Sorting: what to tell, what to ask, what to keep to oneself and why. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarryItemId } from '../../core/shared/ids';
import { type PointPlace, pointPlaces } from '../../core/tools/planner/plan';
import {
  type Direction,
  pointAdded,
  pointMoved,
  pointPlaced,
  pointRemoved,
  pointRestored,
  pointsAt,
  pointWritten,
} from '../../core/tools/planner/points';
import { answersOf } from '../../core/tools/planner/questions';
import { OwnPanel } from '../../parts/own-panel';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { Carried } from '../shared/carry';
import { Removed, useRemovals } from '../shared/removal';
import { useReturnFocus } from '../shared/use-return-focus';
import { About } from './about';
import { Intended } from './intended';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';
import { PointItem } from './point-item';
import pointStyles from './points.module.css';
import { Question } from './question';

/** What can be said of the last move, for who does not see it. */
type Said = PointPlace | 'moved' | null;

interface NewPointProps {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onAdd: (text: string, place: PointPlace) => void;
}

/** A new point, and by which button it lands where. */
function NewPoint({ text, onWrite, onAdd }: NewPointProps) {
  const { t } = useTranslation('planner');
  const area = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const add = (place: PointPlace): void => {
    const isNothing = text.trim() === '';
    setIsEmpty(isNothing);
    if (isNothing) area.current?.querySelector('textarea')?.focus();
    else onAdd(text.trim(), place);
  };
  return (
    <div ref={area} className={layoutStyles.stackM}>
      <Field
        label={t('sort.new')}
        hint={t('sort.newHint')}
        error={isEmpty ? t('sort.writeFirst') : undefined}
        value={text}
        onChange={(next) => {
          onWrite(next);
          setIsEmpty(false);
        }}
        rows={2}
        isPrivate
      />
      <div className={classNames(layoutStyles.stackS, pointStyles.addTo)}>
        {pointPlaces.map((place) => (
          <Button key={place} onClick={() => add(place)}>
            {t(`sort.add.${place}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface PointsOfProps extends PlanProps {
  readonly place: PointPlace;
  readonly onPlace: (point: string, to: PointPlace) => void;
  readonly onMove: (point: string, direction: Direction) => void;
}

/** The points in one place; one that was removed can be had back there. */
function PointsOf({ guide, place, onPlace, onMove }: PointsOfProps) {
  const { t } = useTranslation('planner');
  const { draft } = guide;
  const points = pointsAt(draft.points, place);
  const removals = useRemovals(points, (point) => {
    const wasOnPage = draft.page.some((id) => id === point.id);
    guide.write((now) => pointRemoved(now, point.id));
    return (after) => {
      guide.write((now) => pointRestored(now, point, { after, wasOnPage }));
      return true;
    };
  });
  if (removals.shown.length === 0)
    return <p className={classNames(textStyles.small, styles.small)}>{t(`sort.none.${place}`)}</p>;
  return (
    <ol className={layoutStyles.stackXl}>
      {removals.shown.map(({ item, isGone }) => {
        const number = points.findIndex(({ id }) => id === item.id) + 1;
        return isGone ? (
          <li key={item.id}>
            <Removed
              name={item.text}
              said={item.text.trim() === '' ? t('remove.blankPoint') : undefined}
              hasFailed={false}
              onUndo={() => removals.undo(item.id)}
            />
          </li>
        ) : (
          <PointItem
            key={item.id}
            point={item}
            number={number}
            count={points.length}
            onWrite={(words) => guide.write(pointWritten(draft, item.id, words))}
            onPlace={(to) => onPlace(item.id, to)}
            onMove={(direction) => onMove(item.id, direction)}
            onRemove={() => removals.remove(item)}
          />
        );
      })}
    </ol>
  );
}

export function StepSort({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { ids } = useServices();
  const { area, next } = useReturnFocus();
  const [said, setSaid] = useState<Said>(null);
  const { draft } = guide;
  const add = (text: string, place: PointPlace): void => {
    guide.write({ ...pointAdded(draft, { id: ids.next(), text, place, why: '', from: null }), unsorted: '' });
    setSaid(place);
  };
  // What was offered is gone once it is used, so focus goes along to the point it became.
  const use = (text: string, place: PointPlace, from: CarryItemId | null): void => {
    const id = ids.next();
    next(id, 'words');
    guide.write(pointAdded(draft, { id, text, place, why: '', from }));
    setSaid(place);
  };
  const answers = answersOf(draft.talk, draft.answers).filter(
    ({ text }) => !draft.points.some((point) => point.text === text),
  );
  const items = (place: PointPlace) => (
    <PointsOf
      guide={guide}
      place={place}
      onPlace={(point, to) => {
        next(point, 'words');
        guide.write(pointPlaced(draft, point, to));
        setSaid(to);
      }}
      onMove={(point, direction) => {
        next(point, direction);
        guide.write(pointMoved(draft, point, direction));
        setSaid('moved');
      }}
    />
  );
  return (
    <div ref={area} className={styles.sort}>
      <OwnPanel>
        <Question guide={guide} id="rather-skip" label={t('questions.rather-skip')} />
        {answers.length > 0 && (
          <section
            aria-labelledby="gesprek-antwoorden"
            className={classNames(layoutStyles.stackXs, pointStyles.answers)}
          >
            <h3 className={textStyles.label} id="gesprek-antwoorden">
              {t('sort.answers')}
            </h3>
            <ul>
              {answers.map(({ question, text }) => (
                <li key={question}>
                  <p translate="no">{text}</p>
                  <Button kind="text" onClick={() => use(text, 'tell', null)}>
                    {t('sort.use')}
                    <About text={text} />
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </OwnPanel>
      <Carried
        here={{ tool: 'gesprekswijzer', record: guide.id }}
        action={t('sort.use')}
        onUse={({ id, text, kind }) => use(text, kind === 'question' ? 'ask' : 'tell', id)}
      />
      <Intended taken={draft.points.map(({ text }) => text)} onUse={(text) => use(text, 'tell', null)} />
      <NewPoint text={draft.unsorted} onWrite={(unsorted) => guide.write({ unsorted })} onAdd={add} />
      <p role="status" className={hiddenStyles.hidden}>
        {said !== null && t(`sort.said.${said}`)}
      </p>
      {(['tell', 'ask'] as const).map((place) => (
        <section key={place} data-item={place} aria-labelledby={`gesprek-${place}`} className={styles.place}>
          <h3 id={`gesprek-${place}`} data-act="head" tabIndex={-1}>
            {t(`sort.place.${place}`)}
          </h3>
          <div className={styles.forPaper}>{items(place)}</div>
        </section>
      ))}
      <section data-item="keep" aria-labelledby="gesprek-keep" className={styles.place}>
        <h3 id="gesprek-keep" data-act="head" tabIndex={-1}>
          {t('sort.place.keep')}
        </h3>
        <OwnPanel>
          <p className={classNames(textStyles.small, styles.small)}>{t('sort.keepNote')}</p>
          {items('keep')}
        </OwnPanel>
      </section>
    </div>
  );
}
