/** 'Weergave': language, theme, letter and motion, on every page. The button is there; what it opens is fetched then. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laterPart } from '../state/later-part';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import printStyles from '../ui/print.module.css';
import hiddenStyles from '../ui/visually-hidden.module.css';
import { SilentError } from '../vault/within';
import styles from './head-item.module.css';

const panel = laterPart(async () => (await import('./display-panel')).DisplayPanel, 'display');

/**
 * The button in the head with its dialog.
 * @throws SilentError when the dialog was asked for and does not arrive: the page says so.
 */
export function DisplaySettings() {
  const { t } = useTranslation('general');
  const [wish, setWish] = useState<'closed' | 'open' | 'missing'>('closed');
  if (wish === 'missing') throw new SilentError('The display settings did not arrive.');
  const open = async (): Promise<void> => {
    await panel.fetch();
    setWish(panel.here() === null ? 'missing' : 'open');
  };
  const Panel = panel.here();
  return (
    <>
      <button
        type="button"
        className={classNames(printStyles.offPaper, styles.item)}
        onClick={() => void open()}
        aria-haspopup="dialog"
      >
        <Icon name="display" />
        <span className={hiddenStyles.untilRoomy}>{t('display.open')}</span>
      </button>
      {Panel !== null && <Panel open={wish === 'open'} onClose={() => setWish('closed')} />}
    </>
  );
}
