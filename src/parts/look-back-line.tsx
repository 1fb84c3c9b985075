/** Once the day to look back on an intention has come: that it has, and the way to do it, wherever the intention stands. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../core/shared/iso-day';
import { type Intention, isDue } from '../core/tools/intentions/intention';
import { useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { OpenLink } from '../state/opened';
import { useServices } from '../state/services';

interface LookBackLineProps {
  readonly intention: Intention;
  /** What is said until then. */
  readonly children: ReactNode;
}

export function LookBackLine({ intention, children }: LookBackLineProps) {
  const { t } = useTranslation('general');
  const formats = useFormats();
  const { clock } = useServices();
  if (!isDue(intention, isoDay(clock.now()))) return children;
  const day = formats.longDay(intention.lookBackOn);
  return (
    <p>
      {t('lookBack.due', { day })}{' '}
      <OpenLink to={paths.tool('voornemens')} open={{ record: intention.id }}>
        {t('lookBack.now')}
      </OpenLink>
    </p>
  );
}
