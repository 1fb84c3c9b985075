/** A small dinner: three decisions, five endings, one of them an early exit. */
import type { CompiledScenario, Moment, Scene, Target, Voice } from '../../../src/core/scenario/scenario';
import { asId } from '../../../src/core/shared/ids';
import { aChoice, aLine, aMoment, aScene, toEnding, toMoment } from './a-scenario';

const roos: Voice = {
  name: 'Roos Hagendijk',
  role: 'directeur van een kleinere ontwikkelaar',
  present: false,
  text: 'Wij hebben die week nog een bouwteam vastgelegd voor de Zuidrand. Niemand had ons gezegd dat we even konden wachten.',
};
const wouter: Voice = {
  person: asId('wouter'),
  name: 'Wouter Smalbrug',
  role: 'projectleider op uw directie',
  present: false,
  text: 'Ik houd die lijst met zes mensen dicht. Dat moet dan ook op vrijdagavond gelden.',
};
const irene: Voice = {
  person: asId('irene'),
  name: 'Irene',
  role: 'gastvrouw',
  present: true,
  text: 'Ik zei nog: geen werk aan tafel. Iedereen lachte. Jij ook.',
};
const govert: Voice = {
  person: asId('govert'),
  name: 'Govert',
  role: 'uw vriend',
  present: true,
  text: 'Ik dacht: als ik zeg dat Thijs komt, komt zij niet. Dus ik zei het niet.',
};

const onward = (id: string, to: Target): Moment =>
  aMoment(id, { to, lines: [aLine('1', 'U zit aan tafel.')] });

const scene = (
  id: string,
  title: string,
  moments: readonly Moment[],
  channel: Scene['channel'] = 'gesprek',
): Scene =>
  aScene(id, moments, {
    title,
    time: 'vrijdag, 21.40 uur',
    place: 'Bij Govert en Irene thuis',
    channel,
    plan: { shape: 'round-table', seats: ['you'], mentioned: [], gazes: [] },
  });

const invitation: Moment = {
  id: asId('uitnodiging'),
  scene: asId('de-uitnodiging'),
  lines: [aLine('1', 'Govert belt.')],
  next: {
    kind: 'decision',
    decision: {
      prompt: 'Wat doet u?',
      given: [],
      lookBack:
        'Een oude vriend nodigt u uit. U vroeg naar de tijd en de wijn, niet naar de gasten. Dat is gewoon onder vrienden. Alleen zit aan die tafel nu ook uw functie.',
      groupQuestions: [],
      facilitator: { minutes: 8, notes: [] },
      voices: [govert],
      choices: [
        aChoice('ja-zeggen', {
          act: 'U zegt ja.',
          label: 'Ja zeggen, verder niets',
          did: 'U zei ja, en vroeg niet wie er kwamen.',
          whatIf: 'Wat als u alleen ja had gezegd?',
          to: toMoment('aankomst'),
          consideration: {
            honours: [{ value: asId('vertrouwen'), why: 'U liet een vriend vriend zijn.' }],
            strains: [{ value: asId('oplettendheid'), why: 'Wie er aanschuift, hoort bij de uitnodiging.' }],
            sources: [],
          },
        }),
        aChoice('vragen', {
          act: 'U vraagt wie er komen.',
          label: 'Vragen wie er komen',
          did: 'U vroeg wie er kwamen.',
          whatIf: 'Wat als u had gevraagd wie er kwamen?',
          to: toMoment('aankomst'),
          consideration: {
            honours: [{ value: asId('oplettendheid'), why: 'U wist bij wie u aanschoof.' }],
            strains: [{ value: asId('vertrouwen'), why: 'Govert hoorde een vraag die u nooit stelde.' }],
            sources: [],
          },
        }),
        aChoice('afzeggen', {
          act: 'U zegt af.',
          label: 'Afzeggen',
          did: 'U zegde af.',
          whatIf: 'Wat als u had afgezegd?',
          to: toEnding('thuis'),
          consideration: {
            honours: [{ value: asId('gelijk-speelveld'), why: 'Niemand sprak u buiten de agenda.' }],
            strains: [{ value: asId('vriendschap'), why: 'Er bleef een stoel leeg.' }],
            sources: [],
          },
        }),
      ],
    },
  },
};

