/** How one joins with a phone: large while that is the step, and after it only the code, in a corner. */
import { useTranslation } from 'react-i18next';
import type { WallInvitation, WallView } from '../../core/tools/group-session/wall-view';
import { Heading } from './heading';
import { QrCode } from './qr-code';
import styles from './wall.module.css';

/** Whether joining is what the room does now. */
export function isJoining({ step, invitation }: WallView): boolean {
  return invitation !== null && step.kind === 'ground-rules';
}

/** Twelve characters in groups of four, as one types them. */
function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Where the code is typed, without what the link hides behind its #. */
function placeOf(link: string): string {
  return link.replace(/^\w+:\/\//, '').replace(/[#?].*$/, '');
}

export function Code({ code }: { readonly code: string }) {
  return (
    <span className={styles.code} translate="no">
      {inGroups(code)}
    </span>
  );
}

export function JoinPanel({
  invitation: { link, code, words },
  level,
}: {
  readonly invitation: WallInvitation;
  readonly level: number;
}) {
  const { t } = useTranslation('groupWall');
  return (
    <div className={styles.join}>
      <Heading level={level} className={styles.joinTitle}>
        {t('join.title')}
      </Heading>
      <QrCode text={link} label={t('join.qr')} />
      <p>
        {t('join.scan')} <span translate="no">{placeOf(link)}</span>
      </p>
      <p>
        <Code code={code} />
      </p>
      <p>
        {t('join.words')} <strong>{words.join(' · ')}</strong>
      </p>
    </div>
  );
}
