/** How the app works, topic by topic, as far as it goes that way in this installation. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicy } from '../state/policy';

/** One topic. Its number, from 1, stands in its address: it stays the same where another topic is left out. */
export interface HelpTopic {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** The topics about what an organisation may switch off. */
const aboutMap = 8;
const aboutPhones = 15;

/** The topics, without those about what is off. The texts are those of `help`. */
export function useHelpTopics(): readonly HelpTopic[] {
  const { t } = useTranslation('help');
  const { keeping, networkMap, phones } = usePolicy();
  return useMemo(() => {
    const toKeep = t(`toKeep.${keeping}`);
    const toRecall = t(`toRecall.${networkMap ? 'withMap' : 'withoutMap'}`);
    return t('sections', { returnObjects: true, toKeep, toRecall })
      .map(({ title, text }, index) => ({ number: index + 1, title, text }))
      .filter(({ number }) => (networkMap || number !== aboutMap) && (phones || number !== aboutPhones));
  }, [t, keeping, networkMap, phones]);
}
