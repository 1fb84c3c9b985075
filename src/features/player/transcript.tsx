/** The lines of the present scene, each in the form of its channel. */
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../core/dialogue/player-view';
import type { Channel, Choice, CompiledScenario, Line, Person } from '../../core/scenario/scenario';
import type { ChoiceId } from '../../core/shared/ids';
import { useFormats } from '../../i18n/formats';
import { OpenPaper } from '../../parts/open-paper';
import { shortName } from '../../parts/plan-people';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { PersonCircle } from '../../ui/person-circle';
import { InlineText, RichText } from '../../ui/rich-text';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './transcript.module.css';

/** How many earlier lines stay open on a phone. */
const keptOpen = 2;

function StoryPaper({ scenario, line }: { readonly scenario: CompiledScenario; readonly line: Line }) {
  const { i18n } = useTranslation('player');
  const paper = scenario.documents.find(({ id }) => id === line.document);
  if (paper === undefined) return null;
  return (
    <div className={styles.paper}>
      {line.text !== '' && <RichText text={line.text} className={styles.stage} />}
      {/* Opening a paper adds nothing to what was said. */}
      <div lang={i18n.language} aria-live="off">
        <OpenPaper paper={paper} lang={scenario.lang} />
      </div>
    </div>
  );
}

function Spoken({
  line,
  person,
  channel,
  goesOn,
}: {
  readonly line: Line;
  readonly person: Person | undefined;
  readonly channel: Channel;
  readonly goesOn: boolean;
}) {
  const { t, i18n } = useTranslation('player');
  const formats = useFormats();
  const isYou = line.by === 'you';
  const name = isYou ? t('you') : (person?.name ?? '');
  if (line.kind === 'message' || channel === 'chat') {
    return (
      <div
        className={classNames(
          styles.message,
          isYou && styles.own,
          channel === 'mail' && styles.mail,
          goesOn && styles.goesOn,
        )}
      >
        {!isYou && !goesOn && <PersonCircle initials={person?.initials ?? ''} />}
        <div className={styles.bubble}>
          {channel === 'mail' ? (
            <p className={styles.mailHead} lang={i18n.language}>{`${t('from')}: ${name}`}</p>
          ) : (
            <VisuallyHidden lang={i18n.language}>{`${name}: `}</VisuallyHidden>
          )}
          <InlineText text={line.text} />
          {line.time !== undefined && (
            <span className={styles.time}>
              <VisuallyHidden
                lang={i18n.language}
              >{` ${t('sentAt', { time: formats.clock(line.time) })}`}</VisuallyHidden>
              <span aria-hidden="true">{formats.clock(line.time)}</span>
            </span>
          )}
        </div>
      </div>
    );
  }
  return (
    <div className={styles.spoken}>
      <PersonCircle
        initials={isYou ? t('youInitials') : (person?.initials ?? '')}
        look={isYou ? 'you' : 'plain'}
      />
      <div>
        <p className={classNames(textStyles.kicker, styles.name)} lang={i18n.language}>
          {channel === 'telefoon' && !isYou && person !== undefined ? t('on', { name: person.name }) : name}
        </p>
        <p className={styles.words}>
          <InlineText text={line.text} />
        </p>
      </div>
    </div>
  );
}

function LineView({
  line,
  scenario,
  channel,
  goesOn,
}: {
  readonly line: Line;
  readonly scenario: CompiledScenario;
  readonly channel: Channel;
  /** A message right under one of the same sender. */
  readonly goesOn: boolean;
}) {
  const { t, i18n } = useTranslation('player');
  const person = scenario.cast.find(({ id }) => id === line.by);
  switch (line.kind) {
    case 'narrate':
      return <RichText text={line.text} className={styles.stage} />;
    case 'document':
      return <StoryPaper scenario={scenario} line={line} />;
    case 'think':
      return (
        <p className={styles.thought}>
          <span className={classNames(textStyles.kicker, styles.name)} lang={i18n.language}>
            {person === undefined ? t('youThink') : t('thinks', { name: shortName(person) })}
          </span>{' '}
          <InlineText text={line.text} />
        </p>
      );
    case 'say':
    case 'message':
      return <Spoken line={line} person={person} channel={channel} goesOn={goesOn} />;
  }
}

/**
 * What one chose, in one's own voice: the words that go with it, otherwise the deed. In writing it is a
 * message of one's own, with the deed above it; what is spoken all the same (one telephones) is no message.
 */