const table: Moment = {
  id: asId('aan-tafel-vraag'),
  scene: asId('aan-tafel'),
  lines: [aLine('1', 'Thijs stelt zijn vraag.')],
  next: {
    kind: 'decision',
    decision: {
      prompt: 'Wat doet u?',
      given: [],
      lookBack:
        'Geen woord was geheim. Toch wist Thijs die avond iets wat zijn concurrenten pas woensdag lazen: dat wachten verstandig was.',
      groupQuestions: [],
      facilitator: { minutes: 10, notes: [] },
      voices: [roos, wouter, irene],
      choices: [
        aChoice('grens-trekken', {
          act: 'U trekt een grens.',
          label: 'Een grens trekken',
          did: 'U trok aan tafel een grens.',
          whatIf: 'Wat als u een grens had getrokken?',
          to: toEnding('iedereen-tegelijk'),
          consideration: {
            honours: [{ value: asId('vertrouwelijkheid'), why: 'Niemand kreeg iets te horen.' }],
            strains: [{ value: asId('hoffelijkheid'), why: 'Thijs stond voor schut.' }],
            sources: [asId('aw-art-9')],
          },
        }),
        aChoice('vaag', {
          act: 'U houdt het vriendelijk en vaag.',
          words: 'Er is veel in beweging. Wacht nog even af, zou ik zeggen.',
          label: 'Vriendelijk en vaag',
          did: 'U hield het vriendelijk en vaag.',
          whatIf: 'Wat als u het vaag had gehouden?',
          to: toMoment('bericht'),
          consideration: {
            honours: [
              { value: asId('hoffelijkheid'), why: 'Niemand verloor zijn gezicht aan tafel.' },
              { value: asId('vriendschap'), why: 'Govert hoefde niet te kiezen tussen zijn gasten.' },
            ],
            strains: [
              { value: asId('vertrouwelijkheid'), why: 'Een wenk draagt net zo ver als een feit.' },
              { value: asId('gelijk-speelveld'), why: 'Eén partij kreeg vijf dagen voorsprong.' },
            ],
            mechanism: asId('informaliteit'),
            mechanismHere: 'Niemand vroeg iets geheims, en niemand hoefde iets op te schrijven.',
            sources: [asId('aw-art-9'), asId('gedragscode-5-1')],
          },
        }),
        {
          id: asId('anders'),
          act: 'U doet iets anders.',
          label: 'Iets anders',
          did: 'U deed iets anders.',
          whatIf: 'Wat als u iets heel anders had gedaan?',
          effects: [],
          to: toMoment('bericht'),
          own: true,
          voices: [],
        },
      ],
    },
  },
};

const message: Moment = {
  id: asId('bericht-vraag'),
  scene: asId('het-bericht'),
  lines: [aLine('1', 'Zaterdagochtend trilt uw telefoon.')],
  next: {
    kind: 'decision',
    decision: {
      prompt: 'Wat doet u?',
      given: [],
      lookBack: 'U zei dat Thijs dit niet van u kon hebben. Govert was gekwetst, en ook opgelucht.',
      groupQuestions: [],
      facilitator: { minutes: 9, notes: [] },
      voices: [wouter],
      choices: [
        aChoice('govert-bellen', {
          act: 'U belt Govert.',
          label: 'Govert bellen',
          did: 'U belde Govert, meteen.',
          whatIf: 'Wat als u Govert had gebeld?',
          to: toEnding('teruggetrokken'),
          consideration: {
            honours: [{ value: asId('eerlijkheid'), why: 'U liet het misverstand niet liggen.' }],
            strains: [{ value: asId('vriendschap'), why: 'Dertig jaar, en nu een grens erin.' }],
            mechanism: asId('informaliteit'),
            mechanismHere: 'Ook het rechtzetten ging buiten de directie om.',
            sources: [asId('kamerbrief')],
          },
        }),
        aChoice('chat', {
          act: 'U antwoordt in de chat.',
          label: 'Antwoorden in de chat',
          did: 'U antwoordde in de chat.',
          whatIf: 'Wat als u in de chat had geantwoord?',
          to: toEnding('niemand-weet'),
          consideration: {
            honours: [{ value: asId('hoffelijkheid'), why: 'U reageerde meteen.' }],
            strains: [{ value: asId('verantwoording'), why: 'Er bleef niets van over.' }],
            sources: [],
          },
        }),
        aChoice('compliance', {
          act: 'U belt de compliance officer.',
          label: 'Naar de compliance officer',
          did: 'U belde de compliance officer.',
          whatIf: 'Wat als u eerst de compliance officer belde?',
          to: toEnding('op-papier'),
          consideration: {
            honours: [{ value: asId('verantwoording'), why: 'Het staat op papier.' }],
            strains: [{ value: asId('vriendschap'), why: 'Govert hoorde het van een ander.' }],
            sources: [],
          },
        }),
      ],
    },
  },
};

