/** A calm screen on the wall without anything that was written: the deliberation lies still, or is at its end. */
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import styles from './wall.module.css';

interface WallRestProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly title: string;
  readonly text: string;
  readonly onLeave: () => void;
  /** The way on. */
  readonly children: ReactNode;
}

export function WallRest({ heading, title, text, onLeave, children }: WallRestProps) {
  const { t } = useTranslation('deliberation');
  return (
    <div className={classNames(layoutStyles.edged, styles.rest)}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <div className={layoutStyles.rowM}>
        {children}
        <Button kind="stage" onClick={onLeave}>
          {t('bar.leaveFull')}
        </Button>
      </div>
    </div>
  );
}
