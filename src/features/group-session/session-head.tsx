/** The head of the facilitator's page: the way out, what it is about, the code, how many, since when. No navigation. */
import { useTranslation } from 'react-i18next';
import { inGroups } from '../../core/tools/group-session/room-code';
import { useFormats } from '../../i18n/formats';
import { DisplaySettings } from '../../parts/display-settings';
import headStyles from '../../parts/head-item.module.css';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { CopyLink } from './copy-link';
import type { Leading } from './leading';
import styles from './session-head.module.css';

/** What it is about, as the wall has it. */
function titleOf({ material, title }: Leading['session']): string {
  return 'title' in material && material.title !== '' ? material.title : title;
}

export function SessionHead({
  session,
  room,
  onClose,
}: Omit<Leading, 'send'> & { readonly onClose: () => void }) {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  return (
    <header className={classNames(printStyles.offPaper, styles.head)}>
      <button type="button" className={classNames(headStyles.item, styles.close)} onClick={onClose}>
        <Icon name="close" /> <span className={hiddenStyles.onNarrow}>{t('close.action')}</span>
      </button>
      <p className={styles.title}>{titleOf(session)}</p>
      <div className={styles.facts}>
        {room.kind === 'open' && (
          <span>
            <span className={hiddenStyles.onPhone}>{t('head.code')}</span>{' '}
            <strong className={classNames(textStyles.standsOut, styles.code)} translate="no">
              {inGroups(room.host.invitation.code)}
            </strong>{' '}
            <CopyLink
              link={room.host.invitation.link}
              className={classNames(screenStyles.wideOnly, styles.copy)}
            />
          </span>
        )}
        <span className={screenStyles.wideOnly}>{t('people.count', { count: session.people })}</span>
        {session.startedAt !== null && (
          <span className={classNames(screenStyles.wideOnly, styles.begun)}>
            {t('head.begun', { time: formats.time(session.startedAt) })}
          </span>
        )}
      </div>
      <DisplaySettings />
    </header>
  );
}