const endings: CompiledScenario['endings'] = [
  ['thuis', 'U was er niet bij', false],
  ['iedereen-tegelijk', 'Het besluit bereikt iedereen tegelijk', true],
  ['teruggetrokken', 'Thijs trok zich al terug. Govert weet waar uw grens ligt', true],
  ['niemand-weet', 'Niemand weet wie wat weet', true],
  ['op-papier', 'Het staat op papier, en u staat er niet alleen voor', true],
].map(([id, title, full]) => ({
  id: asId(String(id)),
  title: String(title),
  text: 'Maandag ligt de lijst op uw bureau. Thijs heeft zijn bod al ingetrokken.',
  prices: [
    { who: 'Roos Hagendijk', what: 'Haar bouwteam staat zes weken stil.' },
    { who: 'Govert', what: 'Hij nodigt voortaan gasten uit die elkaar niet kennen.' },
  ],
  question: 'Wie had u die avond willen zijn: gast, vriend of ambtenaar?',
  full: full === true,
}));

/** The dinner, in Dutch. */
export const dinner: CompiledScenario = {
  format: 1,
  module: asId('netwerkbewust'),
  id: asId('het-etentje'),
  kind: 'scenario',
  lang: 'nl',
  hash: 'dinner-1',
  title: 'Het etentje',
  standfirst: 'Een oude vriend dekt de tafel.',
  question: 'Wat heeft Thijs die avond van u gehoord?',
  player: { role: 'U bent directeur-generaal.' },
  cast: [
    { id: asId('govert'), name: 'Govert', initials: 'GS', role: 'arts', relation: 'uw vriend' },
    { id: asId('irene'), name: 'Irene', initials: 'IB', role: 'gastvrouw', relation: 'vriendin' },
    {
      id: asId('wouter'),
      name: 'Wouter Smalbrug',
      initials: 'WS',
      role: 'projectleider op uw directie',
      relation: 'collega',
    },
  ],
  memory: [],
  opening: 'U bent uitgenodigd.',
  scenes: [
    scene('de-uitnodiging', 'De uitnodiging', [invitation], 'telefoon'),
    scene('aan-tafel', 'Aan tafel', [onward('aankomst', toMoment('aan-tafel-vraag')), table]),
    scene('het-bericht', 'Het bericht', [onward('bericht', toMoment('bericht-vraag')), message], 'chat'),
  ],
  endings,
  documents: [],
  turns: [
    {
      moment: asId('aan-tafel-vraag'),
      seat: asId('irene'),
      title: 'Dezelfde minuut, vanaf de stoel van Irene',
      text: 'Je ziet hoe hij zijn glas neerzet.\n\nJe had het zien aankomen, en je lachte mee.',
    },
  ],
  history: { renamed: {}, retired: [] },
  sources: [asId('aw-art-9'), asId('gedragscode-5-1'), asId('kamerbrief')],
  reading: {
    toFirstDecision: 60,
    longest: 420,
    remaining: { uitnodiging: 300, aankomst: 250, 'aan-tafel-vraag': 180, bericht: 120, 'bericht-vraag': 60 },
    debrief: 240,
  },
};

/** The dinner in English, as far as the tests read it. */
export const dinnerInEnglish: CompiledScenario = {
  ...dinner,
  lang: 'en',
  title: 'The dinner',
  question: 'What did Thijs hear from you that evening?',
};
