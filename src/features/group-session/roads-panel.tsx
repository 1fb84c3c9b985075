/**
 * The roads of the room, to go through together. Where it did not play on after the vote there is next to nothing to look
 * back on, and that is said.
 */
import { useTranslation } from 'react-i18next';
import { isPlayedOn } from '../../core/tools/group-session/story';
import { wallOf } from '../../core/tools/group-session/wall-of';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { Leading } from './leading';
import styles from './story-panel.module.css';

/** The choices that the room took, and those that it left, to go through. */
function Roads({ session }: Pick<Leading, 'session'>) {
  const { t } = useTranslation('groupWall');
  const lit = { ...session, wall: { isBlack: false } };
  const { stage } = wallOf(lit, { invitation: null, phones: null }, session.begunAt);
  if (stage.kind !== 'roads') return null;
  return (
    <div className={layoutStyles.stackL}>
      {(['taken', 'left'] as const).map((part) => (
        <div key={part}>
          <h2 className={textStyles.label}>{t(`roads.${part}`)}</h2>
          <ul className={styles.given}>
            {stage[part].map((label, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may offer the same.
              <li key={index}>{label}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

export function RoadsPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const onward = session.sheet.steps.find(({ kind }) => kind === 'onward');
  if (isPlayedOn(session)) return <Roads session={session} />;
  return (
    <div className={layoutStyles.stackM}>
      <StatusMessage tone="calm">{t('roads.notPlayed')}</StatusMessage>
      <div className={layoutStyles.row}>
        <Button kind="primary" onClick={() => send({ type: 'next' })}>
          {t('roads.skip')}
        </Button>
        {onward !== undefined && (
          <Button onClick={() => send({ type: 'go', step: onward.id })}>{t('roads.playOn')}</Button>
        )}
      </div>
    </div>
  );
}
