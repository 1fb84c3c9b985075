/**
 * The stories of the starter programme that the journeys play, by what they do with them. Their ids and words stand
 * here alone: another story in their place takes one file.
 */

/** The first story of the first module, with which a first visit begins. */
export const first = {
  id: 'het-etentje',
  name: 'netwerkbewust/het-etentje',
  path: '/modules/netwerkbewust/het-etentje',
  title: 'Het etentje',
  /** The title of its debrief. */
  question: 'Wat heeft Thijs die avond van u gehoord?',
  questionInEnglish: 'What did Thijs hear from you that evening?',
  /** One road to an ending: a choice at each decision. */
  road: ['ja-graag', 'vaag-blijven', 'in-chat-antwoorden', 'tekenen'],
  /** Another road, which parts from that one at the second decision. */
  other: ['vragen-wie', 'grens-trekken', 'govert-bellen', 'tekenen'],
  /** In English, the first line after the first choice of that other road. */
  afterOtherInEnglish: 'Is that a problem, then?',
  /** The question that opens its second choice from the debrief, and what that did. */
  otherWhatIf: 'Wat als u een grens had getrokken?',
  otherDid: 'U trok aan tafel een grens.',
  /** The title of the scene in which the two part. */
  parting: 'Aan tafel',
  /** Looking back, what the second choice of the road did. */
  did: 'U hield het vriendelijk en vaag.',
} as const;

/** The second story of the same module. */
export const second = { id: 'de-vaste-drie', path: '/modules/netwerkbewust/de-vaste-drie' } as const;
