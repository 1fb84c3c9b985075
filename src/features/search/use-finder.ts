/** The finder, once the index of the content has come, with the tools and the help of the interface beside it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogue, toolIds } from '../../core/scenario/vocabulary';
import type { SearchEntry } from '../../core/search/entry';
import { useHelpTopics } from '../../parts/help-topics';
import { isToolOn, usePolicy } from '../../state/policy';
import { useContent } from '../../state/use-loaded';
import { type Finder, makeFinder } from './find';
import { keepingPlaces } from './places';

/** What the app itself has to offer, with a guide to each of these modules. */
function useInterfaceEntries(modules: Catalogue['modules'] = []): readonly SearchEntry[] {
  const { t } = useTranslation('search');
  const { t: tools } = useTranslation('toolsOverview');
  const topics = useHelpTopics();
  const policy = usePolicy();
  return useMemo(
    () => [
      ...modules.map(({ id, title, theme }) => ({
        kind: 'guide' as const,
        at: id,
        title: t('guide.title', { module: title }),
        text: t('guide.text', { theme }),
        also: '',
      })),
      ...toolIds
        .filter((id) => isToolOn(policy, id))
        .map((id) => ({
          kind: 'tool' as const,
          at: id,
          title: tools(`ways.${id}.name`),
          text: tools(`ways.${id}.text`),
          // Its name as people know it stands in its id: 'gesprekswijzer', 'moreel beraad'.
          also: id,
        })),
      ...keepingPlaces.map((place) => ({
        kind: 'tool' as const,
        at: place,
        title: tools(`keeping.${place}.name`),
        text: tools(`keeping.${place}.text`),
        also: '',
      })),
      ...topics.map(({ number, title, text }) => ({
        kind: 'help' as const,
        at: String(number),
        title,
        text,
        also: '',
      })),
    ],
    [modules, t, tools, topics, policy],
  );
}

/** Null while the index is on its way. @throws when it does not arrive. */
export function useFinder(): { readonly find: Finder; readonly lang: string } | null {
  const loaded = useContent('search', async (library, lang) => {
    const [index, { modules }] = await Promise.all([library.search(lang), library.catalogue(lang)]);
    return { index, modules, lang };
  });
  const content = loaded.kind === 'here' ? loaded.content : null;
  const entries = useInterfaceEntries(content?.modules);
  return useMemo(
    () => (content === null ? null : { find: makeFinder(content.index, entries), lang: content.lang }),
    [content, entries],
  );
}
