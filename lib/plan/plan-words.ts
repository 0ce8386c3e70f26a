/**
 * What the plan says to a reader in whole sentences: what became of a part, why a text could not be read, where two parts
 * contradict each other. The rules hand in the parts as a list of their names. It imports nothing.
 */
export const planSays = {
  kept: 'It is kept on this device now, and later changes are kept too.',
  leftOut: 'We left it out, so your plan is as it was.',
  back: 'Your own plan is back.',
  replaced: 'This is your plan now.',
  undone: 'Your plan is as it was before.',
  deletedElsewhere: 'The plan was deleted in another tab.',
  newer: 'That plan was made by a newer version of this guide, so nothing here has changed.',
  noPlan: 'We can’t read a plan from that link, which may have been cut short. Nothing here has changed.',
} as const

/** What became of the parts that were brought. `parts`: their names in a list. */
export const sayParts = {
  added: (parts: string) => `In your plan now: ${parts}.`,
  full: (parts: string) => `There is no room for more, so yours stayed as it was: ${parts}.`,
  locked: (parts: string) => `This page cannot read all of it, so it is left as it was: ${parts}.`,
  same: (parts: string) => `It is in your plan already: ${parts}.`,
} as const

/** Why a part could not be read. */
export const planProblems = {
  nothingKnown: 'We found no answer in it that this guide knows.',
  noText: 'It should be text, and it is not.',
  tooLong: 'It is too long to be from this guide.',
  unknownForm: 'They are in a form that this guide does not know.',
  notesNoText: 'They should be text, and they are not.',
  notesCut: 'They were too long, so we cut off the end.',
} as const

/** Where the kept healing days and the kept sessions contradict each other. Days as printed. */
export const sayClash = {
  days: (healing: string, planned: string) =>
    `These healing days count from ${healing}, but your sessions begin on ${planned}. Open one of the two and change ` +
    'its date.',
  sessions: (healing: number, planned: number) =>
    `These healing days count ${healing} sessions, but you planned ${planned}. Open one of the two and change it.`,
} as const

/** At the foot of the sheet as text. `count`: how many articles the guide rests on, in a word. */
export const planFoot = (count: string): string =>
  `This is from Stipple, a guide to what ${count} articles say. It is not medical advice.`
