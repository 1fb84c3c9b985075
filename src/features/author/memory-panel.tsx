/**
 * Standing at a moment with a memory of the author's own choosing: what is remembered, what can be set, and which lines
 * come with it. Only what comes on some road can be had, so that what is seen is what a reader can see.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReachedState } from '../../core/dialogue/explore';
import { holds, type Memory, type MemoryValue } from '../../core/scenario/conditions';
import { type CompiledScenario, type Line, momentsOf } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { focusAround } from './keep-focus';
import { nearest, otherThan, settable, valueText } from './memory';
import { useConditionWords } from './road-words';
import { TableScroll } from './table-scroll';

/** Says a value in the language of the interface. */
export function useValueWords(): (value: MemoryValue | undefined) => string {
  const { t } = useTranslation('author');
  return (value) => (typeof value === 'boolean' ? t(value ? 'memory.yes' : 'memory.no') : valueText(value));
}

interface MemoryPanelProps {
  readonly scenario: CompiledScenario;
  readonly id: string;
  /** Every state in which one can stand there. */
  readonly states: readonly ReachedState[];
  /** The memory one stands there with. */
  readonly memory: Memory;
  /** What the address asked for and cannot be had together with the rest. */
  readonly refused: readonly string[];
  readonly onSet: (memory: Memory) => void;
}

/** As many rows as a list is still read for. */
const mostRows = 60;

function StateTable({ states, memory, onSet }: Pick<MemoryPanelProps, 'states' | 'memory' | 'onSet'>) {
  const { t } = useTranslation('author');
  const valueWords = useValueWords();
  const names = Object.keys(memory);
  return (
    <TableScroll>
      <table className={styles.texts}>
        <caption>{t('memory.table')}</caption>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('memory.stand')}</th>
          </tr>
        </thead>
        <tbody>
          {states.slice(0, mostRows).map((state) => {
            const values = names.map((name) => valueWords(state.memory[name]));
            return (
              <tr key={values.join()}>
                {names.map((name) => (
                  <td key={name}>{valueWords(state.memory[name])}</td>
                ))}
                <td tabIndex={-1}>
                  {otherThan(state.memory, memory).length === 0 ? (
                    t('memory.here')
                  ) : (
                    <Button
                      kind="text"
                      size="small"
                      onClick={() => {
                        focusAround('td');
                        onSet(state.memory);
                      }}
                    >
                      {t('memory.standHere')}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The lines of the moment, each with when it comes. */
function Lines({ scenario, id, states, memory, onSet }: Omit<MemoryPanelProps, 'refused'>) {
  const { t } = useTranslation('author');
  const said = useConditionWords();
  const lines = momentsOf(scenario).find((moment) => moment.id === id)?.lines ?? [];
  const shows = (line: Line): boolean => holds(line.when, memory);
  const conditional = lines.filter(({ when }) => when !== undefined);
  if (conditional.length === 0) return <p className={textStyles.small}>{t('lines.all')}</p>;
  return (
    <div className={layoutStyles.stackXs}>
      <h3 className={textStyles.kicker}>
        {t('lines.title', { shown: lines.filter(shows).length, all: lines.length })}
      </h3>
      <ol className={styles.lines}>
        {lines.map((line) => {
          const { id: key, text, when } = line;
          const there = nearest(states, memory, (one) => holds(when, one));
          return (
            <li key={key} tabIndex={-1} data-shown={shows(line)}>
              <p lang="nl">{text}</p>
              {when !== undefined && (
                <p className={textStyles.small}>
                  {t(shows(line) ? 'lines.because' : 'lines.hidden', { condition: said(when) })}
                </p>
              )}
              {!shows(line) &&
                (there === null ? (
                  <p className={textStyles.small}>{t('lines.never')}</p>
                ) : (
                  <Button
                    size="small"
                    onClick={() => {
                      focusAround('li');
                      onSet(there.memory);
                    }}
                  >
                    {t('lines.show')}
                  </Button>
                ))}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The panel; nothing for a story that remembers nothing. */
export function MemoryPanel({ scenario, id, states, memory, refused, onSet }: MemoryPanelProps) {
  const { t } = useTranslation('author');
  const formats = useFormats();
  const valueWords = useValueWords();
  const [moved, setMoved] = useState('');
  if (states.length === 0) return null;
  if (scenario.memory.length === 0) return <p className={textStyles.small}>{t('memory.none')}</p>;
  const choose = (name: string, text: string, values: readonly { readonly value: MemoryValue }[]): void => {
    const value = values.find((one) => valueText(one.value) === text)?.value;
    if (value === undefined) return;
    const found = nearest(states, { ...memory, [name]: value }, (one) => one[name] === value);
    if (found === null) return;
    const others = otherThan(found.memory, { ...memory, [name]: value });
    setMoved(
      others.length === 0
        ? ''
        : t('memory.moved', {
            wanted: `${name} = ${valueWords(value)}`,
            others: formats.list(others.map((one) => `${one} = ${valueWords(found.memory[one])}`)),
          }),
    );
    onSet(found.memory);
  };
  return (
    <section className={layoutStyles.stackM} aria-labelledby="auteur-geheugen">
      <h3 className={textStyles.itemTitle} id="auteur-geheugen">
        {t('memory.title')}
      </h3>
      <p className={textStyles.small}>
        {states.length === 1 ? t('memory.one') : t('memory.count', { count: states.length })}
      </p>
      <div className={styles.variables}>
        {settable(scenario.memory, states, memory).map(({ name, value, values }) =>
          values.length === 1 ? (
            <p key={name} className={layoutStyles.stackField}>
              <span className={textStyles.label}>{name}</span>
              <span>{t('memory.only', { value: valueWords(value) })}</span>
            </p>
          ) : (
            <label key={name} className={layoutStyles.stackField}>
              <span className={textStyles.label}>{name}</span>
              <select
                className={selectStyles.select}
                value={valueText(value)}
                onChange={(event) => choose(name, event.target.value, values)}
              >
                {values.map(({ value: one, isFree }) => (
                  <option key={valueText(one)} value={valueText(one)}>
                    {isFree ? valueWords(one) : t('memory.withOthers', { value: valueWords(one) })}
                  </option>
                ))}
              </select>
            </label>
          ),
        )}
      </div>
      <p role="status" className={textStyles.small}>
        {moved !== '' ? moved : refused.length > 0 && t('memory.refused', { names: formats.list(refused) })}
      </p>
      {states.length > 1 && (
        <details className={styles.cover}>
          <summary>{t('memory.all', { count: states.length })}</summary>
          <StateTable states={states} memory={memory} onSet={onSet} />
          {states.length > mostRows && (
            <p className={textStyles.small}>{t('memory.more', { count: states.length - mostRows })}</p>
          )}
        </details>
      )}
      <Lines scenario={scenario} id={id} states={states} memory={memory} onSet={onSet} />
    </section>
  );
}
