/**
 * The stories of the starter programme that the journeys play, by what they do with them. Their ids and words stand
 * here alone: another story in their place takes one file.
 */

/** The first story of the first module, with which a first visit begins. */
export const first = {
  id: 'de-donderdagtafel',
  name: 'netwerkbewust/de-donderdagtafel',
  path: '/modules/netwerkbewust/de-donderdagtafel',
  title: 'De donderdagtafel',
  /** The title of its debrief. */
  question: 'Wat kreeg u aan die tafel, en wat kostte het wie?',
  questionInEnglish: 'What did you get at that table, and what did it cost whom?',
  /** One road to an ending: a choice at each decision. */
  road: ['eigen-plan', 'alle-acht-tekenen', 'u-zwijgt', 'annemiek-blijft'],
  /** Another road, which parts from that one at each decision. */
  other: ['plan-van-gracia', 'niet-tekenen', 'joke-bellen', 'een-ander'],
  /** In English, a line after the first choice of that other road. */
  afterOtherInEnglish: 'The Monday after, at the ministry.',
  /** The question that opens its second choice from the debrief, and what that did. */
  otherWhatIf: 'Wat als u een week had gewacht?',
  otherDid: 'U stelde het tekenen een week uit.',
  /** The title of the scene in which the two part there. */
  parting: 'Acht handtekeningen',
  /** Looking back, what the second choice of the road did. */
  did: 'U tekende met alle acht gemeenten.',
} as const;

/** The second story of the same module. */
export const second = { id: 'de-korte-lijn', path: '/modules/netwerkbewust/de-korte-lijn' } as const;
