/** The plain exit of every tool: some things belong outside it. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../paths';
import styles from './tool-frame.module.css';

interface ToolExitProps {
  /** For a tool that has more to say of what does not belong in it. */
  readonly text?: string;
}

export function ToolExit({ text }: ToolExitProps) {
  const { t } = useTranslation('tools');
  const paths = usePaths();
  return (
    <p className={styles.exit}>
      {text ?? t('exit.text')} <Link to={paths.help}>{t('exit.link')}</Link>
    </p>
  );
}
