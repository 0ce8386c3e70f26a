/**
 * What each answer of the quiz counts for, alone and in pairs, read from the articles and the research note: a letter
 * for each reason. U: a use of SMP that an article describes · F: it makes a use easier · S: to settle first · D: a
 * doctor first · A: against it. Every "not sure" is something to find out.
 */

/** Each answer alone. An answer that is not named counts for nothing by itself. */
export const alone: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pattern: {
    'norwood-1': 'S',
    patchy: 'S',
    total: 'S',
    'cancer-loss': 'D',
    'scar-cancer': 'D',
    birthmark: 'D',
    'not-sure': 'S',
  },
  hair: { 'not-sure': 'S' },
  upkeep: { 'not-sure': 'S' },
  growth: { look: 'F', both: 'S', regrow: 'A', 'not-sure': 'S' },
  sex: { woman: 'F', 'not-sure': 'S' },
  skin: { 'not-sure': 'S' },
  colour: { grey: 'F', 'not-sure': 'S' },
  course: { fast: 'D', unexplained: 'D', 'not-sure': 'S' },
  scalp: {
    psoriasis: 'D',
    'psoriasis-quiet': 'S',
    eczema: 'D',
    infection: 'D',
    sunburn: 'S',
    scarring: 'D',
    moles: 'D',
    'not-sure': 'S',
  },
  keloid: { yes: 'D', family: 'D', 'not-sure': 'S' },
  allergies: { pigment: 'D', dye: 'D', numbing: 'D', 'not-sure': 'S' },
  medicines: { minoxidil: 'S', isotretinoin: 'D', thinners: 'D', suppressants: 'D', 'not-sure': 'S' },
  illness: {
    'weak-immunity': 'D',
    bleeding: 'D',
    diabetes: 'S',
    heart: 'D',
    sarcoidosis: 'D',
    'cancer-now': 'D',
    'cancer-past': 'D',
    virus: 'D',
    other: 'D',
    'not-sure': 'S',
  },
  pregnancy: { pregnant: 'D', breastfeeding: 'D', 'not-sure': 'S' },
  age: { 'under-18': 'A', 'not-sure': 'S' },
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

const bald = { shaved: 'U', short: 'SU', long: 'A', 'not-sure': 'U' }
/** Dots under hair: a shadow, whatever its length, though articles differ about long hair. */
const thin = { shaved: 'U', short: 'U', long: 'SU', 'not-sure': 'U' }
const mark = { shaved: 'U', short: 'U', long: 'U', 'not-sure': 'U' }
const noUpkeep = (letter: string) => ({ no: letter })

export const together: readonly Pair[] = [
  {
    questions: ['pattern', 'hair'],
    adds: {
      'norwood-2': thin,
      // Two uses at once: the hairline that has gone back, and the bald look where it is cut short.
      'norwood-3': { shaved: 'UU', short: 'SUU', long: 'SU', 'not-sure': 'UU' },
      'norwood-4': bald,
      'norwood-5': bald,
      'norwood-6': bald,
      'norwood-7': bald,
      'ludwig-1': thin,
      'ludwig-2': thin,
      'ludwig-3': thin,
      diffuse: thin,
      patchy: thin,
      hairline: thin,
      total: { shaved: 'U', short: 'U', long: 'A', 'not-sure': 'U' },
      'cancer-loss': mark,
      'scar-strip': mark,
      'scar-fue': mark,
      'scar-injury': mark,
      birthmark: mark,
      burn: mark,
      'transplant-gaps': mark,
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
    },
  },
  { questions: ['hair', 'upkeep'], adds: { shaved: { yes: 'F' } } },
  { questions: ['skin', 'colour'], adds: { 'very-pale': { dark: 'S' } } },
  { questions: ['pattern', 'course'], adds: { patchy: { slow: 'D', 'not-sure': 'D' } } },
]
