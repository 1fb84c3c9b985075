/** Beside the list of sources: how to read it, and what narrows it down. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Source } from '../../core/scenario/vocabulary';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { type Asked, placeOf } from './find-sources';
import styles from './sources.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Pick({ label, all, options, value, onChange }: PickProps) {
  const id = useId();
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={selectStyles.select}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface NarrowingProps {
  readonly sources: readonly Source[];
  readonly catalogue: Catalogue;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly found: number;
}

/** The search and the two lists; only kinds and places that have a source are offered. */
export function Narrowing({ sources, catalogue, asked, onAsk, found }: NarrowingProps) {
  const { t } = useTranslation('sources');
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  const used = new Set(sources.flatMap(({ usedIn }) => usedIn.map(placeOf)));
  const modules = catalogue.modules.map(({ id, title, theme }) => ({
    value: id,
    label: `${title} (${theme})`,
    lang: catalogue.lang,
  }));
  const others = (['routes', 'occasions', 'cards'] as const).map((place) => ({
    value: place,
    label: t(`elsewhere.${place}`),
  }));
  return (
    <search className={classNames(printStyles.offPaper, layoutStyles.stackL)}>
      <Field label={t('search')} value={asked.typed} onChange={(typed) => onAsk({ ...asked, typed })} />
      <div className={styles.picks}>
        <Pick
          label={t('kinds')}
          all={t('allKinds')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={asked.kind}
          onChange={(kind) => onAsk({ ...asked, kind })}
        />
        <Pick
          label={t('places')}
          all={t('allPlaces')}
          options={[...modules, ...others].filter(({ value }) => used.has(value))}
          value={asked.place}
          onChange={(place) => onAsk({ ...asked, place })}
        />
      </div>
      <p role="status" className={textStyles.small}>
        {found === 0 ? t('none') : t('found', { count: found, total: sources.length })}
      </p>
    </search>
  );
}

/** What a reader may expect of each source, and of the links. */
export function HowToRead() {
  const { t } = useTranslation('sources');
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(layoutStyles.edged, styles.how)}>
      <h2 id={id} className={textStyles.itemTitle}>
        {t('how.title')}
      </h2>
      <ul>
        {t('how.points', { returnObjects: true }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
