import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import { wellMan, wellWoman } from './least-verdicts'
import { wanting } from './wanting'

/**
 * People, and what a careful reader expects the quiz to tell each: exactly this, no milder and no firmer. Written from
 * the research note, the articles and the way a careful doctor thinks, without a look at the rules. `because` is the
 * reason that such a reader looks for; `never` one that must not be given.
 */
export type Profile = {
  readonly who: string
  readonly answers: CandidacyAnswers
  readonly expected: CandidacyVerdictId
  readonly because?: CandidacyRuleId
  readonly never?: readonly CandidacyRuleId[]
}

const man = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellMan, ...wanting(answers) })
const woman = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellWoman, ...wanting(answers) })
/** A woman with a wide parting who keeps her length. */
const longHaired = (answers: CandidacyAnswers): CandidacyAnswers => woman({ hair: 'longer', ...answers })

const well: readonly Profile[] = [
  { who: 'Norwood 6, shaved, healthy', answers: man({}), expected: 'likely-fit', because: 'bald-shaved' },
  { who: 'Norwood 7, shaved, healthy', answers: man({ pattern: 'norwood-7' }), expected: 'likely-fit' },
  {
    who: 'Norwood 6, shaved, and a strip scar that is old',
    answers: man({ pattern: ['norwood-6', 'scar-strip'], 'scar-age': 'old', also: ['transplant-healed'] }),
    expected: 'likely-fit',
    because: 'strip-scar',
  },
  {
    who: 'an old scar from a fall under short hair, no hair loss',
    answers: man({ pattern: 'scar-injury', 'scar-age': 'old', hair: 'short' }),
    expected: 'likely-fit',
    never: ['short-on-bald'],
  },
  {
    who: 'a woman, Ludwig 2, long hair, diagnosed, stable',
    answers: longHaired({}),
    expected: 'likely-fit',
    because: 'woman',
    never: ['long-over-thin', 'long-over-bald', 'no-upkeep-bald'],
  },
  {
    who: 'the same woman, who would not clip anything',
    answers: longHaired({ hair: 'no-upkeep' }),
    expected: 'likely-fit',
    never: ['no-upkeep-bald', 'no-upkeep-balding'],
  },
  {
    who: 'a woman with even thinning who keeps her hair as it is, diagnosed, stable',
    answers: woman({ pattern: 'diffuse', hair: 'as-it-is' }),
    expected: 'likely-fit',
    never: ['as-it-is-on-bald'],
  },
  {
    who: 'a woman whose hairline went back from tight plaits, diagnosed, stopped',
    answers: longHaired({ pattern: 'hairline', skin: 'dark' }),
    expected: 'likely-fit',
    because: 'hairline',
  },
  {
    who: 'a trans woman, Norwood 3, shaved, diagnosed: the pattern decides what is drawn',
    answers: woman({ pattern: 'norwood-3', hair: 'shaved' }),
    expected: 'likely-fit',
    because: 'balding-shaved',
  },
  {
    who: 'somebody who would rather not say, Norwood 6, shaved, diagnosed',
    answers: man({ sex: 'unsaid', cause: 'named' }),
    expected: 'likely-fit',
  },
  {
    who: 'grey hair, Norwood 5, shaved',
    answers: man({ pattern: 'norwood-5', also: ['grey'] }),
    expected: 'likely-fit',
    because: 'grey-hair',
  },
]

