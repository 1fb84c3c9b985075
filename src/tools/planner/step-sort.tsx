/** Sorting: what to tell, what to ask, what to keep to oneself and why. */

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarryItemId } from '../../core/shared/ids';
import { type PointPlace, pointPlaces } from '../../core/tools/planner/plan';
import {
  pointAdded,
  pointMoved,
  pointPlaced,
  pointRemoved,
  pointsAt,
  pointWritten,
} from '../../core/tools/planner/points';
import { answersOf } from '../../core/tools/planner/questions';
import { OwnPanel } from '../../parts/own-panel';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Carried } from '../shared/carry';
import { About } from './about';
import type { Desk } from './desk';
import styles from './planner.module.css';
import { PointItem } from './point-item';
import pointStyles from './points.module.css';
import { Question } from './question';
import { StepHeading } from './step-heading';
import { useReturnFocus } from './use-return-focus';

/** What can be said of the last move, for who does not see it. */
type Said = PointPlace | 'moved' | 'removed' | null;

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
    <div ref={area} className={pointStyles.newPoint}>
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
      <div className={pointStyles.addTo}>
        {pointPlaces.map((place) => (
          <Button key={place} onClick={() => add(place)}>
            {t(`sort.add.${place}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

export function StepSort({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('planner');
  const { ids } = useServices();
  const { area, next } = useReturnFocus();
  const [said, setSaid] = useState<Said>(null);
  const { draft } = desk;
  const add = (text: string, place: PointPlace): void => {
    desk.write({ ...pointAdded(draft, { id: ids.next(), text, place, why: '', from: null }), unsorted: '' });
    setSaid(place);
  };
  // What was offered is gone once it is used, so focus goes along to the point it became.
  const use = (text: string, place: PointPlace, from: CarryItemId | null): void => {
    const id = ids.next();
    next(id, 'words');
    desk.write(pointAdded(draft, { id, text, place, why: '', from }));
    setSaid(place);
  };
  const answers = answersOf(draft.talk, draft.answers).filter(
    ({ text }) => !draft.points.some((point) => point.text === text),
  );
  const items = (place: PointPlace) => {
    const points = pointsAt(draft.points, place);
    if (points.length === 0) return <p className={styles.small}>{t(`sort.none.${place}`)}</p>;
    return (
      <ol className={pointStyles.points}>
        {points.map((point, index) => (
          <PointItem
            key={point.id}
            point={point}
            number={index + 1}
            count={points.length}
            onWrite={(words) => desk.write(pointWritten(draft, point.id, words))}
            onPlace={(to) => {
              next(point.id, 'words');
              desk.write(pointPlaced(draft, point.id, to));
              setSaid(to);
            }}
            onMove={(direction) => {
              next(point.id, direction);
              desk.write(pointMoved(draft, point.id, direction));
              setSaid('moved');
            }}
            onRemove={() => {
              next(place, 'head');
              desk.write(pointRemoved(draft, point.id));
              setSaid('removed');
            }}
          />
        ))}
      </ol>
    );
  };
  return (
    <div ref={area} className={styles.sort}>
      <StepHeading>{t('sort.heading')}</StepHeading>
      <OwnPanel>
        <Question desk={desk} id="rather-skip" label={t('questions.rather-skip')} />
        {answers.length > 0 && (
          <section aria-labelledby="gesprek-antwoorden" className={pointStyles.answers}>
            <h3 id="gesprek-antwoorden">{t('sort.answers')}</h3>
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
        here={{ tool: 'gesprekswijzer', record: desk.id }}
        action={t('sort.use')}
        onUse={({ id, text, kind }) => use(text, kind === 'question' ? 'ask' : 'tell', id)}
      />
      <NewPoint text={draft.unsorted} onWrite={(unsorted) => desk.write({ unsorted })} onAdd={add} />
      <p role="status" className={pointStyles.said}>
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
          <p className={styles.small}>{t('sort.keepNote')}</p>
          {items('keep')}
        </OwnPanel>
      </section>
    </div>
  );
}
