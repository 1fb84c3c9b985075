/** Figures and verdicts in plain Dutch. They are about a text; no sentence is about a reader. */
import type { ReaderKind } from '../../../core/blind/count';
import {
  aims,
  type DecisionFigures,
  type JointFigures,
  shareOf,
  type Verdict,
  type WishAgreement,
} from '../../../core/blind/figures';

/** A share in whole per cents. */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How many read. */
export function readersWords(readers: number): string {
  return readers === 1 ? '1 lezer' : `${readers} lezers`;
}

/** Who read. */
export function kindWords(kind: ReaderKind | null): string {
  if (kind === 'people') return 'mensen';
  if (kind === 'simulated')
    return 'nagebootste lezers; die lijken op elkaar en zijn het te snel eens, dus lees dit als een waarschuwingslampje';
  return 'niet opgegeven of het mensen waren (--kind people of --kind simulated)';
}

/** How likely something is, in words that do not promise more digits than there are. */
function likely(probability: number): string {
  if (probability < 0.001) return 'minder dan 1 op 1000';
  if (probability < 0.01) return `ongeveer 1 op ${Math.round(1 / probability)}`;
  return percent(probability);
}

/** How far readers agreed, against chance. */
export function agreementWords(figures: WishAgreement): string {
  const share = shareOf(figures);
  if (share === null) return 'Minder dan twee lezers zeiden hier iets over de makers.';
  const { pairs, agreeing, byChance, probability } = figures;
  const doubt =
    share > aims.agreement && probability > 0.05
      ? ' Met zo weinig lezers kan dit nog toeval zijn: laat meer mensen lezen.'
      : '';
  return `Twee lezers noemen dezelfde wens: ${percent(share)} (${agreeing} van ${pairs} paren; toeval geeft ${percent(byChance)}). De kans dat toeval alleen dit of meer geeft: ${likely(probability)}.${doubt}`;
}

const shortfalls = {
  agreement: `twee lezers zijn het vaker dan ${percent(aims.agreement)} eens over wat de makers willen`,
  allSame: `op meer dan ${percent(aims.allSame)} van de beslissingen noemen allen dezelfde wens`,
  left: 'er is een keuze die niemand neemt',
  crowded: `een keuze trekt meer dan ${percent(aims.crowded)} van de lezers`,
  straw: `een keuze heet bij ${aims.straw} of meer lezers een stropop`,
} as const;

/** The verdict in one sentence. */
export function verdictWords(
  verdict: Verdict,
  what: 'Deze beslissing' | 'Dit verhaal' | 'Het geheel',
): string {
  switch (verdict.kind) {
    case 'too-few':
      return `Te weinig lezers voor een oordeel: daar zijn er ten minste ${aims.readers} voor nodig.`;
    case 'holds':
      return `${what} haalt wat we ons voornamen.`;
    case 'falls-short':
      return `${what} haalt het nog niet: ${verdict.in.map((one) => shortfalls[one]).join('; ')}.`;
  }
}

/** What is said of options at a decision, by their names; none where there is nothing to say. */
export function optionWords(figures: DecisionFigures, name: (id: string) => string): readonly string[] {
  const { left, leftByChance, crowded, straw, readers, allSame } = figures;
  const named = (ids: readonly string[]): string => ids.map(name).join(', ');
  const few =
    readers < aims.readersForLeft
      ? ` Met ${readersWords(readers)} zegt dat weinig: toeval laat in ${likely(leftByChance)} van de gevallen een keuze liggen. Het telt vanaf ${aims.readersForLeft} lezers.`
      : '';
  return [
    ...(allSame ? ['Alle lezers noemen dezelfde wens.'] : []),
    ...(left.length > 0 ? [`Niemand neemt: ${named(left)}.${few}`] : []),
    ...(crowded.length > 0 ? [`Meer dan ${percent(aims.crowded)} neemt: ${named(crowded)}.`] : []),
    ...(straw.length > 0 ? [`Stropop volgens twee of meer: ${named(straw)}.`] : []),
  ];
}

/** What is said of several decisions together. */
export function jointWords(figures: JointFigures): readonly string[] {
  const { decisions, allSame, left, crowded, straw, readers } = figures;
  return [
    agreementWords(figures),
    `Allen noemen dezelfde wens op ${allSame} van ${decisions} beslissingen. Keuzes die niemand neemt: ${left}; die meer dan ${percent(aims.crowded)} trekken: ${crowded}; stropoppen: ${straw}.`,
    `De beslissing met de minste antwoorden had er ${readers}.`,
  ];
}

/** What the figures mean, once, below them. */
export const explanation = [
  `Waar we op mikken: twee lezers zijn het hoogstens in ${percent(aims.agreement)} eens over wat de makers willen; op hoogstens ${percent(aims.allSame)} van de beslissingen noemen allen hetzelfde; geen keuze die niemand neemt (vanaf ${aims.readersForLeft} lezers); geen keuze die meer dan ${percent(aims.crowded)} trekt; geen stropop bij ${aims.straw} lezers.`,
  'Wie ‘geen van deze’ of ‘ik kan het niet zeggen’ antwoordt, is het met niemand eens: zo’n paar telt mee als oneens. Toeval is hier: wie een keuze noemt, noemt er zomaar een. Noemt iedereen er een, dan zijn twee lezers het zo 1 op het aantal keuzes eens; met lezers die niets noemen is dat minder. De kans is precies uitgerekend, niet geschat. De letters volgen het bestand van de auteur; lezers zagen een andere volgorde.',
  'Dit gaat over de tekst. Over de lezers zegt het niets.',
] as const;
