/**
 * How one joins with a phone: large while that is the step, or when who leads asks for it; otherwise small, in a corner.
 * A small QR code is read from the front of the room; for the back there is the large one.
 */
import { useTranslation } from 'react-i18next';
import { inGroups } from '../../core/tools/group-session/room-code';
import type { WallInvitation, WallView } from '../../core/tools/group-session/wall-view';
import { classNames } from '../../ui/class-names';
import { Heading } from './heading';
import { QrCode } from './qr-code';
import styles from './wall-invitation.module.css';

/** Whether joining is what the room does now. */
export function isJoining({ step, stage, invitation }: WallView): boolean {
  return invitation !== null && stage.kind !== 'join' && step.kind === 'ground-rules';
}

/** Where the code is typed, without what the link hides behind its #. */
function placeOf(link: string): string {
  return link.replace(/^\w+:\/\//, '').replace(/[#?].*$/, '');
}

function Code({ code }: { readonly code: string }) {
  return (
    <span className={styles.code} translate="no">
      {inGroups(code)}
    </span>
  );
}

/** What a phone shows too, so that one sees that it is the same room. */
function Words({ words }: Pick<WallInvitation, 'words'>) {
  return (
    <strong className={styles.unbroken} translate="no">
      {words.join(' · ')}
    </strong>
  );
}

interface CornerProps {
  readonly view: WallView;
  /** Where there is room for a line only. */
  readonly isShort?: boolean;
  /** The code alone, where the options take all the room; the rest is on the large one. */
  readonly isBare?: boolean;
  /** Whether there is room for the code to scan. */
  readonly hasQr?: boolean;
}

/** For who comes later. */
export function Corner({ view, isShort = false, isBare = false, hasQr = true }: CornerProps) {
  const { t } = useTranslation('groupWall');
  const { invitation } = view;
  if (invitation === null || isJoining(view) || view.stage.kind === 'join') return null;
  const { link, code, words } = invitation;
  if (view.isJoiningAway === true)
    return (
      <div className={styles.corner}>
        <p>{t('join.away')}</p>
      </div>
    );
  if (isBare)
    return (
      <p className={styles.corner}>
        <span>
          {t('join.code')} <Code code={code} />
        </span>
      </p>
    );
  if (isShort)
    return (
      <div className={styles.corner}>
        <p>
          <span translate="no">{placeOf(link)}</span> <Code code={code} />
        </p>
        <p>
          <Words words={words} />
        </p>
      </div>
    );
  return (
    <div className={styles.corner}>
      {hasQr && <QrCode text={link} label={t('join.qr')} />}
      <div className={classNames(hasQr && styles.beside)}>
        {!hasQr && <p translate="no">{placeOf(link)}</p>}
        <p>
          {t('join.code')} <Code code={code} />
        </p>
        <p>
          {t('join.then')} <Words words={words} />
        </p>
      </div>
    </div>
  );
}

/** How one joins over the whole wall, for who comes later. */
export function JoinStage({ view }: { readonly view: WallView }) {
  const { t } = useTranslation('groupWall');
  const { invitation } = view;
  if (invitation === null) return null;
  // That it does not work for the moment is its heading then.
  if (view.isJoiningAway === true) return <p className={styles.away}>{t('join.back')}</p>;
  const { link, code, words } = invitation;
  return (
    <div className={styles.whole}>
      <QrCode text={link} label={t('join.qr')} />
      <dl>
        <dt>{t('join.scan')}</dt>
        <dd className={styles.place} translate="no">
          {placeOf(link)}
        </dd>
        <dt>{t('join.code')}</dt>
        <dd>
          <Code code={code} />
        </dd>
        <dt>{t('join.words')}</dt>
        <dd>
          <Words words={words} />
        </dd>
      </dl>
    </div>
  );
}

/** The QR code, and the code for who cannot scan it. */
export function JoinPanel({
  invitation: { link, code },
  isAway,
  level,
}: {
  readonly invitation: WallInvitation;
  readonly isAway: boolean;
  readonly level: number;
}) {
  const { t } = useTranslation('groupWall');
  return (
    <div className={styles.join}>
      <Heading level={level} className={styles.joinTitle}>
        {t(isAway ? 'join.away' : 'join.title')}
      </Heading>
      {isAway ? (
        <p className={styles.back}>{t('join.back')}</p>
      ) : (
        <>
          <QrCode text={link} label={t('join.qr')} />
          <p>
            <Code code={code} />
          </p>
        </>
      )}
    </div>
  );
}

/** Where the code is typed, and how one sees that it is the same room. */
export function JoinWords({ view }: { readonly view: WallView }) {
  const { t } = useTranslation('groupWall');
  const { invitation } = view;
  if (invitation === null || !isJoining(view) || view.isJoiningAway === true) return null;
  return (
    <div className={styles.joinWords}>
      <p>
        {t('join.scan')} <strong translate="no">{placeOf(invitation.link)}</strong>
      </p>
      <p>
        {t('join.words')} <Words words={invitation.words} />
      </p>
    </div>
  );
}
