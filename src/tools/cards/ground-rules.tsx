/** The ground rules of a conversation with cards: on the screen, on the whole screen and on paper. */
import { useTranslation } from 'react-i18next';

const rules = ['outside', 'pass', 'roles', 'rank', 'talk', 'stop'] as const;

/** The rules in order. */
export function useGroundRules(): readonly string[] {
  const { t } = useTranslation('cards');
  return rules.map((rule) => t(`rules.${rule}`));
}

export function GroundRules() {
  return (
    <ol>
      {useGroundRules().map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ol>
  );
}
