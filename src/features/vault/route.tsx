/** The vault: what is kept, where, how it is protected and what that does not protect against; and wiping it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keeping } from '../../parts/keeping';
import { useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import { Contents } from './contents';
import { FileTransfer } from './file-transfer';
import { goToPart } from './go-to-part';
import { Locked } from './locked';
import { Locking } from './locking';
import { Modes } from './modes';
import { ShowMe } from './show-me';
import styles from './vault.module.css';
import { Wipe } from './wipe';

/** The parts of the page, in a list beside it. */
function Parts({ ids }: { readonly ids: readonly (readonly [id: string, name: string])[] }) {
  const { t } = useTranslation('vault');
  return (
    <nav className={classNames(screenStyles.wideOnly, styles.parts)} aria-label={t('parts')}>
      <ul>
        {ids.map(([id, name]) => (
          <li key={id}>
            <a
              className={textStyles.plainLink}
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goToPart(id);
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `/kluis` */
export function VaultRoute() {
  const { t } = useTranslation('vault');
  const { t: general } = useTranslation('general');
  const { mode, access } = useVaultView();
  const isLocked = access === 'locked';
  const heading = useRef<HTMLHeadingElement>(null);
  const [wipes, setWipes] = useState(0);
  const wasLocked = useRef(isLocked);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  useEffect(() => {
    // Opening and locking change the whole page: reading begins at its title again.
    if (wasLocked.current !== isLocked) heading.current?.focus();
    wasLocked.current = isLocked;
  }, [isLocked]);
  const ids = [
    ...(isLocked ? [] : [['hoe-bewaart', t('modes.title')] as const]),
    ['inhoud-kluis', t('contents.title')] as const,
    ...(!isLocked && mode === 'passphrase' ? [['vergrendelen', t('lock.title')] as const] : []),
    ...(isLocked ? [] : [['meenemen', t('along.title')] as const]),
    ['toon-het', t('show.title')] as const,
    ['wissen', t('wipe.title')] as const,
  ];
  return (
    <>
      {isLocked && <Locked heading={heading} />}
      <div className={styles.page}>
        {!isLocked && (
          <div className={classNames(layoutStyles.stackM, styles.top)}>
            <h1 tabIndex={-1} ref={heading}>
              {t('title')}
            </h1>
            <Keeping />
          </div>
        )}
        <Parts ids={ids} />
        <div className={styles.sections}>
          {!isLocked && <Modes />}
          <Contents />
          {!isLocked && mode === 'passphrase' && <Locking />}
          {/* Anew after a wipe: what was said of a file before it no longer holds. */}
          {!isLocked && <FileTransfer key={wipes} />}
          <ShowMe />
          <Wipe onWiped={() => setWipes(wipes + 1)} />
        </div>
      </div>
    </>
  );
}
