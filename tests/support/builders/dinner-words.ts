/** The vocabulary that the debrief of the dinner needs, and the module it belongs to. */
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import type { Catalogue, Vocabulary } from '../../../src/core/scenario/vocabulary';
import { asId } from '../../../src/core/shared/ids';
import { dinner } from './dinner-story';

const value = (id: string, name: string) => ({ id: asId<never>(id), name, meaning: `Wat ${name} betekent.` });

/** The words the dinner needs. */
export const words: Vocabulary = {
  lang: 'nl',
  values: [
    value('vertrouwen', 'Vertrouwen'),
    value('oplettendheid', 'Oplettendheid'),
    value('hoffelijkheid', 'Hoffelijkheid'),
    value('vriendschap', 'Vriendschap'),
    value('vertrouwelijkheid', 'Vertrouwelijkheid'),
    value('gelijk-speelveld', 'Gelijk speelveld'),
    value('eerlijkheid', 'Eerlijkheid'),
    value('verantwoording', 'Verantwoording'),
  ],
  mechanisms: [
    {
      id: asId('informaliteit'),
      name: 'Informaliteit',
      explanation:
        'Waar het gezellig is, gelden andere regels. Wat in een kamer met notulen een toezegging heet, heet aan tafel een praatje.',
      sources: [asId('studie')],
    },
  ],
  sources: [
    {
      id: asId('aw-art-9'),
      title: 'Ambtenarenwet 2017',
      supports: 'Wat u vertrouwelijk weet, houdt u voor u, ook onder vrienden',
      reference: 'artikel 9 (geheimhouding)',
      kind: 'law',
      date: '2017-03-09',
      status: 'to-check',
      url: 'https://wetten.overheid.nl/BWBR0001947',
      owner: 'redactie',
      validOn: '2026-11-01',
      reviewBefore: '2027-11-01',
      usedIn: [],
    },
    {
      id: asId('gedragscode-5-1'),
      title: 'Gedragscode Integriteit Rijk',
      supports: 'Zorgvuldig omgaan met informatie',
      reference: 'Stcrt. 2019, 71141, paragraaf 5.1',
      kind: 'code',
      date: '2019-12-30',
      status: 'read',
      owner: 'redactie',
      validOn: '2026-11-01',
      reviewBefore: '2027-11-01',
      usedIn: [],
    },
    {
      id: asId('kamerbrief'),
      title: 'Kamerbrief over netwerkbewustzijn',
      supports: 'Met vragen over netwerken kunt u terecht bij de compliance officer',
      reference: 'Kamerbrief',
      kind: 'letter',
      date: '2026-05-01',
      status: 'read',
      owner: 'redactie',
      validOn: '2026-11-01',
      reviewBefore: '2027-11-01',
      usedIn: [],
    },
    {
      id: asId('studie'),
      title: 'Onderzoek naar netwerken',
      supports: 'Informele kringen maken stille afspraken mogelijk',
      reference: 'proefschrift, hoofdstuk 4',
      kind: 'study',
      date: '2018',
      status: 'secondary',
      owner: 'redactie',
      validOn: '2026-11-01',
      reviewBefore: '2027-11-01',
      usedIn: [],
    },
  ],
};

const cover = (scenario: CompiledScenario) => ({
  id: scenario.id,
  kind: scenario.kind,
  title: scenario.title,
  standfirst: scenario.standfirst,
  hash: scenario.hash,
  languages: ['nl', 'en'] as const,
  seconds: scenario.reading.longest,
  debriefSeconds: scenario.reading.debrief,
  scenes: scenario.scenes.map(({ id, title }) => ({ id, title })),
  plan: { shape: 'round-table' as const, seats: ['you' as const], mentioned: [], gazes: [] },
  cast: scenario.cast,
});

/** A module of two scenarios: the dinner, and one that the tests never play. */
export const catalogue: Catalogue = {
  lang: 'nl',
  tracks: [],
  modules: [
    {
      id: dinner.module,
      title: 'De vraag aan tafel',
      theme: 'Kringen en het gelijke speelveld',
      intro: 'Over kringen.',
      aims: [],
      scenarios: [cover(dinner), { ...cover(dinner), id: asId('de-vaste-drie'), title: 'De vaste drie' }],
      intention: {
        prompt: 'Welk moment komt de komende weken bijna zeker voorbij?',
        when: 'iemand in mijn eigen kring vraagt naar een besluit dat nog niet openbaar is',
        then: 'zeg ik aan tafel dat ik er niets over kan zeggen, ook geen ja of nee',
      },
      tool: 'netwerkkaart',
      changes: [],
    },
  ],
};