function Chosen({
  choice,
  channel,
  lang,
  isWritten,
}: {
  readonly choice: Choice;
  readonly channel: Channel;
  readonly lang: string;
  /** Whether one wrote what one does instead. */
  readonly isWritten: boolean;
}) {
  const { t, i18n } = useTranslation('player');
  const isMessage = (channel === 'chat' || channel === 'mail') && choice.spoken === undefined;
  const youChose = <VisuallyHidden lang={i18n.language}>{`${t('youChose')}: `}</VisuallyHidden>;
  const ownWords = isWritten ? t('ownWords') : undefined;
  const words = choice.own ? ownWords : choice.words;
  const wordsIn = choice.own ? i18n.language : lang;
  if (isMessage && words !== undefined) {
    return (
      <div className={classNames(styles.message, styles.own)}>
        <p className={styles.deed}>
          {youChose}
          {choice.did}
        </p>
        <p className={styles.bubble} lang={wordsIn}>
          {words}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.spoken}>
      <PersonCircle initials={t('youInitials')} look="you" />
      <div>
        <p className={classNames(textStyles.kicker, styles.name)} lang={i18n.language} aria-hidden="true">
          {t('you')}
        </p>
        {youChose}
        {words === undefined || choice.own ? (
          <p className={styles.act}>
            {choice.act} {choice.own && <span lang={i18n.language}>{ownWords}</span>}
          </p>
        ) : (
          <p className={styles.words}>{words}</p>
        )}
      </div>
    </div>
  );
}

/** Whether a message stands right under another one of the same sender, on the same day. */
function goesOnFrom(before: Entry | undefined, line: Line): boolean {
  return before?.kind === 'line' && line.kind === 'message' && before.line.kind === 'message'
    ? before.line.by === line.by && line.day === undefined
    : false;
}

interface TranscriptProps {
  readonly scenario: CompiledScenario;
  readonly channel: Channel;
  readonly entries: readonly Entry[];
  /** Receives focus after a choice: the first line that is new. */
  readonly firstNew: RefObject<HTMLDivElement | null>;
  readonly firstNewKey: string | null;
  /** From here on nothing folds or fades: these lines came at once and are still to be read. */
  readonly unreadFrom: string | null;
  /** What was shown last, which is kept in view. */
  readonly last: RefObject<HTMLDivElement | null>;
  /** The choices of something else for which there are words of one's own. */
  readonly written: ReadonlySet<ChoiceId>;
  /** The key of the line that is read aloud now. */
  readonly readAloud: string | null;
}

export function Transcript({
  scenario,
  channel,
  entries,
  firstNew,
  firstNewKey,
  unreadFrom,
  last,
  written,
  readAloud,
}: TranscriptProps) {
  const { t, i18n } = useTranslation('player');
  const formats = useFormats();
  const [unfolded, setUnfolded] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line that is read stays in sight
  useEffect(() => {
    document.querySelector('[data-lines] > [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [readAloud]);
  const unread = entries.findIndex(({ key }) => key === unreadFrom);
  const old = Math.max(0, entries.length - keptOpen);
  const foldable = unread === -1 ? old : Math.min(old, unread);
  return (
    <>
      {foldable > 1 && (
        <div
          className={classNames(screenStyles.narrowOnly, styles.readBack)}
          lang={i18n.language}
          aria-live="off"
        >
          <Button kind="text" expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('foldBack') : t('readBack', { count: foldable, words: formats.number(foldable) })}
          </Button>
        </div>
      )}
      <div className={layoutStyles.stackL} data-lines>
        {entries.map((entry, index) => {
          const isRead = entry.key === readAloud;
          const folded = foldable > 1 && index < foldable && !unfolded && !isRead;
          const isOld = index < foldable;
          return (
            <div
              key={entry.key}
              ref={(element) => {
                if (entry.key === firstNewKey) firstNew.current = element;
                if (index === entries.length - 1) last.current = element;
              }}
              tabIndex={entry.key === firstNewKey ? -1 : undefined}
              aria-current={isRead ? true : undefined}
              className={classNames(
                styles.entry,
                isOld && styles.read,
                folded && styles.folded,
                isRead && styles.aloud,
              )}
            >
              {entry.kind === 'line' ? (
                <>
                  {entry.line.day !== undefined && <p className={styles.day}>{entry.line.day}</p>}
                  <LineView
                    line={entry.line}
                    scenario={scenario}
                    channel={channel}
                    goesOn={channel === 'chat' && goesOnFrom(entries[index - 1], entry.line)}
                  />
                </>
              ) : (
                <Chosen
                  choice={entry.choice}
                  channel={channel}
                  lang={scenario.lang}
                  isWritten={written.has(entry.choice.id)}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
