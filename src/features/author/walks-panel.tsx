/** The author's walks of a story: played step by step in the live player, and one more recorded with one press. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Replay } from '../../core/dialogue/replay';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { AuthorDesk } from '../../library/author-desk';
import type { CheckedWalk } from '../../library/author-news';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { focusAround } from './keep-focus';
import { keepWalk, type NewWalk } from './keep-walk';
import { placeName } from './roads';

/** A walk that is being played, and how many of its choices were taken. */
export interface PlayedWalk {
  readonly index: number;
  readonly step: number;
}

type Kept =
  | { readonly kind: 'kept' | 'conflict' | 'failed' }
  | { readonly kind: 'refused'; readonly sentence: string };

function KeepForm({
  scenario,
  walk,
  desk,
}: {
  readonly scenario: CompiledScenario;
  readonly walk: Omit<NewWalk, 'name'>;
  readonly desk: AuthorDesk;
}) {
  const { t } = useTranslation('author');
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [kept, setKept] = useState<Kept | null>(null);
  const isNameless = name.trim() === '';
  const [asksName, setAsksName] = useState(false);
  const keep = async (): Promise<void> => {
    setAsksName(isNameless);
    if (isNameless) return;
    setBusy(true);
    try {
      const outcome = await keepWalk(desk, scenario, { name: name.trim(), ...walk });
      setKept(
        outcome.kind === 'written'
          ? { kind: 'kept' }
          : outcome.kind === 'conflict'
            ? { kind: 'conflict' }
            : outcome,
      );
    } catch {
      setKept({ kind: 'failed' });
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep();
  };
  const said = useRef<HTMLDivElement>(null);
  const isKept = kept?.kind === 'kept';
  useEffect(() => {
    if (isKept) said.current?.focus();
  }, [isKept]);
  if (isKept) {
    return (
      <div ref={said} tabIndex={-1}>
        <StatusMessage tone="done" quiet>
          {t('walks.kept', { file: `${scenario.module}/walks.yaml` })}
        </StatusMessage>
      </div>
    );
  }
  return (
    <form className={layoutStyles.stackM} onSubmit={submit}>
      <p>{t('walks.ended', { ending: placeName(scenario, walk.ending), count: walk.choices.length })}</p>
      <Field
        label={t('walks.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        error={asksName && isNameless ? t('walks.nameless') : undefined}
      />
      <div>
        <Button kind="primary" type="submit" busy={isBusy}>
          {t('walks.keep')}
        </Button>
      </div>
      {kept !== null && (
        <StatusMessage tone="problem">
          {kept.kind === 'refused' ? kept.sentence : t(`walks.${kept.kind}`)}
        </StatusMessage>
      )}
    </form>
  );
}

/** Keeps the journey that has ended in the live player. */
function Recorder({
  scenario,
  walks,
  live,
  desk,
}: Pick<WalksPanelProps, 'scenario' | 'walks' | 'live' | 'desk'>) {
  const { t } = useTranslation('author');
  if (live === null || live.place.kind !== 'ending')
    return <p className={textStyles.small}>{t('walks.how')}</p>;
  const choices = live.trail.flatMap(({ choice }) => (choice === null ? [] : [choice.id]));
  const same = walks.find(({ walk }) => walk.choices.join() === choices.join());
  if (same !== undefined) return <p role="status">{t('walks.known', { name: same.walk.name })}</p>;
  // Another road is another form.
  const walk = { choices, ending: live.place.ending };
  return <KeepForm key={choices.join()} scenario={scenario} walk={walk} desk={desk} />;
}

interface WalksPanelProps {
  readonly scenario: CompiledScenario;
  readonly walks: readonly CheckedWalk[];
  /** Where the live player stands. */
  readonly live: Replay | null;
  readonly played: PlayedWalk | null;
  /** How many choices of the played walk could be taken. */
  readonly fits: number;
  readonly onPlay: (walk: PlayedWalk | null) => void;
  readonly desk: AuthorDesk;
}

function Steps({
  scenario,
  walks,
  played,
  fits,
  onPlay,
}: Pick<WalksPanelProps, 'scenario' | 'walks' | 'fits' | 'onPlay'> & { readonly played: PlayedWalk }) {
  const { t } = useTranslation('author');
  const { step } = played;
  const told = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told changes with each step
  useEffect(() => told.current?.focus(), [step]);
  const walk = walks[played.index]?.walk;
  if (walk === undefined) return null;
  const next = walk.choices[step];
  const labels = new Map(
    scenario.scenes
      .flatMap(({ moments }) => moments)
      .flatMap(({ next: after }) => (after.kind === 'decision' ? after.decision.choices : []))
      .map(({ id, label }): [string, string] => [id, label]),
  );
  const isStuck = fits < step;
  return (
    <div className={layoutStyles.stackS}>
      <p ref={told} tabIndex={-1}>
        {isStuck
          ? t('walks.stuck', { choice: walk.choices[fits] ?? '' })
          : next === undefined
            ? t('walks.arrived', { ending: placeName(scenario, walk.ending) })
            : t('walks.step', { step, all: walk.choices.length, choice: labels.get(next) ?? next })}
      </p>
      <div className={layoutStyles.row}>
        {step > 0 && (
          <Button size="small" onClick={() => onPlay({ ...played, step: step - 1 })}>
            {t('walks.back')}
          </Button>
        )}
        {next !== undefined && !isStuck && (
          <Button size="small" onClick={() => onPlay({ ...played, step: step + 1 })}>
            {t('walks.next')}
          </Button>
        )}
        <Button
          kind="text"
          size="small"
          onClick={() => {
            focusAround('li');
            onPlay(null);
          }}
        >
          {t('walks.stop')}
        </Button>
      </div>
    </div>
  );
}

/** The panel below the live player. */
export function WalksPanel(props: WalksPanelProps) {
  const { t } = useTranslation('author');
  const { scenario, walks, played, onPlay } = props;
  const misfits = walks.filter(({ messages }) => messages.length > 0).length;
  return (
    <section className={layoutStyles.stackM} aria-labelledby="auteur-wandelingen">
      <h3 className={textStyles.itemTitle} id="auteur-wandelingen">
        {t('walks.title')}
      </h3>
      <p className={textStyles.small}>
        {walks.length === 0
          ? t('walks.none')
          : misfits > 0
            ? t('walks.misfits', { count: misfits })
            : t('walks.fit')}
      </p>
      <ul className={styles.roads}>
        {walks.map(({ walk, messages }, index) => (
          <li key={`${walk.line} ${walk.name}`} tabIndex={-1}>
            <span lang="nl">{walk.name}</span>
            <span>
              {t('walks.leads', { count: walk.choices.length })}{' '}
              <span lang="nl">{placeName(scenario, walk.ending)}</span>
            </span>
            {messages.map(({ message }) => (
              <StatusMessage key={message} tone="problem" quiet>
                {message}
              </StatusMessage>
            ))}
            {played?.index === index ? (
              <Steps {...props} played={played} />
            ) : (
              <Button kind="text" size="small" onClick={() => onPlay({ index, step: 0 })}>
                {t('walks.play')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Recorder {...props} />
    </section>
  );
}
