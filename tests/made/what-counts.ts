/**
 * What each answer of the quiz counts for, alone and in pairs, read from the articles and the research note: a letter
 * for each reason. U: a use of SMP that an article describes · F: it makes a use easier · S: to sort out first · R: there
 * is SMP to mend · D: a doctor first · A: against it · W: not now. Every "not sure" is something to find out. To whom a
 * question is put is another matter: here each counts as put.
 */

/** Each answer alone. An answer that is not named counts for nothing by itself. */
export const alone: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pattern: {
    'norwood-1': 'S',
    'norwood-2': 'U',
    'norwood-3': 'U',
    'ludwig-1': 'U',
    'ludwig-2': 'U',
    diffuse: 'U',
    hairline: 'U',
    patchy: 'SU',
    total: 'SU',
    'cancer-loss': 'DU',
    'scar-strip': 'U',
    'scar-fue': 'U',
    'scar-injury': 'U',
    burn: 'U',
    'transplant-gaps': 'U',
    'scar-cancer': 'W',
    birthmark: 'DU',
    'own-smp': 'R',
    'not-sure': 'S',
  },
  'own-smp': { faded: 'R', colour: 'R', look: 'R', gone: 'R', reaction: 'D', 'not-sure': 'S' },
  'scar-age': { fresh: 'D', 'not-sure': 'S' },
  hair: { 'not-sure': 'S' },
  upkeep: { 'not-sure': 'S' },
  growth: { look: 'F', both: 'S', regrow: 'A', 'not-sure': 'S' },
  sex: { woman: 'F', 'not-sure': 'S' },
  skin: { 'not-sure': 'S' },
  colour: { grey: 'F', 'not-sure': 'S' },
  course: { slow: 'S', fast: 'D', 'not-sure': 'S' },
  cause: { unexplained: 'D', 'not-sure': 'S' },
  scalp: {
    psoriasis: 'D',
    'psoriasis-quiet': 'S',
    eczema: 'D',
    infection: 'W',
    wound: 'W',
    sunburn: 'W',
    'other-skin': 'D',
    scarring: 'D',
    moles: 'D',
    'not-sure': 'S',
  },
  keloid: { yes: 'D', family: 'D', 'not-sure': 'S' },
  allergies: { pigment: 'D', dye: 'D', numbing: 'D', 'not-sure': 'S' },
  medicines: {
    minoxidil: 'S',
    finasteride: 'S',
    hormones: 'S',
    isotretinoin: 'D',
    thinners: 'D',
    suppressants: 'D',
    'not-sure': 'S',
  },
  illness: {
    'weak-immunity': 'W',
    bleeding: 'D',
    'diabetes-steady': 'S',
    diabetes: 'D',
    heart: 'D',
    sarcoidosis: 'D',
    'cancer-now': 'W',
    'cancer-past': 'D',
    virus: 'D',
    other: 'D',
    'not-sure': 'S',
  },
  pregnancy: { pregnant: 'W', breastfeeding: 'W', 'not-sure': 'S' },
  age: { 'under-18': 'W', 'not-sure': 'S' },
  scan: { yes: 'S', 'not-sure': 'S' },
  transplant: { unwanted: 'F', planned: 'S', recent: 'D', healed: 'F', 'not-sure': 'S' },
  expects: { distance: 'F', close: 'S', 'not-sure': 'S' },
  permanence: { fine: 'F', 'maybe-remove': 'S', temporary: 'A', 'not-sure': 'S' },
}

type Pair = {
  readonly questions: readonly [string, string]
  /** By the first answer, then by the second: what the two count for beyond what each does alone. */
  readonly adds: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Bare skin, of men and women alike: how long the hair beside it is decides. */
const bare = { shaved: 'U', short: 'SU', 'as-it-is': 'SU', longer: 'A', 'not-sure': 'U' }
const noUpkeep = (letter: string) => ({ no: letter })

export const together: readonly Pair[] = [
  {
    questions: ['pattern', 'hair'],
    adds: {
      // Its hairline is a use whatever the length; its bare corners are one while the hair is short.
      'norwood-3': { shaved: 'U', short: 'SU', 'as-it-is': 'SU', 'not-sure': 'U' },
      'norwood-4': bare,
      'norwood-5': bare,
      'norwood-6': bare,
      'norwood-7': bare,
      'ludwig-3': bare,
      // Beside something else there is hair to wear; where there is none at all, the question is not put.
      total: { longer: 'A' },
    },
  },
  {
    questions: ['pattern', 'upkeep'],
    adds: {
      'norwood-3': noUpkeep('S'),
      'norwood-4': noUpkeep('S'),
      'norwood-5': noUpkeep('A'),
      'norwood-6': noUpkeep('A'),
      'norwood-7': noUpkeep('A'),
      'ludwig-3': noUpkeep('S'),
    },
  },
  { questions: ['hair', 'upkeep'], adds: { shaved: { yes: 'F' } } },
  { questions: ['skin', 'colour'], adds: { 'very-pale': { dark: 'S' } } },
  { questions: ['pattern', 'course'], adds: { patchy: { slow: 'D', 'not-sure': 'D' } } },
  {
    questions: ['pattern', 'cause'],
    adds: Object.fromEntries(
      ['diffuse', 'ludwig-1', 'ludwig-2', 'ludwig-3', 'patchy', 'total'].map(pattern => [
        pattern,
        { usual: 'D', 'not-sure': 'D' },
      ]),
    ),
  },
  {
    questions: ['sex', 'cause'],
    adds: {
      woman: { usual: 'D', 'not-sure': 'D' },
      unsaid: { usual: 'D', 'not-sure': 'D' },
      'not-sure': { usual: 'D', 'not-sure': 'D' },
    },
  },
]
