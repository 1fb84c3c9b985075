/** The file with the answers of one reader: its shape, and what of it fits the texts as they are now. */
import { z } from 'zod';
import { type BlindAnswer, isAnswered, nobodysOption } from '../../../core/blind/count';
import { letterOf } from '../../../core/blind/pack';
import type { BlindStory, Station } from '../../../core/blind/station';
import type { ContentLanguage } from '../../../core/scenario/scenario';

/** What the first line of such a file says it is. */
export const answersFormat = 'speelveld-blind-1';

const written = z.string().max(4000);

const answerSchema = z.strictObject({
  scenario: z.string().max(140),
  decision: z.string().max(60),
  text: z.string().max(16),
  /** The options as this reader saw them: a letter stands for its place in this list. */
  order: z.array(z.string().max(60)).max(26),
  wish: z.string().max(60).nullable(),
  sure: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  own: z.string().max(60).nullable(),
  straw: z.array(z.string().max(60)).max(26),
  missing: written,
});

const answersSchema = z.strictObject({
  format: z.literal(answersFormat),
  pack: z.string().regex(/^[0-9a-f]{8}$/),
  reader: z.number().int().min(1).max(999),
  answers: z.array(answerSchema).max(500),
  remarks: written,
});

/** One reader's file. */
export type Answers = z.infer<typeof answersSchema>;

/** Answers under the name of their file. */
export interface NamedAnswers {
  readonly name: string;
  readonly text: string;
}

/** A story as it reads now in one language, with the fingerprint of each of its decisions. */
export interface KnownStory {
  readonly lang: ContentLanguage;
  readonly story: BlindStory;
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** An answer that fits the text as it is now. */
interface FittingAnswer extends BlindAnswer {
  readonly missing: string;
}

/** What of one file can be counted. */
interface UsableAnswers {
  readonly pack: string;
  readonly remarks: string;
  readonly answers: ReadonlyMap<KnownStory, readonly FittingAnswer[]>;
}

/** What was read, and in plain words what was not and why. */
export interface ReadAnswers {
  readonly usable: readonly UsableAnswers[];
  readonly refused: readonly string[];
}

function parsed({ name, text }: NamedAnswers): Answers | string {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return `${name}: dit is geen bestand met antwoorden (geen JSON). Overgeslagen; vraag de lezer om het bestand van ‘Bewaar mijn antwoorden’.`;
  }
  const outcome = answersSchema.safeParse(data);
  if (outcome.success) return outcome.data;
  const [issue] = outcome.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'het begin' : issue.path.join('.');
  return `${name}: dit bestand heeft niet de vorm van antwoorden (bij ${where}). Overgeslagen; vraag de lezer om het bestand opnieuw te bewaren.`;
}

type Answer = Answers['answers'][number];

/** An option by its id or by the letter that the reader saw; null for what is neither. */
function optionOf(said: string, order: readonly string[], { options }: Station): string | null {
  const byLetter = order.find((_, index) => letterOf(index) === said);
  const id = byLetter ?? said;
  return options.some((option) => option.id === id) ? id : null;
}

/** What an answer is about and what it says; a reason where it cannot be used. */
function fitting(
  answer: Answer,
  known: ReadonlyMap<string, readonly KnownStory[]>,
): { readonly about: KnownStory; readonly read: FittingAnswer } | string {
  const { scenario, decision, text, order, wish, sure, own, straw, missing } = answer;
  const versions = known.get(scenario);
  if (versions === undefined) return `het verhaal ‘${scenario}’ is er niet (meer)`;
  const isThere = versions.some(({ fingerprints }) => fingerprints.has(decision));
  if (!isThere) return `‘${scenario}’ heeft geen beslissing ‘${decision}’ (meer)`;
  const about = versions.find(({ fingerprints }) => fingerprints.get(decision) === text);
  const station = about?.story.stations.find((one) => one.decision === decision);
  if (about === undefined || station === undefined)
    return `de tekst van ‘${scenario}’ bij ‘${decision}’ is veranderd sinds dit gelezen is`;
  const unknown: string[] = [];
  const one = (said: string | null, ...others: readonly string[]): string | null => {
    if (said === null || others.includes(said)) return said;
    const option = optionOf(said, order, station);
    if (option === null) unknown.push(said);
    return option;
  };
  const read = {
    decision,
    wish: one(wish, nobodysOption.none, nobodysOption.unclear),
    sure,
    own: one(own, nobodysOption.other),
    straw: [...new Set(straw.flatMap((said) => one(said) ?? []))],
    missing: missing.trim(),
  };
  if (unknown.length > 0) return `‘${scenario}’ heeft bij ‘${decision}’ geen keuze ‘${unknown.join('’, ‘')}’`;
  return { about, read };
}

/**
 * Reads files with answers. Whatever does not fit is named and left out; the rest of that file is used.
 * @param known every story in each of its languages, by `module/scenario`
 */
export function readAnswers(
  files: readonly NamedAnswers[],
  known: ReadonlyMap<string, readonly KnownStory[]>,
): ReadAnswers {
  const refused: string[] = [];
  const usable: UsableAnswers[] = [];
  const readers = new Map<string, string>();
  for (const file of files) {
    const data = parsed(file);
    if (typeof data === 'string') {
      refused.push(data);
      continue;
    }
    const reader = `${data.pack} ${data.reader}`;
    const earlier = readers.get(reader);
    if (earlier !== undefined) {
      refused.push(
        `${file.name}: van lezer ${data.reader} van pak ${data.pack} is ${earlier} al geteld. Overgeslagen; haal het verouderde bestand weg als dit het goede is.`,
      );
      continue;
    }
    const answers = new Map<KnownStory, FittingAnswer[]>();
    const seen = new Set<string>();
    for (const answer of data.answers) {
      const key = `${answer.scenario} ${answer.decision}`;
      const found = seen.has(key)
        ? `‘${answer.scenario}’ bij ‘${answer.decision}’ staat er twee keer in; de eerste telt`
        : fitting(answer, known);
      seen.add(key);
      if (typeof found === 'string') refused.push(`${file.name}: ${found}. Dit antwoord telt niet mee.`);
      else if (isAnswered(found.read) || found.read.missing !== '')
        answers.set(found.about, [...(answers.get(found.about) ?? []), found.read]);
    }
    if (answers.size === 0) {
      refused.push(`${file.name}: hier is niets in beantwoord dat meetelt.`);
      continue;
    }
    readers.set(reader, file.name);
    usable.push({ pack: data.pack, remarks: data.remarks.trim(), answers });
  }
  return { usable, refused };
}
