/** What the commands and the checker say, in the words of author mode: a command that is to be typed is a press here. */
import { useTranslation } from 'react-i18next';
import { type CommandName, commandRows } from './command-table';

/** A command as it is to be typed, up to the sign that ends it in its sentence. */
const typed = /npm run modules -- ([a-z]+)((?: [^\s.,;:)]+)*)/g;

function rowOf(command: string, args: string): CommandName | null {
  const name = command === 'blind' && args.includes('--count') ? 'count' : command;
  return commandRows.find((row) => row.name === name)?.name ?? null;
}

/** Gives a sentence with the title of the press in the place of each command that author mode offers. */
export function useCommandWords(): (sentence: string) => string {
  const { t } = useTranslation('author');
  return (sentence) =>
    sentence.replace(typed, (whole, command: string, args: string) => {
      const name = rowOf(command, args);
      return name === null ? whole : t('commands.press', { title: t(`commands.${name}.title`) });
    });
}
