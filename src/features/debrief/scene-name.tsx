/** 'Scène 2. Aan tafel': the number in the language of the interface, the title in that of the story. */
import { useTranslation } from 'react-i18next';
import type { NumberedScene } from '../../core/dialogue/dialogue';

/** The name of a scene; `lang` is the language of the story where it differs from the interface. */
export function SceneName({ at, lang }: { readonly at: NumberedScene; readonly lang: string | undefined }) {
  const { t } = useTranslation('debrief');
  return (
    <>
      {t('scene', { number: at.number })} <span lang={lang}>{at.scene.title}</span>
    </>
  );
}
