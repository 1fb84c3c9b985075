/** What of the library may be named in a story, in Dutch as the story is. */
import { useServices } from '../../../state/services';
import { useLoaded } from '../../../state/use-loaded';
import type { Known } from './editing';

/** Null until it is here. */
export function useKnown(): Known | null {
  const { library } = useServices();
  const loaded = useLoaded({ subject: 'words', form: '' }, async (): Promise<Known> => {
    const { values, mechanisms, sources } = await library.vocabulary('nl');
    return {
      values: values.map(({ id: value, name }) => ({ value, label: name })),
      mechanisms: mechanisms.map(({ id: value, name }) => ({ value, label: name })),
      sources: sources.map(({ id: value, title }) => ({ value, label: title })),
    };
  });
  return loaded.kind === 'loading' ? null : loaded.content;
}
