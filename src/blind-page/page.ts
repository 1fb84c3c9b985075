/**
 * The page of one blind reader: one decision at a time, and the answers as a file. It reaches nothing and keeps nothing.
 * Who reads on fixes the answers behind: what comes next would colour them. `pack-html.ts` makes the page around it.
 */

interface PageData {
  /** The name of the file with the answers. */
  readonly fileName: string;
  /** What stands above the answers in the file. */
  readonly header: { readonly format: string; readonly pack: string; readonly reader: number };
  readonly words: Readonly<Record<'open' | 'locked' | 'saved' | 'loaded' | 'notThis' | 'unreadable', string>>;
}

/** What was answered at one decision; what was left open is null, or empty. */
interface Answer {
  readonly scenario: string;
  readonly decision: string;
  /** The fingerprint of the text that was read. */
  readonly text: string;
  /** The options as they stood for this reader. */
  readonly order: readonly string[];
  readonly wish: string | null;
  readonly sure: number | null;
  readonly own: string | null;
  readonly straw: readonly string[];
  readonly missing: string;
}

type Question = 'wish' | 'sure' | 'own' | 'straw';

function one<Found extends HTMLElement>(selector: string, within: ParentNode = document): Found {
  const found = within.querySelector<Found>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

// Safe: what makes the page writes this very shape in it.
const data = JSON.parse(one('#data').textContent ?? '') as PageData;
const stops = [...document.querySelectorAll<HTMLElement>('.stop')];
const decisions = stops.filter(({ dataset }) => dataset.decision !== undefined);
const statusLine = one('#status');
const earlier = one<HTMLInputElement>('#earlier');

/** The stop that is shown, and the furthest that was. */
let shown = 0;
let furthest = 0;
let isUnsaved = false;
/** Whether the reader was told that a question is open at this stop. */
let wasTold = false;

function tell(sentence: string): void {
  statusLine.textContent = sentence;
}

function fields(stop: HTMLElement, question: Question): readonly HTMLInputElement[] {
  return [...stop.querySelectorAll<HTMLInputElement>(`input[data-question="${question}"]`)];
}

function ticked(stop: HTMLElement, question: Question): readonly string[] {
  return fields(stop, question).flatMap(({ checked, value }) => (checked ? [value] : []));
}

function answerAt(stop: HTMLElement): Answer {
  const { scenario = '', decision = '', text = '', order = '' } = stop.dataset;
  const [sure] = ticked(stop, 'sure');
  return {
    scenario,
    decision,
    text,
    order: order.split(' '),
    wish: ticked(stop, 'wish')[0] ?? null,
    sure: sure === undefined ? null : Number(sure),
    own: ticked(stop, 'own')[0] ?? null,
    straw: ticked(stop, 'straw'),
    missing: one<HTMLTextAreaElement>('textarea', stop).value.trim(),
  };
}

function show(index: number): void {
  shown = index;
  furthest = Math.max(furthest, index);
  wasTold = false;
  for (const [place, stop] of stops.entries()) {
    stop.hidden = place !== index;
    const form = stop.querySelector<HTMLFieldSetElement>('.form');
    if (form !== null) form.disabled = place < furthest;
  }
  const stop = stops[index];
  if (stop === undefined) return;
  tell(decisions.includes(stop) && index < furthest ? data.words.locked : '');
  one('#back').hidden = index === 0;
  one('#next').hidden = index === stops.length - 1;
  one('h1, h2', stop).focus();
  window.scrollTo(0, 0);
}

/** The first field of a question that is open at this stop; null where none is. */
function openField(stop: HTMLElement | undefined): HTMLInputElement | null {
  if (stop?.dataset.decision === undefined) return null;
  const question = (['wish', 'own'] as const).find((asked) => ticked(stop, asked).length === 0);
  return question === undefined ? null : (fields(stop, question)[0] ?? null);
}

function goOn(): void {
  const open = shown < furthest ? null : openField(stops[shown]);
  if (open === null || wasTold) {
    show(shown + 1);
    return;
  }
  tell(data.words.open);
  open.focus();
  wasTold = true;
}

function save(): void {
  const answers = {
    ...data.header,
    answers: decisions.map(answerAt),
    remarks: one<HTMLTextAreaElement>('#remarks').value.trim(),
  };
  const file = new Blob([`${JSON.stringify(answers, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = data.fileName;
  link.click();
  URL.revokeObjectURL(address);
  isUnsaved = false;
  tell(data.words.saved.replace('{file}', data.fileName));
}

function putBack(stop: HTMLElement, { wish, sure, own, straw, missing }: Answer): void {
  const given: Readonly<Record<Question, readonly (string | null)[]>> = {
    wish: [wish],
    sure: [String(sure)],
    own: [own],
    straw,
  };
  for (const question of ['wish', 'sure', 'own', 'straw'] as const)
    for (const field of fields(stop, question)) field.checked = given[question].includes(field.value);
  one<HTMLTextAreaElement>('textarea', stop).value = missing;
}

/** Takes up answers that were saved before. A file of another shape changes nothing that counts: it is said to be one. */
async function takeUp(): Promise<void> {
  const [file] = earlier.files ?? [];
  if (file === undefined) return;
  try {
    const read = JSON.parse(await file.text()) as PageData['header'] & {
      readonly answers: readonly Answer[];
      readonly remarks: string;
    };
    if (read.pack !== data.header.pack || read.reader !== data.header.reader) {
      tell(data.words.notThis);
      return;
    }
    for (const answer of read.answers) {
      const stop = decisions.find(
        ({ dataset }) => dataset.scenario === answer.scenario && dataset.decision === answer.decision,
      );
      if (stop !== undefined) putBack(stop, answer);
    }
    one<HTMLTextAreaElement>('#remarks').value = String(read.remarks);
    const first = decisions.find((stop) => ticked(stop, 'wish').length === 0);
    show(first === undefined ? stops.length - 1 : stops.indexOf(first));
    isUnsaved = false;
    tell(data.words.loaded);
  } catch {
    tell(data.words.unreadable);
  }
}

one('#next').addEventListener('click', goOn);
one('#back').addEventListener('click', () => show(shown - 1));
for (const button of document.querySelectorAll('.save')) button.addEventListener('click', save);
earlier.addEventListener('change', () => void takeUp());
for (const event of ['input', 'change'])
  document.addEventListener(event, ({ target }) => {
    if (target !== earlier) isUnsaved = true;
  });
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});
document.body.classList.add('awake');
show(0);
