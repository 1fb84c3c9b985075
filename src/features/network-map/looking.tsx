/** Looking at the map: the empty chairs, at most three questions, and what changed since an earlier moment. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { compareVersions } from '../../core/tools/network-map/compare';
import {
  type ContactId,
  currentVersion,
  positionKinds,
  type VersionOccasion,
  versionOccasions,
} from '../../core/tools/network-map/network-map';
import { type Signal, signals } from '../../core/tools/network-map/signals';
import { useFormats } from '../../i18n/formats';
import { usePaths } from '../../state/paths';
import { Button } from '../../ui/button';
import { useNames } from './names';
import styles from './network-map.module.css';
import type { MapDesk } from './use-map';

/** Which positions are heard on this file; the others are the empty chairs. */
export function Chairs({ desk }: { readonly desk: MapDesk }) {
  const { t } = useTranslation('networkMap');
  return (
    <section className={styles.panel} aria-labelledby="kaart-stoelen">
      <h2 id="kaart-stoelen">{t('chairs.title')}</h2>
      <fieldset className={styles.checks}>
        <legend>{t('chairs.text')}</legend>
        {positionKinds.map((position) => (
          <label key={position}>
            <input
              type="checkbox"
              checked={desk.version.heard.includes(position)}
              onChange={(event) => desk.change({ kind: 'hear', position, heard: event.target.checked })}
            />
            {t(`positions.${position}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** What the sentences of signals are filled in with. */
type SignalValues = Partial<
  Record<'alias' | 'roles' | 'one' | 'other' | 'circle' | 'positions' | 'aliases', string>
>;

/** A question put by the map, with what it saw. */
function useSignalWords(desk: MapDesk) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(desk.version);
  return (signal: Signal): { readonly question: string; readonly why: string } => {
    const say = (kind: Exclude<Signal['kind'], 'open-debt'>, values: SignalValues = {}) => ({
      question: t(`signals.${kind}.question`, values),
      why: t(`signals.${kind}.why`, values),
    });
    switch (signal.kind) {
      case 'double-role':
        return say(signal.kind, {
          alias: signal.contact.alias,
          roles: formats.list(signal.roles.map((role) => t(`roles.${role}`))),
        });
      case 'near-and-touching':
        return say(signal.kind, { alias: signal.contact.alias });
      case 'open-debt':
        return {
          question: t(`signals.open-debt.question.${signal.side}`, { alias: signal.contact.alias }),
          why: t(`signals.open-debt.why.${signal.side}`, { alias: signal.contact.alias }),
        };
      case 'bridge':
        return say(signal.kind, { one: signal.one.alias, other: signal.other.alias });
      case 'closed-circle':
        return say(signal.kind, { circle: names.circleOf(signal.circle) });
      case 'empty-chairs':
        return say(signal.kind, {
          positions: formats.list(signal.positions.slice(0, 3).map((position) => t(`positions.${position}`))),
        });
      case 'newcomers':
        return say(signal.kind, {
          aliases: formats.list(signal.contacts.slice(0, 4).map(({ alias }) => alias)),
        });
      case 'separate-groups':
      case 'own-work':
        return say(signal.kind);
    }
  };
}

interface SignalsProps {
  readonly desk: MapDesk;
  readonly about: ContactId | null;
  readonly words: Vocabulary;
  readonly onTake: (question: string) => void;
}

/** At most three at a time; 'not now' puts one away until the page is left. */
export function Signals({ desk, about, words, onTake }: SignalsProps) {
  const { t } = useTranslation('networkMap');
  const paths = usePaths();
  const say = useSignalWords(desk);
  const [notNow, setNotNow] = useState<ReadonlySet<string>>(new Set());
  const previous = desk.map.versions.at(-2) ?? null;
  const shown = signals(desk.version, previous, about, notNow).slice(0, 3);
  return (
    <section className={styles.panel} aria-labelledby="kaart-vragen">
      <h2 id="kaart-vragen">{t('signals.title')}</h2>
      {shown.length === 0 && <p className={styles.small}>{t('signals.none')}</p>}
      <ul className={styles.signals}>
        {shown.map((signal) => {
          const { question, why } = say(signal);
          const mechanism = words.mechanisms.find(({ id }) => id === signal.mechanism);
          return (
            <li key={signal.id}>
              <p className={styles.question}>{question}</p>
              <p className={styles.small}>{why}</p>
              {mechanism !== undefined && (
                <details>
                  <summary>{t('signals.meaning', { name: mechanism.name })}</summary>
                  <p>{mechanism.explanation}</p>
                  <ul className={styles.small}>
                    {words.sources
                      .filter(({ id }) => mechanism.sources.includes(id))
                      .map((source) => (
                        <li key={source.id}>
                          <Link to={`${paths.sources}#${source.id}`}>{source.title}</Link>
                        </li>
                      ))}
                  </ul>
                </details>
              )}
              <div className={styles.row}>
                <Button kind="text" onClick={() => onTake(question)}>
                  {t('signals.take')}
                </Button>
                <Button kind="text" onClick={() => setNotNow(new Set([...notNow, signal.id]))}>
                  {t('signals.notNow')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Moments of the same map: beginning a new one, and what changed since an earlier one, in words. */
export function Versions({ desk }: { readonly desk: MapDesk }) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const [occasion, setOccasion] = useState<VersionOccasion>('annual-talk');
  const [from, setFrom] = useState<string | null>(null);
  const older = desk.map.versions.slice(0, -1);
  const chosen = older.find(({ id }) => id === from) ?? older.at(-1);
  const named = (aliases: readonly { readonly alias: string }[]): string =>
    aliases.length === 0 ? t('versions.nobody') : formats.list(aliases.map(({ alias }) => alias));
  const difference = chosen === undefined ? null : compareVersions(chosen, currentVersion(desk.map));
  return (
    <section className={styles.panel} aria-labelledby="kaart-momenten">
      <h2 id="kaart-momenten">{t('versions.title')}</h2>
      <p className={styles.small}>{t('versions.text')}</p>
      {difference !== null && (
        <>
          <label className={styles.field}>
            <span>{t('versions.compare')}</span>
            <select value={chosen?.id} onChange={(event) => setFrom(event.target.value)}>
              {older.map((version) => (
                <option key={version.id} value={version.id}>
                  {t(`occasions.${version.occasion}`)}, {formats.longDay(version.begunOn)}
                </option>
              ))}
            </select>
          </label>
          <dl className={styles.changes}>
            <dt>{t('versions.came')}</dt>
            <dd>{named(difference.came)}</dd>
            <dt>{t('versions.left')}</dt>
            <dd>{named(difference.left)}</dd>
            <dt>{t('versions.changed')}</dt>
            <dd>
              {difference.changed.length === 0
                ? t('versions.nobody')
                : difference.changed
                    .map(({ after, ring, rolesGained, rolesLost, touchesChanged }) =>
                      [
                        after.alias,
                        ...(ring === null
                          ? []
                          : [`${t(`rings.${ring.from}.name`)} → ${t(`rings.${ring.to}.name`)}`]),
                        ...rolesGained.map((role) => t('versions.roleGained', { role: t(`roles.${role}`) })),
                        ...rolesLost.map((role) => t('versions.roleLost', { role: t(`roles.${role}`) })),
                        ...(touchesChanged ? [t(`touches.${after.touches}`)] : []),
                      ].join(', '),
                    )
                    .join('; ')}
            </dd>
          </dl>
        </>
      )}
      <label className={styles.field}>
        <span>{t('versions.occasion')}</span>
        <select
          value={occasion}
          onChange={(event) =>
            setOccasion(versionOccasions.find((one) => one === event.target.value) ?? occasion)
          }
        >
          {versionOccasions.map((one) => (
            <option key={one} value={one}>
              {t(`occasions.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <Button kind="secondary" onClick={() => desk.begin(occasion)}>
          {t('versions.begin')}
        </Button>
      </div>
    </section>
  );
}
