/** The page that is taken along: what is going on, what one is not sure of, and at most three points. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostOnPage } from '../../core/tools/planner/plan';
import { movedOnPage, pointsForPage, pointsOnPage, putOn, takenOff } from '../../core/tools/planner/points';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { useReturnFocus } from '../shared/use-return-focus';
import { About } from './about';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';
import pointStyles from './points.module.css';

/** Choosing the three. */
function Choose({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { area, next } = useReturnFocus();
  const [said, setSaid] = useState<'put' | 'off' | 'moved' | null>(null);
  const { draft } = guide;
  const allowed = pointsForPage(draft.points);
  const chosen = pointsOnPage(draft);
  const others = allowed.filter((point) => !chosen.includes(point));
  if (allowed.length === 0) {
    return (
      <>
        <p>{t('page.noPoints')}</p>
        <div>
          <Button onClick={() => guide.go('sort')}>{t('page.toSort')}</Button>
        </div>
      </>
    );
  }
  return (
    <div ref={area} className={pointStyles.choose}>
      <p role="status" className={hiddenStyles.hidden}>
        {said !== null && t(`page.said.${said}`)}
      </p>
      {chosen.length > 0 && (
        <>
          <h4 className={textStyles.label} id="gesprek-op-blad">
            {t('page.chosen')}
          </h4>
          <ol aria-labelledby="gesprek-op-blad" className={pointStyles.onPage}>
            {chosen.map(({ id, text, place }, index) => (
              <li key={id} data-item={id} className={pointStyles.choice}>
                <p className={pointStyles.choiceText} translate="no">
                  {text}
                </p>
                <p className={classNames(textStyles.small, styles.small)}>{t(`sort.place.${place}`)}</p>
                <div className={pointStyles.acts}>
                  <span data-act="off">
                    <Button
                      kind="text"
                      onClick={() => {
                        next(id, 'put');
                        guide.write(takenOff(draft, id));
                        setSaid('off');
                      }}
                    >
                      {t('page.off')}
                      <About text={text} />
                    </Button>
                  </span>
                  {(['up', 'down'] as const)
                    .filter((direction) => (direction === 'up' ? index > 0 : index < chosen.length - 1))
                    .map((direction) => (
                      <span key={direction} data-act={direction}>
                        <Button
                          kind="text"
                          onClick={() => {
                            next(id, direction);
                            guide.write(movedOnPage(draft, id, direction));
                            setSaid('moved');
                          }}
                        >
                          {t(`sort.${direction}`)}
                          <About text={text} />
                        </Button>
                      </span>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 className={textStyles.label} id="gesprek-niet-op-blad">
            {t(chosen.length === mostOnPage ? 'page.waiting' : 'page.others')}
          </h4>
          {chosen.length === mostOnPage && (
            <p className={classNames(textStyles.small, styles.small)}>{t('page.full')}</p>
          )}
          <ul aria-labelledby="gesprek-niet-op-blad">
            {others.map(({ id, text, place }) => (
              <li key={id} data-item={id} className={pointStyles.choice}>
                <p className={pointStyles.choiceText} translate="no">
                  {text}
                </p>
                <p className={classNames(textStyles.small, styles.small)}>{t(`sort.place.${place}`)}</p>
                {chosen.length < mostOnPage && (
                  <div className={pointStyles.acts} data-act="put">
                    <Button
                      kind="text"
                      onClick={() => {
                        next(id, 'off');
                        guide.write(putOn(draft, id));
                        setSaid('put');
                      }}
                    >
                      {t('page.put')}
                      <About text={text} />
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function StepSheet({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { background, unsure } = guide.draft;
  return (
    <>
      <div className={styles.forPaper}>
        <Field
          label={t('page.background')}
          hint={t('page.backgroundHint')}
          value={background}
          onChange={(next) => guide.write({ background: next })}
          rows={4}
          isPrivate
        />
        <Field
          label={t('page.unsure')}
          hint={t('page.unsureHint')}
          value={unsure}
          onChange={(next) => guide.write({ unsure: next })}
          rows={3}
          isPrivate
        />
      </div>
      <section aria-labelledby="gesprek-drie" className={styles.part}>
        <h3 id="gesprek-drie">{t('page.choose')}</h3>
        <Choose guide={guide} />
      </section>
    </>
  );
}
