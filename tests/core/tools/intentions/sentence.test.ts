/** What people would type in the two halves, in a hurry and with a thumb, and the sentence that it becomes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Response, responses } from '../../../../src/core/tools/intentions/intention';
import { sentenceOf, veryWords } from '../../../../src/core/tools/intentions/sentence/sentence';

type Row = readonly [response: Response | null, when: string, then: string, sentence: string];

const dutch: readonly Row[] = [
  // Word for word, by kind of deed.
  [
    'say',
    'hij erover begint',
    'Daar ga ik niet over.',
    'Als hij erover begint, dan zeg ik: ‘Daar ga ik niet over.’',
  ],
  ['say', 'Als hij belt,', '"Nee, dat doe ik niet"', 'Als hij belt, dan zeg ik: ‘Nee, dat doe ik niet.’'],
  ['say', 'hij belt', 'Ik praat hier niet over', 'Als hij belt, dan zeg ik: ‘Ik praat hier niet over.’'],
  ['say', 'hij belt', 'dat hoort bij de inkoper', 'Als hij belt, dan zeg ik: ‘Dat hoort bij de inkoper.’'],
  [
    'say',
    'hij belt',
    'Stuur het maar naar de inkoper',
    'Als hij belt, dan zeg ik: ‘Stuur het maar naar de inkoper.’',
  ],
  ['say', 'hij belt', 'Stop!', 'Als hij belt, dan zeg ik: ‘Stop!’'],
  [
    'ask',
    'iedereen het eens is',
    'Wie ziet het anders?',
    'Als iedereen het eens is, dan vraag ik: ‘Wie ziet het anders?’',
  ],
  [
    'ask',
    'iedereen het eens is',
    'wie ziet het anders',
    'Als iedereen het eens is, dan vraag ik: ‘Wie ziet het anders?’',
  ],
  [
    'ask',
    'ik word gevraagd',
    'mag ik er morgen op terugkomen?',
    'Als ik word gevraagd, dan vraag ik: ‘Mag ik er morgen op terugkomen?’',
  ],
  [
    'tell',
    'het ter sprake komt',
    'Mijn zwager werkt daar',
    'Als het ter sprake komt, dan vertel ik: ‘Mijn zwager werkt daar.’',
  ],
  [
    'postpone',
    'het druk is',
    'Hier kom ik morgen op terug',
    'Als het druk is, dan stel ik het uit en zeg ik: ‘Hier kom ik morgen op terug.’',
  ],
  [
    'step-aside',
    'mijn broer inschrijft',
    'Mijn plaatsvervanger neemt dit over',
    'Als mijn broer inschrijft, dan stap ik opzij en zeg ik: ‘Mijn plaatsvervanger neemt dit over.’',
  ],
  // Told in other words.
  [
    'say',
    'hij belt',
    'dat het onderwerp bij de inkoper hoort',
    'Als hij belt, dan zeg ik dat het onderwerp bij de inkoper hoort.',
  ],
  [
    'say',
    'hij belt',
    'dan zeg ik dat ik er niet over ga',
    'Als hij belt, dan zeg ik dat ik er niet over ga.',
  ],
  ['say', 'hij belt', 'ik zeg dat ik er niet over ga', 'Als hij belt, dan zeg ik dat ik er niet over ga.'],
  [
    'say',
    'hij belt',
    'om een ander moment te kiezen',
    'Als hij belt, dan stel ik voor om een ander moment te kiezen.',
  ],
  ['say', 'hij belt', 'nee', 'Als hij belt, dan zeg ik nee.'],
  ['say', 'hij belt', 'niets zeggen', 'Als hij belt, dan zeg ik niets.'],
  [
    'ask',
    'ik een diner krijg aangeboden',
    'wie er nog meer komen',
    'Als ik een diner krijg aangeboden, dan vraag ik wie er nog meer komen.',
  ],
  ['ask', 'hij aandringt', 'of het morgen kan', 'Als hij aandringt, dan vraag ik of het morgen kan.'],
  ['ask', 'hij aandringt', 'om bedenktijd', 'Als hij aandringt, dan vraag ik om bedenktijd.'],
  ['ask', 'hij aandringt', 'bedenktijd', 'Als hij aandringt, dan vraag ik om bedenktijd.'],
  [
    'ask',
    'het stil blijft',
    'de jongste aan tafel wat er tegen is',
    'Als het stil blijft, dan vraag ik de jongste aan tafel wat er tegen is.',
  ],
  [
    'tell',
    'het speelt',
    'dat mijn zwager daar werkt',
    'Als het speelt, dan vertel ik dat mijn zwager daar werkt.',
  ],
  ['tell', 'het speelt', 'aan mijn secretaris', 'Als het speelt, dan vertel ik het aan mijn secretaris.'],
  ['tell', 'het speelt', 'Mijn leidinggevende', 'Als het speelt, dan vertel ik het aan mijn leidinggevende.'],
  [
    'consult',
    'ik twijfel',
    'met de compliance officer',
    'Als ik twijfel, dan overleg ik met de compliance officer.',
  ],
  [
    'consult',
    'ik twijfel',
    'de compliance officer',
    'Als ik twijfel, dan overleg ik met de compliance officer.',
  ],
  ['consult', 'ik twijfel', 'Ik bel mijn collega', 'Als ik twijfel, dan bel ik mijn collega.'],
  ['postpone', 'hij aandringt', 'tot morgen', 'Als hij aandringt, dan stel ik het uit tot morgen.'],
  [
    'postpone',
    'hij aandringt',
    'Ik slaap er een nacht over',
    'Als hij aandringt, dan slaap ik er een nacht over.',
  ],
  [
    'postpone',
    'hij aandringt',
    'om er een nacht over te slapen',
    'Als hij aandringt, dan stel ik het uit om er een nacht over te slapen.',
  ],
  [
    'step-aside',
    'het dossier komt',
    'bij de beoordeling',
    'Als het dossier komt, dan stap ik opzij bij de beoordeling.',
  ],
  [
    'step-aside',
    'het dossier komt',
    'even naar buiten lopen',
    'Als het dossier komt, dan ga ik even naar buiten lopen.',
  ],
  // What a kind of deed asks for: what is put off, what one steps out of, when it is told.
  ['postpone', 'hij belt', 'het besluit een week', 'Als hij belt, dan stel ik het besluit een week uit.'],
  [
    'postpone',
    'hij belt',
    'Het besluit twee maanden',
    'Als hij belt, dan stel ik het besluit twee maanden uit.',
  ],
  [
    'postpone',
    'hij belt',
    'mijn antwoord, tot maandag',
    'Als hij belt, dan stel ik mijn antwoord uit tot maandag.',
  ],
  ['postpone', 'hij belt', 'de handtekening', 'Als hij belt, dan stel ik de handtekening uit.'],
  [
    'postpone',
    'hij belt',
    'Ik wil hier een nacht over slapen',
    'Als hij belt, dan stel ik het uit: ik wil hier een nacht over slapen.',
  ],
  ['postpone', 'hij belt', 'Ik heb tijd nodig', 'Als hij belt, dan stel ik het uit: ik heb tijd nodig.'],
  ['step-aside', 'hij belt', 'Ik ben betrokken', 'Als hij belt, dan stap ik opzij: ik ben betrokken.'],
  [
    'postpone',
    'hij belt',
    'Laat me er een nacht over slapen',
    'Als hij belt, dan zeg ik: ‘Laat me er een nacht over slapen.’',
  ],
  [
    'tell',
    'hij belt',
    'Morgen vertel ik het aan de SG.',
    'Als hij belt, dan vertel ik het morgen aan de SG.',
  ],
  [
    'tell',
    'hij belt',
    'Volgende week meld ik het mijn directeur',
    'Als hij belt, dan meld ik het volgende week mijn directeur.',
  ],
  [
    'tell',
    'hij belt',
    'Na het overleg vertel ik het haar',
    'Als hij belt, dan vertel ik het haar na het overleg.',
  ],
  [
    'tell',
    'hij belt',
    'Maandag vertel ik dat ik lid ben',
    'Als hij belt, dan vertel ik maandag dat ik lid ben.',
  ],
  [
    'step-aside',
    'hij belt',
    'uit de selectiecommissie',
    'Als hij belt, dan stap ik uit de selectiecommissie.',
  ],
  ['step-aside', 'hij belt', 'de selectiecommissie', 'Als hij belt, dan stap ik uit de selectiecommissie.'],
  [
    'step-aside',
    'hij belt',
    'Mijn rol als voorzitter',
    'Als hij belt, dan stap ik uit mijn rol als voorzitter.',
  ],
  ['step-aside', 'hij belt', 'uit de onderhandelingen', 'Als hij belt, dan stap ik uit de onderhandelingen.'],
  [
    'postpone',
    'hij belt',
    'Morgen kom ik erop terug',
    'Als hij belt, dan stel ik het uit en zeg ik: ‘Morgen kom ik erop terug.’',
  ],
  // No kind was chosen.
  [null, 'hij belt', 'ik zwijg', 'Als hij belt, dan zwijg ik.'],
  [null, 'hij belt', 'Ik ga naar huis.', 'Als hij belt, dan ga ik naar huis.'],
  [null, 'hij belt', 'eerst vraag ik door', 'Als hij belt, dan vraag ik eerst door.'],
  [null, 'hij belt', 'vraag wie er nog komen', 'Als hij belt, dan vraag ik wie er nog komen.'],
  [null, 'hij belt', 'de jurist bellen', 'Als hij belt, dan bel ik de jurist.'],
  [null, 'hij belt', 'niet meedoen', 'Als hij belt, dan ga ik niet meedoen.'],
  [null, 'hij belt', 'niets', 'Als hij belt, dan doe ik niets.'],
  [null, 'hij belt', 'Wat bedoel je precies?', 'Als hij belt, dan vraag ik: ‘Wat bedoel je precies?’'],
  [null, 'hij belt', 'een rondje om het gebouw', 'Als hij belt, dan doe ik dit: een rondje om het gebouw.'],
  [
    null,
    'hij belt',
    'zeg ik nee. Daarna bel ik de inkoper',
    'Als hij belt, dan zeg ik nee. Daarna bel ik de inkoper.',
  ],
  [null, 'hij belt', 'zeg ik: ‘Nee.’', 'Als hij belt, dan zeg ik: ‘Nee.’'],
  // The first half.
  [null, 'Als De minister belt.', 'bel ik terug', 'Als de minister belt, dan bel ik terug.'],
  [null, 'Een collega vraagt mij iets', 'wacht ik', 'Als een collega mij iets vraagt, dan wacht ik.'],
  [null, 'iemand nodigt mij uit', 'wacht ik', 'Als iemand mij uitnodigt, dan wacht ik.'],
  [
    null,
    'mijn baas vraagt mij of ik meega',
    'wacht ik',
    'Als mijn baas mij vraagt of ik meega, dan wacht ik.',
  ],
  [null, 'Ik zit in overleg', 'wacht ik', 'Als ik in overleg zit, dan wacht ik.'],
  [null, 'ik merk dat het stil wordt', 'wacht ik', 'Als ik merk dat het stil wordt, dan wacht ik.'],
  [
    null,
    'Wanneer iemand over een aanbesteding begint',
    'wacht ik',
    'Als iemand over een aanbesteding begint, dan wacht ik.',
  ],
  [null, 'het wekelijks overleg', 'wacht ik', 'Als het moment er is (het wekelijks overleg), dan wacht ik.'],
  [null, '‘Dit blijft onder ons’', 'wacht ik', 'Als ik hoor: ‘Dit blijft onder ons.’, dan wacht ik.'],
  [null, 'Kun je even meekijken?', 'wacht ik', 'Als ik hoor: ‘Kun je even meekijken?’, dan wacht ik.'],
  [
    null,
    'De sfeer wordt grimmig',
    'Ik luister, maar beloof niets',
    'Als de sfeer grimmig wordt, dan luister ik, maar beloof niets.',
  ],
  [null, 'DG X\nbelt', 'wacht ik', 'Als DG X belt, dan wacht ik.'],
  [null, '', 'wacht ik', 'Als …, dan wacht ik.'],
];

const english: readonly Row[] = [
  ['say', 'he calls', 'That is for procurement', 'If he calls, then I say: ‘That is for procurement.’'],
  ['say', 'If he calls,', 'then I say no.', 'If he calls, then I say no.'],
  [
    'say',
    'he calls',
    'that it belongs with procurement',
    'If he calls, then I say that it belongs with procurement.',
  ],
  ['say', 'he calls', 'I do not talk about this', 'If he calls, then I say: ‘I do not talk about this.’'],
  ['ask', 'he calls', 'who else is coming', 'If he calls, then I ask who else is coming.'],
  ['ask', 'he calls', 'what is going on', 'If he calls, then I ask: ‘What is going on?’'],
  ['ask', 'he calls', 'for time to think', 'If he calls, then I ask for time to think.'],
  ['ask', 'he calls', 'Can we do this tomorrow?', 'If he calls, then I ask: ‘Can we do this tomorrow?’'],
  ['postpone', 'he calls', 'until tomorrow', 'If he calls, then I put it off until tomorrow.'],
  ['postpone', 'he calls', 'to sleep on it', 'If he calls, then I sleep on it.'],
  [
    'step-aside',
    'he calls',
    'My deputy takes this',
    'If he calls, then I step aside and say: ‘My deputy takes this.’',
  ],
  [
    'consult',
    'I am in doubt',
    'my compliance officer',
    'If I am in doubt, then I talk it over with my compliance officer.',
  ],
  ['consult', 'i am in doubt', 'call a colleague', 'If I am in doubt, then I call a colleague.'],
  ['tell', 'he calls', 'my manager', 'If he calls, then I tell my manager.'],
  ['tell', 'he calls', 'that my brother works there', 'If he calls, then I say that my brother works there.'],
  [null, 'When The minister calls', 'not react', 'If the minister calls, then I do not react.'],
  [null, 'the weekly meeting', 'i wait', 'If the moment comes (the weekly meeting), then I wait.'],
  [null, 'somebody says: can you help?', 'I wait', 'If somebody says: ‘Can you help?’, then I wait.'],
  [null, 'he calls', 'a walk round the building', 'If he calls, then I do this: a walk round the building.'],
  // What a kind of deed asks for.
  ['postpone', 'he calls', 'let me sleep on it', 'If he calls, then I say: ‘Let me sleep on it.’'],
  ['say', 'he calls', 'give me a day', 'If he calls, then I say: ‘Give me a day.’'],
  ['postpone', 'he calls', 'leave it with me', 'If he calls, then I say: ‘Leave it with me.’'],
  ['postpone', 'he calls', 'I want to sleep on it', 'If he calls, then I put it off: I want to sleep on it.'],
  ['postpone', 'he calls', 'the decision a week', 'If he calls, then I put the decision off for a week.'],
  ['postpone', 'he calls', 'my answer until Monday', 'If he calls, then I put my answer off until Monday.'],
  [
    'step-aside',
    'he calls',
    'from the selection committee',
    'If he calls, then I step down from the selection committee.',
  ],
  ['step-aside', 'he calls', 'my role as chair', 'If he calls, then I step down from my role as chair.'],
  ['step-aside', 'he calls', 'out of the room', 'If he calls, then I step out of the room.'],
  ['step-aside', 'he calls', 'as chair', 'If he calls, then I step down as chair.'],
  ['tell', 'he calls', 'that I know him from rowing', 'If he calls, then I say that I know him from rowing.'],
  [
    'consult',
    'he calls',
    'that I know him from rowing',
    'If he calls, then I say that I know him from rowing.',
  ],
  ['tell', 'he calls', 'Tomorrow I tell the SG', 'If he calls, then I tell the SG tomorrow.'],
];

describe('the sentence of an intention', () => {
  it.each(dutch)('%s: als %j, dan %j', (response, when, then, sentence) => {
    expect(sentenceOf({ when, then, response }, 'nl')).toBe(sentence);
  });

  it.each(english)('%s: if %j, then %j', (response, when, then, sentence) => {
    expect(sentenceOf({ when, then, response }, 'en')).toBe(sentence);
  });

  it('is in the language it was written in, whatever the interface speaks', () => {
    expect(sentenceOf({ when: 'hij belt', then: 'zeg ik nee', response: null }, 'en')).toBe(
      'Als hij belt, dan zeg ik nee.',
    );
    expect(sentenceOf({ when: 'he calls', then: 'I say no', response: null }, 'nl')).toBe(
      'If he calls, then I say no.',
    );
  });

  it('is one line that ends once, with marks in pairs, whatever is typed', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('ik', 'zeg', 'dat', 'om', '"nee"', 'wie?', 'Ik', '.', '…', '‘', '\n', 'niet'))
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(null, ...responses),
        fc.constantFrom('nl', 'en'),
        (when, then, response, language) => {
          const sentence = sentenceOf({ when, then, response }, language);
          expect(sentence).toMatch(/^(Als|If) .*, (dan|then) .*[.?!…]["”’»]?$/u);
          expect(sentence).not.toMatch(/\n|undefined/u);
        },
      ),
    );
  });

  it('says what somebody says between quotation marks, with one sign at its end', () => {
    expect(veryWords('"dat kan toch wel even"')).toBe('‘Dat kan toch wel even.’');
    expect(veryWords('Kan dat niet even?')).toBe('‘Kan dat niet even?’');
  });
});