const toWait: readonly Profile[] = [
  { who: 'a pregnant woman', answers: woman({ also: ['pregnant'] }), expected: 'not-now', because: 'pregnant' },
  {
    who: 'a woman who breastfeeds',
    answers: woman({ also: ['breastfeeding'] }),
    expected: 'not-now',
    because: 'breastfeeding',
  },
  {
    who: 'a woman who sheds after a birth and breastfeeds',
    answers: woman({ also: ['breastfeeding'], course: 'fast', cause: 'usual' }),
    expected: 'not-now',
    because: 'fast-loss',
  },
  { who: 'a boy of 17', answers: man({ also: ['under-18'] }), expected: 'not-now', because: 'under-18' },
  {
    who: 'a boy of 16 with Norwood 2 who loses hair',
    answers: man({ also: ['under-18'], pattern: 'norwood-2', course: 'slow' }),
    expected: 'not-now',
    because: 'loss-goes-on',
  },
  { who: 'an open infection', answers: man({ scalp: ['infection'] }), expected: 'not-now', because: 'infection' },
  { who: 'ringworm, or lice', answers: woman({ scalp: ['infection'] }), expected: 'not-now', because: 'infection' },
  { who: 'a cut that has not healed', answers: man({ scalp: ['wound'] }), expected: 'not-now', because: 'wound' },
  { who: 'a sunburnt scalp', answers: man({ scalp: ['sunburn'] }), expected: 'not-now', because: 'sunburn' },
  {
    who: 'a scar from a melanoma',
    answers: man({ pattern: 'scar-cancer' }),
    expected: 'not-now',
    because: 'skin-cancer-scar',
  },
  {
    who: 'Norwood 6 with a scar from a skin cancer in it',
    answers: man({ pattern: ['norwood-6', 'scar-cancer'] }),
    expected: 'not-now',
    because: 'skin-cancer-scar',
  },
  {
    who: 'immunity badly weakened after an organ transplant',
    answers: man({ illness: ['weak-immunity'], medicines: ['suppressants'] }),
    expected: 'not-now',
    because: 'weak-immunity',
  },
  {
    who: 'chemotherapy now',
    answers: woman({ pattern: 'total', illness: ['cancer-now'], course: 'fast' }),
    expected: 'not-now',
    because: 'cancer-now',
  },
]

const toDoctor: readonly Profile[] = [
  { who: 'raised scars', answers: man({ scalp: ['keloid'] }), expected: 'doctor-first', because: 'raised-scars' },
  { who: 'raised scars in the family', answers: man({ scalp: ['keloid-family'] }), expected: 'doctor-first' },
  {
    who: 'active psoriasis',
    answers: man({ scalp: ['psoriasis'] }),
    expected: 'doctor-first',
    because: 'active-skin-disease',
  },
  {
    who: 'patchy loss that moves',
    answers: man({ pattern: 'patchy', course: 'fast', cause: 'named' }),
    expected: 'doctor-first',
    because: 'fast-loss',
  },
  { who: 'a birthmark', answers: man({ pattern: 'birthmark' }), expected: 'doctor-first', because: 'birthmark-unseen' },
  { who: 'moles on a bald head', answers: man({ scalp: ['moles'] }), expected: 'doctor-first', because: 'moles' },
  {
    who: 'a scar that is still red',
    answers: man({ pattern: 'scar-injury', 'scar-age': 'fresh' }),
    expected: 'doctor-first',
    because: 'young-scar',
  },
  {
    who: 'a transplant that is still healing',
    answers: man({ pattern: 'transplant-gaps', 'scar-age': 'fresh', also: ['transplant-healing'] }),
    expected: 'doctor-first',
    because: 'fresh-transplant',
  },
  {
    who: 'a woman, thinning, no diagnosis, slowly',
    answers: longHaired({ course: 'slow', cause: 'unexplained' }),
    expected: 'doctor-first',
    because: 'unexplained-loss',
  },
  {
    who: 'a woman who takes it for the usual loss, and whom nobody has looked at',
    answers: longHaired({ cause: 'usual' }),
    expected: 'doctor-first',
    because: 'undiagnosed-woman',
  },
  {
    who: 'a woman with traction loss along the hairline, not diagnosed',
    answers: longHaired({ pattern: 'hairline', course: 'slow', cause: 'usual' }),
    expected: 'doctor-first',
    because: 'undiagnosed-woman',
  },
  {
    who: 'somebody who would rather not say, Norwood 3, whom nobody has looked at: it may be a woman',
    answers: man({ pattern: 'norwood-3', sex: 'unsaid', course: 'slow', cause: 'usual' }),
    expected: 'doctor-first',
    because: 'undiagnosed-unsaid',
  },
  {
    who: 'somebody unsure which advice is meant for them, and unsure why they lose hair',
    answers: man({ sex: 'not-sure', course: 'slow', cause: 'not-sure' }),
    expected: 'doctor-first',
    because: 'undiagnosed-unsaid',
  },
  {
    who: 'a woman who sheds months after a birth',
    answers: woman({ pattern: 'diffuse', course: 'fast', cause: 'usual' }),
    expected: 'doctor-first',
    because: 'fast-loss',
  },
  {
    who: 'isotretinoin until last month',
    answers: man({ medicines: ['isotretinoin'] }),
    expected: 'doctor-first',
    because: 'isotretinoin',
  },
  {
    who: 'radiation to the scalp, years ago',
    answers: man({ pattern: 'cancer-loss', illness: ['cancer-past'] }),
    expected: 'doctor-first',
    because: 'cancer-past',
  },
  {
    who: 'six months after chemotherapy, unsure of clipping',
    answers: man({ illness: ['cancer-past'], hair: 'not-sure' }),
    expected: 'doctor-first',
    because: 'cancer-past',
  },
  {
    who: 'haemophilia',
    answers: man({ illness: ['bleeding'] }),
    expected: 'doctor-first',
    because: 'bleeding-disorder',
  },
  {
    who: 'blood thinners',
    answers: man({ medicines: ['thinners'] }),
    expected: 'doctor-first',
    because: 'blood-thinners',
  },
  {
    who: 'vitiligo of the scalp',
    answers: man({ scalp: ['other-skin'] }),
    expected: 'doctor-first',
    because: 'other-skin',
  },
  { who: 'scarring alopecia', answers: woman({ scalp: ['scarring'] }), expected: 'doctor-first' },
  { who: 'diabetes out of range', answers: man({ illness: ['diabetes'] }), expected: 'doctor-first' },
  { who: 'epilepsy', answers: man({ illness: ['other'] }), expected: 'doctor-first', because: 'other-illness' },
  { who: 'HIV, well controlled', answers: man({ illness: ['virus'] }), expected: 'doctor-first', because: 'virus' },
  {
    who: 'a rash from hair dye',
    answers: woman({ medicines: ['dye'] }),
    expected: 'doctor-first',
    because: 'dye-allergy',
  },
  {
    who: 'SMP that itches and has lumps',
    answers: man({ change: ['bald', 'own-smp'], 'own-smp': ['look', 'reaction'] }),
    expected: 'doctor-first',
    because: 'smp-reaction',
  },
  {
    who: 'thin hair on a man that no doctor has seen',
    answers: man({ pattern: 'diffuse', cause: 'usual', hair: 'short' }),
    expected: 'doctor-first',
    because: 'undiagnosed-thinning',
  },
]

