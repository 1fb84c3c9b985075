/** 'Scène 2. Aan tafel': the number in the language of the interface, the title in that of the story. */
import { useTranslation } from 'react-i18next';
import type { NumberedScene } from '../../core/dialogue/places';

/** The name of a scene; `lang` is the language of the story where it differs from the interface. */
export function SceneName({ at, lang }: { readonly at: NumberedScene; readonly lang: string | undefined }) {
  const { t } = useTranslation('debrief');
  return (
    <>
      {t('scene', { number: at.number })} <span lang={lang}>{at.scene.title}</span>
    </>
  );
}

/** The same as plain text, for what reckons how much room it takes. */
export function useSceneName(): (at: NumberedScene) => string {
  const { t } = useTranslation('debrief');
  return ({ number, scene }) => `${t('scene', { number })} ${scene.title}`;
}
