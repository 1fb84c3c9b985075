/** Taking away a point, an agreement or a preparation. */
import { useTranslation } from 'react-i18next';
import { Removal as Asked } from '../shared/removal';

interface RemovalProps {
  readonly what: 'point' | 'agreement' | 'plan';
  readonly label: string;
  readonly about: string;
  /** Answers whether it is gone. */
  readonly onRemove: () => boolean | Promise<boolean>;
}

export function Removal({ what, ...rest }: RemovalProps) {
  const { t } = useTranslation('planner');
  return (
    <Asked
      {...rest}
      consequence={t(`remove.ask.${what}`)}
      confirm={t('remove.yes')}
      leave={t('remove.no')}
      failed={t('remove.failed')}
    />
  );
}
