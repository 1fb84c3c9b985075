/** The plain exit of every tool: some things belong outside it, with people, and danger goes first. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import styles from './tool-frame.module.css';

interface ToolExitProps {
  /** What else this tool is no place for, said first. */
  readonly before?: string;
}

export function ToolExit({ before = '' }: ToolExitProps) {
  const { t } = useTranslation('tools');
  return (
    <p className={classNames(printStyles.offPaper, styles.exit)}>
      {before !== '' && `${before} `}
      {t('exit.text')} {t('exit.danger')} <a href="tel:112">112</a>.{' '}
      <Link to={paths.help}>{t('exit.link')}</Link>
    </p>
  );
}
