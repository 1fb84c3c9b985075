/** Says that the launched module is completed, once it is. Shows nothing. */
import { useEffect } from 'react';
import { useServices } from '../state/services';
import { useProgramme } from '../state/use-programme';

export function CompletionWatch() {
  const { completion } = useServices();
  const programme = useProgramme();
  const isPlayed =
    programme.kind === 'here' &&
    programme.content.modules.some(({ cover, kind }) => cover.id === completion.module && kind === 'played');
  useEffect(() => {
    if (isPlayed) completion.complete();
  }, [isPlayed, completion]);
  return null;
}
