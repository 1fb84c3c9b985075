/** Moreel beraad: a moral question in ten steps, alone or around one screen, and what was learned from earlier ones. */
import { useTranslation } from 'react-i18next';
import { paths } from '../../state/addresses';
import { useGroupAtWork, useIsOnWall } from '../../state/group-room';
import { useOpened } from '../../state/opened';
import { useRecords, useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { Protection } from '../shared/protection';
import { RecordBar } from '../shared/record-bar';
import { RecordTool } from '../shared/record-tool';
import { ToolExit } from '../shared/tool-exit';
import { Begin } from './begin';
import { Collection } from './collection';
import styles from './deliberation.module.css';
import { DeliberationList } from './deliberation-list';
import { DeliberationPage } from './deliberation-page';

/** `/hulpmiddelen/moreel-beraad` */
export function DeliberationRoute() {
  const { t } = useTranslation('deliberation');
  const precedents = useRecords('precedent');
  const { record: wanted } = useOpened();
  const isAtWork = useGroupAtWork();
  const isOnWall = useIsOnWall();
  // What is held says itself where it is; a line about all that is written here would say otherwise.
  const holdsOne = useVaultView().held.length > 0;
  return (
    <RecordTool
      kind="deliberation"
      title={t('title')}
      intro={t('intro')}
      gone={t('list.gone')}
      isAmong={(id) => precedents.some((precedent) => precedent.id === id)}
      exit={null}
      frameOf={() => ({ keeps: !isAtWork, isBare: isOnWall })}
      one={(record, page) => (
        <>
          {!isOnWall && (
            <RecordBar
              to={paths.tool('moreel-beraad')}
              back={t('list.back')}
              name={record.paused ? '' : record.codeWord}
            />
          )}
          <DeliberationPage key={record.id} record={record} page={page} />
        </>
      )}
      all={(records) => (
        <div className={classNames(layoutStyles.columnL, printStyles.offPaper, styles.start)}>
          <DeliberationList records={records} />
          <Begin />
          <Collection open={wanted} />
          {!holdsOne && <Protection />}
          <ToolExit before={t('exit')} />
        </div>
      )}
    />
  );
}
