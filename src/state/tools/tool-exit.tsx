/** The plain exit of every tool: some things belong outside it. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from '../../ui/class-names';
import { usePaths } from '../paths';
import styles from './tool-frame.module.css';

interface ToolExitProps {
  /** What else this tool is no place for, said first. */
  readonly before?: string;
  /** Whether it closes the page, below a hairline. */
  readonly isFoot?: boolean;
}

export function ToolExit({ before = '', isFoot = false }: ToolExitProps) {
  const { t } = useTranslation('tools');
  const paths = usePaths();
  return (
    <p className={classNames(styles.exit, isFoot && styles.foot)} data-exit>
      {before !== '' && `${before} `}
      {t('exit.text')} <Link to={paths.help}>{t('exit.link')}</Link>
    </p>
  );
}
