/** Puts what a person chose of how things look on the document, where the styles read it. */
import type { Preferences } from '../state/preferences';

const themes = { device: undefined, light: 'licht', dark: 'donker' } as const;
const motions = { device: undefined, calm: 'rustig', none: 'geen' } as const;
const sizes = { usual: undefined, larger: 'groter', largest: 'grootst' } as const;
const spacings = { usual: undefined, wide: 'ruim' } as const;
const letters = { usual: undefined, calm: 'rustig' } as const;

function mark(name: string, value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

/** Shows theme, motion, letter and lines as they were chosen. */
export function showPreferences({ theme, motion, textSize, lineSpacing, letter }: Preferences): void {
  mark('thema', themes[theme]);
  mark('beweging', motions[motion]);
  mark('tekst', sizes[textSize]);
  mark('regels', spacings[lineSpacing]);
  mark('letter', letters[letter]);
}
