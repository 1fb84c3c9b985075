/** Step 5: who is touched, those who are absent first; per person a role, what weighs, and what that asks. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { insertedAfter } from '../../core/shared/list';
import type { Perspective } from '../../core/tools/deliberation/deliberation';
import { useIsOnWall } from '../../state/group-room';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { Removed, useRemovals } from '../shared/removal';
import type { DeliberationProps } from './deliberation-props';
import { StepHeading } from './step-heading';
import styles from './steps.module.css';

/** Positions that are easily forgotten. */
const positions = ['uitvoering', 'toezicht', 'burger', 'kleine', 'regio', 'later', 'ongekozen'] as const;

const lenses = ['rights', 'results', 'justice', 'common', 'virtue', 'care'] as const;

interface PerspectiveFieldsProps {
  readonly perspective: Perspective;
  readonly onChange: (patch: Partial<Perspective>) => void;
  readonly onRemove: () => void;
}

function PerspectiveFields({ perspective, onChange, onRemove }: PerspectiveFieldsProps) {
  const { t } = useTranslation('deliberation');
  const { who, value, rule } = perspective;
  const name = who.trim();
  return (
    <fieldset className={styles.perspective} data-item={perspective.id}>
      <legend className={hiddenStyles.hidden}>{name === '' ? t('perspectives.someone') : name}</legend>
      <Field
        label={t('perspectives.who')}
        value={who}
        onChange={(text) => onChange({ who: text })}
        maxLength={80}
        isPrivate
      />
      <div className={classNames(layoutStyles.stack2xl, styles.ab)}>
        <Field
          label={t('perspectives.value')}
          value={value}
          onChange={(text) => onChange({ value: text })}
          rows={2}
          isPrivate
        />
        <Field
          label={t('perspectives.rule')}
          value={rule}
          onChange={(text) => onChange({ rule: text })}
          rows={2}
          isPrivate
        />
      </div>
      <div>
        <Button kind="text" onClick={onRemove}>
          {name === '' ? t('perspectives.removeBlank') : t('perspectives.remove', { who: name })}
        </Button>
      </div>
    </fieldset>
  );
}

function Lenses({ guide: { draft, write } }: DeliberationProps) {
  const isOnWall = useIsOnWall();
  const { t } = useTranslation('deliberation');
  return (
    <details className={foldingStyles.aside}>
      <summary>{t('perspectives.lenses')}</summary>
      <div className={styles.asideBody}>
        <dl className={styles.roles}>
          {lenses.map((lens) => (
            <div key={lens}>
              <dt className={textStyles.label}>{t(`perspectives.lens.${lens}`)}</dt>
              <dd className={textStyles.reading}>{t(`perspectives.lens.${lens}Asks`)}</dd>
            </div>
          ))}
        </dl>
        <Field
          label={t('perspectives.considerations')}
          value={draft.considerations}
          onChange={(considerations) => write({ considerations })}
          rows={3}
          isPrivate
        />
        {!isOnWall && <p className={textStyles.small}>{t('perspectives.lensSource')}</p>}
      </div>
    </details>
  );
}

interface PerspectivesOfProps extends DeliberationProps {
  readonly absent: boolean;
}

/** Those who are absent, or those who are there; one that was taken away can be had back. */
function PerspectivesOf({ guide: { draft, write }, absent }: PerspectivesOfProps) {
  const { t } = useTranslation('deliberation');
  const removals = useRemovals(
    draft.perspectives.filter((perspective) => perspective.absent === absent),
    (perspective) => {
      write((now) => ({ perspectives: now.perspectives.filter(({ id }) => id !== perspective.id) }));
      return (after) => {
        write((now) => ({ perspectives: insertedAfter(now.perspectives, perspective, after) }));
        return true;
      };
    },
  );
  return removals.shown.map(({ item, isGone }) =>
    isGone ? (
      <Removed
        key={item.id}
        name={item.who.trim() || t('perspectives.someone')}
        hasFailed={false}
        onUndo={() => removals.undo(item.id)}
      />
    ) : (
      <PerspectiveFields
        key={item.id}
        perspective={item}
        onChange={(patch) =>
          write(({ perspectives }) => ({
            perspectives: perspectives.map((one) => (one.id === item.id ? { ...one, ...patch } : one)),
          }))
        }
        onRemove={() => removals.remove(item)}
      />
    ),
  );
}

export function Perspectives({ guide }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  const { ids } = useServices();
  const { perspectives } = guide.draft;
  const holder = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  // The position that was pressed is not on offer any more: one goes on in what came of it.
  useLayoutEffect(() => {
    const last = perspectives.find(({ id }) => id === added.current);
    if (last === undefined) return;
    added.current = null;
    const item = [...(holder.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      ({ dataset }) => dataset.item === last.id,
    );
    item?.querySelector<HTMLElement>(last.who === '' ? 'input' : 'textarea')?.focus();
  }, [perspectives]);
  const add = (who: string, absent: boolean): void => {
    const id = ids.next();
    added.current = id;
    guide.write({ perspectives: [...perspectives, { id, who, absent, value: '', rule: '' }] });
  };
  const open = positions
    .map((position) => t(`perspectives.position.${position}`))
    .filter((name) => !perspectives.some(({ who }) => who === name));
  return (
    <div ref={holder} className={styles.fields}>
      <section className={styles.part}>
        <StepHeading>{t('perspectives.absentTitle')}</StepHeading>
        <PerspectivesOf guide={guide} absent />
        <p className={textStyles.label} id="geef-een-stem">
          {t('perspectives.positions')}
        </p>
        <ul className={classNames(layoutStyles.chips, styles.positions)} aria-labelledby="geef-een-stem">
          {open.map((who) => (
            <li key={who}>
              <Button onClick={() => add(who, true)}>{who}</Button>
            </li>
          ))}
        </ul>
        <div>
          <Button kind="text" onClick={() => add('', true)}>
            {t('perspectives.addOther')}
          </Button>
        </div>
      </section>
      <section className={styles.part}>
        <StepHeading>{t('perspectives.presentTitle')}</StepHeading>
        <PerspectivesOf guide={guide} absent={false} />
        <div>
          <Button kind="text" onClick={() => add('', false)}>
            {t('perspectives.addPresent')}
          </Button>
        </div>
      </section>
      <Lenses guide={guide} />
    </div>
  );
}
