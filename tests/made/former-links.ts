import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'

/** A bald man for whom nothing was in the way, in the words of the quiz as it once was. */
const wellMan: Readonly<Record<string, string>> = {
  pattern: 'norwood-6',
  hair: 'shaved',
  upkeep: 'yes',
  growth: 'look',
  sex: 'man',
  skin: 'fair',
  colour: 'dark',
  course: 'settled',
  cause: 'usual',
  scalp: 'none',
  keloid: 'no',
  allergies: 'none',
  medicines: 'none',
  illness: 'none',
  pregnancy: 'no',
  age: 'adult',
  scan: 'no',
  transplant: 'no',
  expects: 'distance',
  permanence: 'fine',
}

/** A link as somebody kept it then. */
export const formerLink = (answers: Readonly<Record<string, string>>) =>
  new URLSearchParams({ ...wellMan, ...answers }).toString()

type FormerLink = { readonly who: string; readonly text: string; readonly least: CandidacyVerdictId }
const link = (question: string, answers: readonly string[], least: CandidacyVerdictId): readonly FormerLink[] =>
  answers.map(answer => ({ who: `${question}=${answer}`, text: formerLink({ [question]: answer }), least }))

/** Links that people kept, and at least what each was told: what had been answered may not weigh less today. */
export const formerLinks: readonly FormerLink[] = [
  ...link('age', ['under-18'], 'not-now'),
  ...link('pregnancy', ['pregnant', 'breastfeeding'], 'not-now'),
  ...link('scalp', ['infection', 'wound', 'sunburn'], 'not-now'),
  ...link('illness', ['weak-immunity', 'cancer-now'], 'not-now'),
  ...link('pattern', ['scar-cancer', 'norwood-6,scar-cancer'], 'not-now'),
  ...link('scalp', ['psoriasis', 'eczema', 'other-skin', 'scarring', 'moles', 'moles,not-sure'], 'doctor-first'),
  ...link('keloid', ['yes', 'family'], 'doctor-first'),
  ...link('allergies', ['pigment', 'dye', 'numbing', 'pigment,not-sure'], 'doctor-first'),
  ...link('medicines', ['isotretinoin', 'thinners', 'suppressants'], 'doctor-first'),
  ...link('illness', ['bleeding', 'diabetes', 'heart', 'sarcoidosis', 'cancer-past', 'virus', 'other'], 'doctor-first'),
  ...link('transplant', ['recent'], 'doctor-first'),
  ...link('pattern', ['birthmark', 'cancer-loss', 'diffuse', 'patchy', 'total'], 'doctor-first'),
  ...link('course', ['fast'], 'doctor-first'),
  ...link('cause', ['unexplained'], 'doctor-first'),
  ...link('pattern', ['own-smp', 'norwood-6,own-smp'], 'repair-first'),
  ...link('growth', ['regrow'], 'poor-fit'),
  ...link('permanence', ['temporary'], 'poor-fit'),
  ...link('hair', ['longer'], 'poor-fit'),
  ...link('upkeep', ['no'], 'poor-fit'),
  ...link('pattern', ['none', 'norwood-1'], 'open'),
  ...link('growth', ['both', 'not-sure'], 'fit-if-settled'),
  ...link('expects', ['close', 'not-sure'], 'fit-if-settled'),
  ...link('permanence', ['maybe-remove', 'not-sure'], 'fit-if-settled'),
  ...link('hair', ['short', 'as-it-is', 'not-sure'], 'fit-if-settled'),
  ...link('upkeep', ['not-sure', ''], 'fit-if-settled'),
  ...link('skin', ['very-pale', 'not-sure', ''], 'fit-if-settled'),
  ...link('colour', ['not-sure', ''], 'fit-if-settled'),
  ...link('sex', ['not-sure', ''], 'fit-if-settled'),
  ...link('course', ['slow', 'not-sure'], 'fit-if-settled'),
  ...link('scalp', ['psoriasis-quiet', 'not-sure', ''], 'fit-if-settled'),
  ...link('keloid', ['not-sure', ''], 'fit-if-settled'),
  ...link('allergies', ['not-sure', ''], 'fit-if-settled'),
  ...link('medicines', ['minoxidil', 'finasteride', 'hormones', 'not-sure', ''], 'fit-if-settled'),
  ...link('illness', ['diabetes-steady', 'not-sure', ''], 'fit-if-settled'),
  ...link('pregnancy', ['not-sure', ''], 'fit-if-settled'),
  ...link('age', ['not-sure', ''], 'fit-if-settled'),
  ...link('scan', ['yes', 'not-sure', ''], 'fit-if-settled'),
  ...link('transplant', ['planned', 'not-sure', ''], 'fit-if-settled'),
  { who: 'a rubbish answer', text: formerLink({ keloid: 'rubbish' }), least: 'fit-if-settled' },
]