const toSortOut: readonly Profile[] = [
  {
    who: 'Norwood 2, slow, young',
    answers: man({ pattern: 'norwood-2', course: 'slow' }),
    expected: 'fit-if-settled',
    because: 'loss-goes-on',
  },
  {
    who: 'Norwood 6, shaved, and still losing slowly',
    answers: man({ course: 'slow' }),
    expected: 'fit-if-settled',
    because: 'loss-goes-on',
  },
  {
    who: 'a diagnosed woman whose loss goes on slowly',
    answers: longHaired({ course: 'slow' }),
    expected: 'fit-if-settled',
    because: 'loss-goes-on',
  },
  {
    who: 'no hair at all, diagnosed, stable: how to wear it does not arise',
    answers: man({ pattern: 'total', hair: 'as-it-is', cause: 'named' }),
    expected: 'fit-if-settled',
    because: 'no-hair-may-return',
    never: ['as-it-is-on-bald', 'long-over-bald'],
  },
  {
    who: 'no hair at all, who would not clip any',
    answers: man({ pattern: 'total', hair: 'no-upkeep', cause: 'named' }),
    expected: 'fit-if-settled',
    never: ['no-upkeep-bald', 'no-upkeep-balding'],
  },
  {
    who: 'Norwood 6, hair as it is now',
    answers: man({ hair: 'as-it-is' }),
    expected: 'fit-if-settled',
    because: 'as-it-is-on-bald',
  },
  {
    who: 'a man with thin hair who wants it long, diagnosed',
    answers: man({ pattern: 'diffuse', hair: 'longer', cause: 'named' }),
    expected: 'fit-if-settled',
    because: 'long-over-thin',
  },
  {
    who: 'a man with quiet patches who wants long hair, diagnosed',
    answers: man({ pattern: 'patchy', hair: 'longer', cause: 'named' }),
    expected: 'fit-if-settled',
    because: 'long-over-thin',
  },
  {
    who: 'somebody unsure which advice is meant for them, thin hair, wants it long',
    answers: man({ pattern: 'diffuse', hair: 'longer', sex: 'not-sure', cause: 'named' }),
    expected: 'fit-if-settled',
    because: 'long-over-thin',
  },
  { who: 'minoxidil', answers: man({ medicines: ['minoxidil'] }), expected: 'fit-if-settled', because: 'minoxidil' },
  {
    who: 'finasteride',
    answers: man({ medicines: ['finasteride'] }),
    expected: 'fit-if-settled',
    because: 'finasteride',
  },
  {
    who: 'somebody on hormones who would rather not say, Norwood 3, diagnosed',
    answers: man({ pattern: 'norwood-3', sex: 'unsaid', cause: 'named', medicines: ['hormones'] }),
    expected: 'fit-if-settled',
    because: 'hormones',
  },
  {
    who: 'diabetes in range',
    answers: man({ illness: ['diabetes-steady'] }),
    expected: 'fit-if-settled',
    because: 'diabetes',
  },
  { who: 'an MRI scan next month', answers: man({ also: ['scan'] }), expected: 'fit-if-settled', because: 'mri' },
  {
    who: 'patchy loss that has been quiet for years, diagnosed',
    answers: man({ pattern: 'patchy', cause: 'named' }),
    expected: 'fit-if-settled',
    because: 'patches-move',
  },
  {
    who: 'psoriasis in the past',
    answers: man({ scalp: ['psoriasis-quiet'] }),
    expected: 'fit-if-settled',
    because: 'quiet-psoriasis',
  },
  { who: 'very pale skin and dark hair', answers: man({ skin: 'pale-dark' }), expected: 'fit-if-settled' },
  { who: 'a woman unsure of length', answers: woman({ hair: 'not-sure' }), expected: 'fit-if-settled' },
  { who: 'not sure how the skin scars', answers: man({ scalp: ['not-sure'] }), expected: 'fit-if-settled' },
]

