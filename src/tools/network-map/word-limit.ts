/** What is said of the length of a word on the map: how much room is left near the end, and that it is too long. */
import { useTranslation } from 'react-i18next';
import { signsIn } from '../../core/tools/network-map/edits';
import { limits } from '../../core/tools/network-map/network-map';

/** As many signs before the end the count is shown. */
const near = 6;

/** Nothing is cut: what is too long stays as it was typed, with what is wrong beside it. */
export function useWordLimit(): (word: string) => string | null {
  const { t } = useTranslation('networkMap');
  return (word) => {
    const signs = signsIn(word);
    return signs > limits.aliasLength - near ? t('add.signs', { signs, most: limits.aliasLength }) : null;
  };
}
