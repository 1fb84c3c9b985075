/** What a person does and sees on any page, in the words of the page. */
import { fireEvent, screen, within } from '@testing-library/react';
import { vi } from 'vitest';

/** Puts a text in a field, all at once. */
export function write(label: string | RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

/** Presses a button. */
export function press(name: string | RegExp): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

/** The section that a heading names. */
export function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** The sheet as it would be printed, as text. */
export function sheet(): string {
  return document.querySelector('[data-sheet]')?.textContent ?? '';
}

/** Counts how often something was printed; nothing is. */
export function countPrints() {
  return vi.spyOn(window, 'print').mockImplementation(() => undefined);
}
