/**
 * The page that opens a taken-along file for whoever no longer has the app: from the disk, without a network,
 * without anything beside it. It has no worker, for a page from the disk may not have one.
 */
import { deriveBytesInPieces } from '../vault/derive';
import { type Contents, open } from '../vault/file-format';
import { asText, type Group, grouped, type Part } from './readable';
import { type Language, languages, words } from './words';

/** What the line beside the form says. */
type Said = 'nothing' | 'noFile' | 'busy' | 'opened' | keyof (typeof words)['nl']['refused'];

/** No person's own file is larger; a larger one is not read. */
const mostBytes = 20_000_000;

let language: Language = 'nl';
let said: Said = 'nothing';
let contents: Contents | null = null;

function found<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  // Safe: page.html says what each id is.
  return element as Kind;
}

function make(name: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

function listOf(parts: readonly Part[]): HTMLElement {
  return make(
    'dl',
    ...parts.flatMap(({ label, content }) => [
      make('dt', label),
      make('dd', typeof content === 'string' ? content : listOf(content)),
    ]),
  );
}

function groups(): readonly Group[] {
  return grouped(contents?.records ?? [], words[language]);
}

function sentence(): string {
  const say = words[language];
  switch (said) {
    case 'nothing':
      return '';
    case 'noFile':
    case 'busy':
    case 'opened':
      return say[said];
    default:
      return say.refused[said];
  }
}

/** Writes every word on the page in the language that is on. */
function speak(): void {
  const say = words[language];
  document.documentElement.lang = language;
  document.title = say.title;
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const text = say[element.dataset.word as keyof typeof say];
    if (typeof text === 'string') element.textContent = text;
  }
  found('status').textContent = sentence();
  found('contents').hidden = contents === null;
  const unread = contents?.unread ?? 0;
  found('unread').hidden = unread === 0;
  found('unread').textContent = say.unread.replace('{{count}}', String(unread));
  const shown = groups();
  found('groups').replaceChildren(
    ...(shown.length === 0 ? [make('p', say.empty)] : []),
    ...shown.map(({ title, records }) =>
      make('section', make('h3', title), ...records.map((parts) => make('article', listOf(parts)))),
    ),
  );
}

function tell(next: Said): void {
  said = next;
  speak();
}

async function openChosen(): Promise<void> {
  const file = found<HTMLInputElement>('file').files?.[0];
  contents = null;
  if (file === undefined) return tell('noFile');
  if (file.size > mostBytes) return tell('not-ours');
  const text = await file.text().catch(() => null);
  if (text === null) return tell('unreadable');
  tell('busy');
  const passphrase = found<HTMLInputElement>('passphrase').value;
  const opened = await open(text, (derivation) => deriveBytesInPieces(passphrase, derivation)).catch(
    () => null,
  );
  if (opened === null) return tell('no-key');
  if (!opened.ok) return tell(opened.failure);
  contents = opened.value;
  tell('opened');
  found('contents-title').focus();
}

function save(type: string, ending: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${words[language].fileName}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}

/** One opening at a time: a second press while the key is being made does nothing. */
let isBusy = false;
found<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  void openChosen().finally(() => {
    isBusy = false;
  });
});
found<HTMLInputElement>('shown').addEventListener('change', ({ target }) => {
  const { checked } = target as HTMLInputElement;
  found<HTMLInputElement>('passphrase').type = checked ? 'text' : 'password';
});
found('languages').addEventListener('click', ({ target }) => {
  const wanted = languages.find((tag) => target instanceof HTMLElement && tag === target.dataset.language);
  if (wanted === undefined) return;
  language = wanted;
  speak();
});
found('save-text').addEventListener('click', () => save('text/plain', 'txt', asText(groups())));
found('save-data').addEventListener('click', () =>
  save('application/json', 'json', JSON.stringify(contents?.records, null, 1)),
);
found('asleep').hidden = true;
found('awake').hidden = false;
speak();
