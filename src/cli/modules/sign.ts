/**
 * `sign SCENARIO --by NAME --role FUNCTION [--lang nl|en] [--as gelezen|akkoord]`: records that somebody read this
 * very text, and whether they found it right. Every reader is kept; nobody is ever written over.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLanguage, translationLanguages } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { catalogue } from '../../compiler/messages/catalogue';
import { type Message, messageLine } from '../../compiler/messages/message';
import { signOffsPath, textFingerprint } from '../../compiler/sign-offs';
import { mistakesIn } from '../../compiler/states';
import { localTime } from '../../core/shared/local-time';
import { readArguments } from './arguments';
import type { CommandSurroundings, ModulesCommand } from './command';
import { findScenario } from './find-scenario';
import { withReading } from './sign-offs-file';

const usage = 'sign SCENARIO --by "naam" --role "functie" [--lang nl|en] [--as gelezen|akkoord]';
const ways = ['gelezen', 'akkoord'] as const;

/** What was asked, or the sentence that says why it cannot be. */
function wish(args: readonly string[]) {
  const asked = readArguments(args, { usage, options: ['by', 'role', 'lang', 'as'], most: 1 });
  if (typeof asked === 'string') return asked;
  const { by, role, lang: wantedLang = sourceLanguage, as: wantedWay = 'akkoord' } = asked.options;
  const [scenario] = asked.names;
  const languages = [sourceLanguage, ...translationLanguages];
  const lang = languages.find((one) => one === wantedLang);
  const as = ways.find((one) => one === wantedWay);
  if (scenario === undefined) return `Zeg welk scenario is gelezen. Gebruik: ${usage}\n`;
  if (by === undefined || role === undefined)
    return `Zeg wie het las (--by) en in welke functie (--role). Gebruik: ${usage}\n`;
  if (lang === undefined)
    return `De taal ‘${wantedLang}’ is hier onbekend. Kies uit: ${languages.join(', ')}.\n`;
  if (as === undefined) return `‘${wantedWay}’ kan niet. Kies uit: ${ways.join(', ')}.\n`;
  return { scenario, by, role, lang, as };
}

function tell(messages: readonly Message[], { complain }: CommandSurroundings): void {
  for (const message of messages) complain(`${messageLine(message)}\n`);
}

/** Writes the reading into the module’s sign-offs.yaml. */
export const sign: ModulesCommand = (args, surroundings) => {
  const { directory, owns, sources: readSources, now, print, complain } = surroundings;
  const asked = wish(args);
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const { lang } = asked;
  const sources = readSources();
  const compilation = compileSources(sources);
  const entry = findScenario(compilation, asked.scenario, surroundings);
  if (entry === null) return 1;
  const { module, id, file } = entry;
  const name = `${module}/${id} (${lang})`;
  const scenario = entry.languages.get(lang);
  if (scenario === undefined) {
    complain(`${module}/${id} is er niet in deze taal: ${lang}. Er is niets vastgelegd.\n`);
    return 1;
  }
  if (!owns(file)) {
    complain(`${file} hoort niet bij uw eigen map; er is niets vastgelegd.\n`);
    return 1;
  }
  const path = signOffsPath(module);
  const errors = [
    ...mistakesIn(compilation.messages, file, lang),
    ...compilation.messages.filter((one) => one.file === path && one.severity === 'error'),
  ];
  if (errors.length > 0) {
    tell(errors, surroundings);
    complain(
      `In ${name} staan nog fouten: ${errors.length}. Er is niets vastgelegd; los ze op en laat de leeskopie opnieuw lezen.\n`,
    );
    return 1;
  }
  const warned = compilation.messages.filter(
    ({ file: where, code }) =>
      (where === file || where === file.replace(/\.yaml$/, `.${lang}.yaml`)) &&
      catalogue[code].severity === 'warning',
  );
  tell(warned, surroundings);
  const time = localTime(now());
  // As it stands now: somebody else may have signed while this text was being checked.
  const place = join(directory, path);
  const signed = existsSync(place) ? readFileSync(place, 'utf8') : null;
  const { text, outcome } = withReading(signed, id, lang, {
    who: asked.by,
    role: asked.role,
    as: asked.as,
    ...time,
    text: textFingerprint(scenario),
  });
  const reader = `${name}, ${asked.by}, ${asked.role}`;
  if (outcome === 'known') {
    print(`Dit stond er al: ${reader}. Er is niets veranderd.\n`);
    return 0;
  }
  writeFileSync(place, text);
  print(`${asked.as === 'akkoord' ? 'Akkoord' : 'Gelezen'} vastgelegd: ${reader}, ${time.on}\n`);
  return 0;
};
