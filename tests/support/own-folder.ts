/**
 * A ministry's own folder as its author would fill it: a module, a value and a source of its own, contacts, a house style
 * with a logo, a programme that names a module of ours and the own one, and Frisian that is half done.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { newModule } from '../../src/cli/modules/new-module';
import { repositoryRoot } from '../../src/cli/repository';
import { compileSources } from '../../src/compiler/compile-sources';
import { contentFolders } from '../../src/compiler/content-folders';
import { normalised } from '../../src/core/shared/normalised';
import { ranBeside } from '../compiler/ran-in';
import { replaced } from '../compiler/sample-content';

const ours = join(repositoryRoot, 'modules');

/** The logo; 2 to 1. */
export const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#7a1f2b" d="M0 0h40v20H0z"/><circle cx="10" cy="10" r="6" fill="#fff"/></svg>';

const files: Readonly<Record<string, string>> = {
  'logo.svg': logo,
  'values.yaml': 'mienskip: { name: Mienskip, meaning: Wat van ons allen is dragen wij samen. }\n',
  'values.en.yaml':
    'texts:\n  mienskip.name: { nl: Mienskip, en: Mienskip }\n  mienskip.meaning: { nl: Wat van ons allen is dragen wij samen., en: What belongs to us all we carry together. }\n',
  'values.fy.yaml':
    'texts:\n  mienskip.name: { nl: Mienskip, fy: Mienskip }\n  openheid.name: { nl: Openheid, fy: Iepenens }\n',
  'sources.yaml': `eigen-regeling:
  title: Regeling contacten
  supports: Wie met een leverancier spreekt, meldt dat aan de eigen leiding.
  reference: Intranet, regeling contacten, gelezen op 3 november 2026.
  kind: guidance
  status: read
  owner: coördinator integriteit
  validOn: '2026-11-03'
  reviewBefore: '2030-01-01'
`,
  'sources.en.yaml': `texts:
  eigen-regeling.title: { nl: Regeling contacten, en: Rules on contacts }
  eigen-regeling.supports: { nl: 'Wie met een leverancier spreekt, meldt dat aan de eigen leiding.', en: Whoever speaks to a supplier tells their own superiors. }
  eigen-regeling.reference: { nl: 'Intranet, regeling contacten, gelezen op 3 november 2026.', en: 'Intranet, rules on contacts, read on 3 November 2026.' }
  eigen-regeling.owner: { nl: coördinator integriteit, en: integrity coordinator }
`,
  'contacts.yaml':
    'vertrouwenspersoon: { name: Team Integriteit Voorbeeld, mail: integriteit@voorbeeld.nl }\n',
  'organisation.yaml': `name: Ministerie van Voorbeeld
role: coördinator integriteit
mail: speelveld@voorbeeld.nl
report: fouten@voorbeeld.nl
theme:
  name: Oefenkamer
  logo: { file: logo.svg, alt: Ministerie van Voorbeeld }
  colours:
    actie: { light: '#7a1f2b', dark: '#f0b6bd' }
    poster: { light: '#5a1620', dark: '#3a0f16' }
`,
  'organisation.en.yaml': `texts:
  name: { nl: Ministerie van Voorbeeld, en: Ministry of Example }
  role: { nl: coördinator integriteit, en: integrity coordinator }
`,
  'programme.yaml': `tracks:
  - id: ons-programma
    title: Ons programma
    summary: Wat wij samen oefenen.
    modules: [waterschap, netwerkbewust]
`,
  'programme.en.yaml': `texts:
  ons-programma.title: { nl: Ons programma, en: Our programme }
  ons-programma.summary: { nl: Wat wij samen oefenen., en: What we practise together. }
`,
  'programme.fy.yaml': 'texts:\n  ons-programma.title: { nl: Ons programma, fy: Us programma }\n',
  'languages/fy.yaml': 'name: Frysk\nprompt: Wat dogge jo?\n',
};

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every second text of a namespace, said in what stands for Frisian; what it fills in stays. */
function halfFrisian(texts: Texts): Texts {
  const half = Object.entries(texts).flatMap(([key, value], index): (readonly [string, string | Texts])[] => {
    if (typeof value === 'string') return index % 2 === 0 ? [[key, `Fy ${value}`]] : [];
    return Array.isArray(value) ? [] : [[key, halfFrisian(value)]];
  });
  return Object.fromEntries(half);
}

function write(own: string, path: string, text: string): void {
  const file = join(own, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function change(own: string, path: string, find: string, put: string): void {
  write(own, path, replaced(readFileSync(join(own, path), 'utf8'), find, put));
}

/** Fills a folder, which need not be there yet. */
export async function fillOwnFolder(own: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) write(own, path, text);
  for (const name of ['general', 'player']) {
    const dutch = readFileSync(join(repositoryRoot, 'src', 'i18n', 'locales', 'nl', `${name}.json`), 'utf8');
    write(own, `languages/fy/${name}.json`, JSON.stringify(halfFrisian(JSON.parse(dutch) as Texts)));
  }
  await ranBeside(ours, own, newModule, 'waterschap');
  // Nobody reads it first here: what a host shows is no draft.
  change(own, 'waterschap/module.yaml', 'draft: true', 'draft: false');
  change(own, 'waterschap/module.yaml', 'title: ', 'sources: [eigen-regeling]\ntitle: ');
  const { translatable } = compileSources(contentFolders(ours, own).sources());
  const story = translatable.find(
    ({ file, lang }) => file === 'waterschap/een-vraag-in-de-gang.yaml' && lang !== 'en',
  );
  const texts = [...(story?.texts ?? [])].map(([key, { dutch }]) => [
    key,
    { nl: normalised(dutch), fy: `Fy ${dutch}` },
  ]);
  write(own, 'waterschap/een-vraag-in-de-gang.fy.yaml', stringify({ texts: Object.fromEntries(texts) }));
}