const others: readonly Profile[] = [
  {
    who: 'blue SMP of their own',
    answers: man({ change: 'own-smp', 'own-smp': ['colour'] }),
    expected: 'repair-first',
    because: 'own-colour',
  },
  {
    who: 'SMP of their own that has faded, and is liked',
    answers: man({ change: ['bald', 'own-smp'], 'own-smp': ['faded'] }),
    expected: 'repair-first',
    because: 'own-faded',
  },
  {
    who: 'SMP of their own that must go, with long hair over it',
    answers: man({ change: ['bald', 'own-smp'], 'own-smp': ['gone'], hair: 'longer' }),
    expected: 'repair-first',
    because: 'own-gone',
  },
  { who: 'wants real hair', answers: man({ wishes: ['regrow'] }), expected: 'poor-fit', because: 'wants-regrowth' },
  { who: 'Norwood 4, long hair', answers: man({ pattern: 'norwood-4', hair: 'longer' }), expected: 'poor-fit' },
  {
    who: 'a woman, Ludwig 3, long hair: as bare as Norwood 4, and the same answer',
    answers: woman({ pattern: 'ludwig-3', hair: 'longer' }),
    expected: 'poor-fit',
    because: 'long-over-bald',
  },
  {
    who: 'Norwood 6, will never clip',
    answers: man({ hair: 'no-upkeep' }),
    expected: 'poor-fit',
    because: 'no-upkeep-bald',
  },
  {
    who: 'must go away by itself',
    answers: man({ wishes: ['temporary'] }),
    expected: 'poor-fit',
    because: 'must-fade',
  },
  {
    who: 'Norwood 1, nothing to cover',
    answers: man({ pattern: 'norwood-1' }),
    expected: 'open',
    because: 'little-loss',
  },
  { who: 'nothing to change', answers: man({ change: 'none' }), expected: 'open' },
  { who: 'nothing answered', answers: {}, expected: 'open' },
  {
    who: 'only Norwood 6 and shaved answered',
    answers: { change: 'bald', pattern: 'norwood-6', hair: 'shaved' },
    expected: 'fit-if-settled',
  },
]

export const profiles: readonly Profile[] = [...well, ...toWait, ...toDoctor, ...toSortOut, ...others]
