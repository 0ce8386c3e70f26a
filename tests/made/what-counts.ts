/**
 * What each answer of the quiz counts for, alone and in pairs, read from the articles and the research note: a letter
 * for each reason. U: a use of SMP that an article describes · F: it makes a use easier · S: to sort out first · R: there
 * is SMP to mend · D: a doctor first · A: against it · W: not now. Every "not sure" is something to find out. To whom a
 * question is put is another matter: here each counts as put.
 */

/** Each answer alone. An answer that is not named counts for nothing by itself. */
export const alone: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  change: { 'own-smp': 'R', 'not-sure': 'S' },
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
    'not-sure': 'S',
  },
  'own-smp': { faded: 'R', colour: 'R', look: 'R', gone: 'R', reaction: 'D', 'not-sure': 'S' },
  'scar-age': { fresh: 'D', 'not-sure': 'S' },
  hair: { shaved: 'F', 'not-sure': 'S' },
  // “None of these” says three things: the look is enough, at talking distance, and for good.
  wishes: {
    regrow: 'A',
    'treat-too': 'S',
    close: 'S',
    'maybe-remove': 'S',
    temporary: 'A',
    none: 'FFF',
    'not-sure': 'SSS',
  },
  sex: { woman: 'F', 'not-sure': 'S' },
  skin: { 'pale-dark': 'S', 'not-sure': 'S' },
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
    'cancer-scar': 'W',
    keloid: 'D',
    'keloid-family': 'D',
    'not-sure': 'SS',
  },
  medicines: {
    minoxidil: 'S',
    finasteride: 'S',
    hormones: 'S',
    isotretinoin: 'D',
    thinners: 'D',
    suppressants: 'D',
    ink: 'D',
    dye: 'D',
    numbing: 'D',
    'not-sure': 'SS',
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
  also: {
    'under-18': 'W',
    pregnant: 'W',
    breastfeeding: 'W',
    scan: 'S',
    'transplant-healing': 'D',
    'transplant-planned': 'S',
    'transplant-healed': 'F',
    'no-transplant': 'F',
    grey: 'F',
    'not-sure': 'SSSS',
  },
}

type Pair = {
  readonly questions: readonly [string, string]
  /** By the first answer, then by the second: what the two count for beyond what each does alone. */
  readonly adds: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Bare skin, of men and women alike: how long the hair beside it is decides. */
const bare = { shaved: 'U', short: 'SU', 'as-it-is': 'SU', longer: 'A', 'not-sure': 'U' }
/** The larger the bare part, the more hangs on keeping the rest short. */
const balding = { ...bare, 'no-upkeep': 'SU' }
const bald = { ...bare, 'no-upkeep': 'AU' }

export const together: readonly Pair[] = [
  {
    questions: ['pattern', 'hair'],
    adds: {
      // Its hairline is a use whatever the length; its bare corners are one while the hair is short.
      'norwood-3': { shaved: 'U', short: 'SU', 'as-it-is': 'SU', 'no-upkeep': 'SU', 'not-sure': 'U' },
      'norwood-4': balding,
      'norwood-5': bald,
      'norwood-6': bald,
      'norwood-7': bald,
      'ludwig-3': balding,
      // Beside something else there is hair to wear; where there is none at all, the question is not put.
      total: { longer: 'A' },
    },
  },
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
