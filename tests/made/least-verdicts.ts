import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'
import { wanting } from './wanting'

/**
 * Whom a careful doctor or the law would stop, and at least how firmly. Written from the research note (items A1–I9)
 * and the five articles, without a look at the quiz's rules, so that a mistake in the rules meets a second opinion.
 * A row is raised when the evidence asks for more; it is lowered only by whoever can name the evidence for that.
 */
export type LeastVerdict = {
  /** The person, in words. */
  readonly who: string
  readonly answers: CandidacyAnswers
  /** The quiz may answer this, or anything stricter. */
  readonly least: CandidacyVerdictId
  /** Items of the research note (`C23`), articles (`S1`), or both: where it is written. */
  readonly from: readonly string[]
  /** What stands there, in our words. */
  readonly says: string
}

/**
 * From the mildest to the strictest. A row that asks for a doctor is not met by "a poor fit", which sends nobody to
 * one; a row that asks for "a poor fit" is met by a doctor, who comes first. What rules it out for now (C1, C23: pregnant,
 * under age …) comes before a doctor, who cannot lift it.
 */
export const severity = [
  'likely-fit',
  'fit-if-settled',
  'open',
  'poor-fit',
  'repair-first',
  'doctor-first',
  'not-now',
] as const satisfies readonly CandidacyVerdictId[]

/** A man for whom nothing is in the way: the articles' ideal (S0: Norwood 5 to 7, a shaved look). */
export const wellMan = {
  change: 'bald',
  pattern: 'norwood-6',
  hair: 'shaved',
  wishes: ['none'],
  sex: 'man',
  skin: 'fair',
  course: 'settled',
  cause: 'usual',
  scalp: ['none'],
  medicines: ['none'],
  illness: ['none'],
  also: ['none'],
} as const satisfies CandidacyAnswers

/** A woman with thin hair who would wear it short. */
export const wellWoman = {
  ...wellMan,
  change: 'thin',
  pattern: 'ludwig-2',
  hair: 'short',
  sex: 'woman',
  cause: 'named',
} as const satisfies CandidacyAnswers

const man = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellMan, ...wanting(answers) })
const woman = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellWoman, ...wanting(answers) })

const law: readonly LeastVerdict[] = [
  {
    who: 'A boy under 18, well in every other way',
    answers: man({ also: ['under-18'] }),
    least: 'not-now',
    from: ['C23', 'I7'],
    says: 'In Great Britain tattooing a person under 18 is a crime, and at least 45 US states bar it',
  },
  {
    who: 'A girl under 18 with thin hair',
    answers: woman({ also: ['under-18'] }),
    least: 'not-now',
    from: ['C23', 'I7'],
    says: 'The consent of a parent does not change the law',
  },
  {
    who: 'A boy under 18 with round bare patches, for which two articles praise SMP',
    answers: man({ also: ['under-18'], pattern: 'patchy' }),
    least: 'not-now',
    from: ['C23', 'S4'],
    says: '"All ages" of the clinic in Canada does not outvote a law',
  },
  {
    who: 'Somebody who does not know whether they are 18',
    answers: man({ also: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C23'],
    says: 'The age decides, so it has to be known first',
  },
]

const pregnancy: readonly LeastVerdict[] = [
  {
    who: 'A pregnant woman',
    answers: woman({ also: ['pregnant'] }),
    least: 'not-now',
    from: ['C1', 'C3'],
    says: 'Pregnancy is one of the few things that rule a tattoo out',
  },
  {
    who: 'A woman who breastfeeds',
    answers: woman({ also: ['breastfeeding'] }),
    least: 'not-now',
    from: ['C1', 'C14'],
    says: 'Breastfeeding is on the strict list; there are no data on safety',
  },
  {
    who: 'A pregnant person who would rather not say whether man or woman',
    answers: man({ also: ['pregnant'], sex: 'unsaid' }),
    least: 'not-now',
    from: ['C1'],
    says: 'The strict list asks about pregnancy, not about the word in another answer',
  },
  {
    who: 'A breastfeeding woman whose own scar is one that all five articles would cover',
    answers: woman({ also: ['breastfeeding'], pattern: 'scar-injury' }),
    least: 'not-now',
    from: ['C1', 'S2'],
    says: 'A use that everybody names does not outvote the strict list',
  },
  {
    who: 'A woman who is not sure whether she is pregnant',
    answers: woman({ also: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C1'],
    says: 'What rules a tattoo out has to be known first',
  },
]

const immunity: readonly LeastVerdict[] = [
  {
    who: 'A man with weak immunity after an organ transplant',
    answers: man({ illness: ['weak-immunity'] }),
    least: 'not-now',
    from: ['C1', 'C16'],
    says: 'Badly weakened immunity is on the strict list; a lung patient had muscle trouble after a tattoo',
  },
  {
    who: 'A man who takes medicines that hold back the immune system',
    answers: man({ medicines: ['suppressants'] }),
    least: 'doctor-first',
    from: ['C2', 'C4'],
    says: 'A tattoo is not advised while such treatment goes on',
  },
  {
    who: 'A woman with both, and quiet psoriasis',
    answers: woman({ medicines: ['suppressants'], illness: ['weak-immunity'], scalp: ['psoriasis-quiet'] }),
    least: 'not-now',
    from: ['C1', 'C4'],
    says: 'Each alone is enough',
  },
  {
    who: 'A man with HIV or hepatitis',
    answers: man({ illness: ['virus'] }),
    least: 'doctor-first',
    from: ['C1', 'C3'],
    says: 'No list rules it out, and weak immunity is judged by a doctor, never by whoever tattoos',
  },
]

const scalp: readonly LeastVerdict[] = [
  {
    who: 'A man with active psoriasis of the scalp',
    answers: man({ scalp: ['psoriasis'] }),
    least: 'doctor-first',
    from: ['C4', 'C6', 'S0'],
    says: 'Not while it is active; a man with scalp psoriasis flared widely after a tattoo; the blog names it too',
  },
  {
    who: 'A woman with active psoriasis under thin hair',
    answers: woman({ scalp: ['psoriasis'] }),
    least: 'doctor-first',
    from: ['C4', 'S0'],
    says: 'Hair over the dots does not change what the skin does',
  },
  {
    who: 'A man whose psoriasis is quiet',
    answers: man({ scalp: ['psoriasis-quiet'] }),
    least: 'fit-if-settled',
    from: ['C4', 'C5'],
    says: 'It can come back where the skin was tattooed',
  },
  {
    who: 'A man with quiet psoriasis who takes medicines that hold back the immune system',
    answers: man({ scalp: ['psoriasis-quiet'], medicines: ['suppressants'] }),
    least: 'doctor-first',
    from: ['C4'],
    says: 'The quiet may be the work of the medicine, and under it a tattoo is not advised',
  },
  {
    who: 'A man with eczema or bad dermatitis on the scalp',
    answers: man({ scalp: ['eczema'] }),
    least: 'doctor-first',
    from: ['C3', 'C25', 'S0'],
    says: 'Severe dermatitis is on the list of the blog; disease of the skin is for a doctor to judge',
  },
  {
    who: 'A man with an infected scalp',
    answers: man({ scalp: ['infection'] }),
    least: 'not-now',
    from: ['C3', 'C25', 'G5'],
    says: 'A needle in infected skin waits until it has healed; an infection is for a doctor to treat',
  },
  {
    who: 'A man with a sunburnt or broken scalp',
    answers: man({ scalp: ['sunburn'] }),
    least: 'not-now',
    from: ['C25'],
    says: 'It waits until the skin has healed: only sellers say so, but plain sense does too',
  },
  {
    who: 'A woman with scarring hair loss',
    answers: woman({ scalp: ['scarring'] }),
    least: 'doctor-first',
    from: ['C7', 'B1'],
    says: 'A needle can wake the disease; a skin doctor comes first, and it must be quiet',
  },
  {
    who: 'A man with scarring hair loss that has stopped',
    answers: man({ scalp: ['scarring'], course: 'settled' }),
    least: 'doctor-first',
    from: ['C7'],
    says: 'Whether it is quiet is for a skin doctor to say',
  },
  {
    who: 'A man with moles or a spot that nobody has explained',
    answers: man({ scalp: ['moles'] }),
    least: 'doctor-first',
    from: ['C20', 'C21', 'C3'],
    says: 'Ink can hide an early skin cancer: unknown spots are diagnosed first, moles stay free',
  },
  {
    who: 'A man with moles who also ticks sunburn',
    answers: man({ scalp: ['sunburn', 'moles'] }),
    least: 'not-now',
    from: ['C20', 'C25'],
    says: 'The milder of two findings does not speak for the graver one',
  },
  {
    who: 'A man with an infection and quiet psoriasis',
    answers: man({ scalp: ['psoriasis-quiet', 'infection'] }),
    least: 'not-now',
    from: ['C25', 'C5'],
    says: 'The milder of two findings does not speak for the graver one',
  },
  {
    who: 'A man who does not know what his scalp has',
    answers: man({ scalp: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C3', 'S2'],
    says: 'Some conditions need a proper look first, and nobody has looked',
  },
]

const marks: readonly LeastVerdict[] = [
  {
    who: 'A man with a birthmark, which two articles would cover',
    answers: man({ pattern: 'birthmark' }),
    least: 'doctor-first',
    from: ['C3', 'C20', 'C21', 'S1', 'S2'],
    says: 'Marks of that kind stay free of ink until a doctor has looked, whatever the articles offer',
  },
  {
    who: 'A woman with a birthmark under long hair',
    answers: woman({ pattern: 'birthmark', hair: 'longer' }),
    least: 'doctor-first',
    from: ['C20', 'C21'],
    says: 'Ink can hide an early skin cancer, under hair as well',
  },
  {
    who: 'A man with a scar where a skin cancer was cut out',
    answers: man({ pattern: 'scar-cancer' }),
    least: 'not-now',
    from: ['C1', 'C21'],
    says: 'A scar from a tumour is on the strict list and must stay in view',
  },
  {
    who: 'A woman with such a scar under longer hair',
    answers: woman({ pattern: 'scar-cancer', hair: 'longer' }),
    least: 'not-now',
    from: ['C1', 'C21'],
    says: 'A melanoma scar is never tattooed',
  },
  {
    who: 'A bald man who wants no scar covered, and has one from a skin cancer',
    answers: man({ scalp: ['cancer-scar'] }),
    least: 'not-now',
    from: ['C1', 'C21'],
    says: 'A scar from a tumour is on the strict list, whatever else is to be covered',
  },
  {
    who: 'A man with a strip scar whose skin makes keloids',
    answers: man({ pattern: 'scar-strip', scalp: ['keloid'] }),
    least: 'doctor-first',
    from: ['C12', 'A2', 'S1'],
    says: 'That all five cover scars does not speak for skin that answers a needle with a new one',
  },
  {
    who: 'A man with a strip scar from a transplant that is still healing',
    answers: man({ pattern: 'scar-strip', also: ['transplant-healing'] }),
    least: 'doctor-first',
    from: ['C24'],
    says: 'Only sellers give a time, so the surgeon has to',
  },
]

const course: readonly LeastVerdict[] = [
  {
    who: 'A man who loses hair fast',
    answers: man({ course: 'fast' }),
    least: 'doctor-first',
    from: ['B5'],
    says: 'A surgeon with 62 cases advises against it in very active, fast hair loss',
  },
  {
    who: 'A woman who loses hair fast',
    answers: woman({ course: 'fast' }),
    least: 'doctor-first',
    from: ['B5', 'C8'],
    says: 'Fast loss may have a cause that can be treated',
  },
  {
    who: 'A man whom nobody has told why he loses hair',
    answers: man({ cause: 'unexplained' }),
    least: 'doctor-first',
    from: ['C8'],
    says: 'Loss without a name is seen by a doctor before it is covered up',
  },
  {
    who: 'A woman whom nobody has told why she loses hair',
    answers: woman({ cause: 'unexplained' }),
    least: 'doctor-first',
    from: ['C8', 'S4'],
    says: 'Hormones, the menopause and illnesses are causes, the clinic in Canada says itself',
  },
  {
    who: 'A man with an even thinning that nobody has explained',
    answers: man({ pattern: 'diffuse', cause: 'unexplained' }),
    least: 'doctor-first',
    from: ['C8', 'S0'],
    says: 'The blog calls even thinning ideal; a cause that nobody knows comes first',
  },
  {
    who: 'A man with round bare patches that come and go',
    answers: man({ pattern: 'patchy', course: 'fast' }),
    least: 'doctor-first',
    from: ['C8', 'C9'],
    says: 'New patches are common and hair may come back by itself, so dots may end up in the wrong place',
  },
  {
    who: 'A man with round bare patches that change slowly',
    answers: man({ pattern: 'patchy', course: 'slow' }),
    least: 'doctor-first',
    from: ['C8', 'C9'],
    says: 'Patchy loss that changes waits for a skin doctor',
  },
  {
    who: 'A woman with round bare patches who is not sure how the loss is going',
    answers: woman({ pattern: 'patchy', course: 'not-sure' }),
    least: 'doctor-first',
    from: ['C8'],
    says: 'Whether patchy loss is quiet is not known here, and only a doctor can tell',
  },
  {
    who: 'A man with round bare patches that have stopped',
    answers: man({ pattern: 'patchy', course: 'settled' }),
    least: 'fit-if-settled',
    from: ['C8', 'C9'],
    says: 'Its course cannot be foreseen, even where it is quiet',
  },
  {
    who: 'A woman without any hair, lost fast',
    answers: woman({ pattern: 'total', hair: 'shaved', course: 'fast' }),
    least: 'doctor-first',
    from: ['C8', 'B5'],
    says: 'Total loss that is new belongs to a skin doctor',
  },
  {
    who: 'A man without any hair whose loss has stopped',
    answers: man({ pattern: 'total', course: 'settled' }),
    least: 'fit-if-settled',
    from: ['C8'],
    says: 'The disease behind it can give hair back, so someone has to be asked',
  },
  {
    who: 'A man who is not sure how his loss is going',
    answers: man({ course: 'not-sure' }),
    least: 'fit-if-settled',
    from: ['B5', 'C8'],
    says: 'Whether it is fast decides, so it has to be known first',
  },
]

const keloid: readonly LeastVerdict[] = [
  {
    who: 'A man whose scars rise and grow',
    answers: man({ scalp: ['keloid'] }),
    least: 'doctor-first',
    from: ['C12', 'A2', 'S1'],
    says: 'Skin doctors tell such people to avoid tattoos; the health publisher says SMP may not suit them',
  },
  {
    who: 'A man with such scars in the close family',
    answers: man({ scalp: ['keloid-family'] }),
    least: 'doctor-first',
    from: ['C12'],
    says: 'The tendency runs in families, and a skin doctor can judge it',
  },
  {
    who: 'A woman with dark skin whose scars rise and grow',
    answers: woman({ scalp: ['keloid'], skin: 'dark' }),
    least: 'doctor-first',
    from: ['C12', 'S1', 'S4'],
    says: '"All skin tones" of the clinic in Canada does not outvote it',
  },
  {
    who: 'A man who does not know whether his scars rise',
    answers: man({ scalp: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C12', 'S1'],
    says: 'It has to be known first',
  },
]

const allergies: readonly LeastVerdict[] = [
  {
    who: 'A man who reacted to tattoo ink',
    answers: man({ medicines: ['ink'] }),
    least: 'doctor-first',
    from: ['A2', 'C19', 'D1', 'S1', 'S2'],
    says: 'Reactions may last for months or come years later; a clear patch test is no guarantee',
  },
  {
    who: 'A woman who reacted to hair dye or henna',
    answers: woman({ medicines: ['dye'] }),
    least: 'doctor-first',
    from: ['C19'],
    says: 'A known reaction to a dye goes to a doctor or an allergy clinic first',
  },
  {
    who: 'A man who reacted to a numbing cream or injection',
    answers: man({ medicines: ['numbing'] }),
    least: 'doctor-first',
    from: ['A15', 'S2'],
    says: 'The cream alone can harm the heart and the breath, and a scalp is a large area',
  },
  {
    who: 'A man who reacted to both ink and a numbing cream',
    answers: man({ medicines: ['ink', 'numbing'] }),
    least: 'doctor-first',
    from: ['A15', 'C19'],
    says: 'Each alone is enough',
  },
  {
    who: 'A man who does not know whether he reacts',
    answers: man({ medicines: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C19', 'S2'],
    says: 'A patch test is advised before',
  },
  {
    who: 'A man who reacted to hair dye and is not sure about the rest',
    answers: man({ medicines: ['dye', 'not-sure'] }),
    least: 'doctor-first',
    from: ['C19'],
    says: 'What is not known does not take back what is',
  },
]

const medicines: readonly LeastVerdict[] = [
  {
    who: 'A man who takes blood thinners',
    answers: man({ medicines: ['thinners'] }),
    least: 'doctor-first',
    from: ['C2', 'C3'],
    says: 'Clotting is one of the groups to ask a doctor about; nobody stops such a medicine alone',
  },
  {
    who: 'A man who takes isotretinoin, or did lately',
    answers: man({ medicines: ['isotretinoin'] }),
    least: 'doctor-first',
    from: ['C10', 'C11'],
    says: 'One tattoo healed slowly under it; whether to wait is for the prescriber',
  },
  {
    who: 'A man who takes minoxidil and blood thinners',
    answers: man({ medicines: ['minoxidil', 'thinners'] }),
    least: 'doctor-first',
    from: ['C2', 'S2', 'S3'],
    says: 'The articles speak of minoxidil only; the other medicine still decides',
  },
  {
    who: 'A man who takes minoxidil',
    answers: man({ medicines: ['minoxidil'] }),
    least: 'fit-if-settled',
    from: ['E8', 'S2', 'S3'],
    says: 'Two clinics want it stopped around the sessions, and stopping costs the hair it brought',
  },
  {
    who: 'A man who does not know what his medicines are',
    answers: man({ medicines: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C2'],
    says: 'Some medicines change how skin heals and bleeds, so they have to be known',
  },
]

const illness: readonly LeastVerdict[] = [
  {
    who: 'A man with a bleeding disorder',
    answers: man({ illness: ['bleeding'] }),
    least: 'doctor-first',
    from: ['C3', 'C13'],
    says: 'More and longer bleeding, slower healing: the haemophilia team is asked first',
  },
  {
    who: 'A man with a heart valve problem or a heart fault from birth',
    answers: man({ illness: ['heart'] }),
    least: 'doctor-first',
    from: ['C2', 'C3'],
    says: 'Heart disease is one of the groups to ask a doctor about',
  },
  {
    who: 'A man with sarcoidosis',
    answers: man({ illness: ['sarcoidosis'] }),
    least: 'doctor-first',
    from: ['C22', 'S1'],
    says: 'Black pigment is a usual trigger of lumps, and many of those who get them have this illness',
  },
  {
    who: 'A grey-haired man with sarcoidosis',
    answers: man({ illness: ['sarcoidosis'], also: ['grey'] }),
    least: 'doctor-first',
    from: ['C22', 'B15'],
    says: 'The grey in the needle is black that was thinned',
  },
  {
    who: 'A man with diabetes whose levels are steady',
    answers: man({ illness: ['diabetes-steady'] }),
    least: 'fit-if-settled',
    from: ['C2', 'C15'],
    says: 'No bar if the levels are in range, but the diabetes team is asked',
  },
  {
    who: 'A man with diabetes that is not steady, or of which he does not know',
    answers: man({ illness: ['diabetes'] }),
    least: 'doctor-first',
    from: ['C15'],
    says: 'Blood sugar must be in range before, so somebody has to see to that first',
  },
  {
    who: 'A man in cancer treatment',
    answers: man({ illness: ['cancer-now'] }),
    least: 'not-now',
    from: ['C17'],
    says: 'Most doctors will not approve it during treatment: an infection could delay care',
  },
  {
    who: 'A man whose cancer treatment is over',
    answers: man({ illness: ['cancer-past'] }),
    least: 'doctor-first',
    from: ['C17', 'C18'],
    says: 'Only sellers give a waiting time, and theirs clash: the cancer team is asked',
  },
  {
    who: 'A woman whose hair did not come back after cancer treatment',
    answers: woman({ pattern: 'cancer-loss' }),
    least: 'doctor-first',
    from: ['C17', 'C18', 'S1'],
    says: 'The health publisher names it as a use; when, only the cancer team can say',
  },
  {
    who: 'The same woman, who does not tick the treatment itself',
    answers: woman({ pattern: 'cancer-loss', illness: ['none'] }),
    least: 'doctor-first',
    from: ['C17', 'C18'],
    says: 'Loss after cancer treatment tells of the treatment by itself',
  },
  {
    who: 'A man with another lasting illness',
    answers: man({ illness: ['other'] }),
    least: 'doctor-first',
    from: ['C2', 'C3', 'S2'],
    says: 'Whoever tattoos is not trained to judge an illness',
  },
  {
    who: 'A man with diabetes and a bleeding disorder',
    answers: man({ illness: ['diabetes', 'bleeding'] }),
    least: 'doctor-first',
    from: ['C13', 'C15'],
    says: 'The milder of two illnesses does not speak for the graver one',
  },
  {
    who: 'A man who is not sure what illness he has',
    answers: man({ illness: ['not-sure'] }),
    least: 'fit-if-settled',
    from: ['C3'],
    says: 'A doctor knows, and is asked first',
  },
]

const transplant: readonly LeastVerdict[] = [
  {
    who: 'A man whose hair transplant is still healing',
    answers: man({ also: ['transplant-healing'] }),
    least: 'doctor-first',
    from: ['C24'],
    says: 'The times that are told come from sellers, so the surgeon is asked',
  },
  {
    who: 'A man with gaps in a fresh transplant, which the blog would fill',
    answers: man({ pattern: 'transplant-gaps', also: ['transplant-healing'] }),
    least: 'doctor-first',
    from: ['C24', 'S0'],
    says: 'A use that an article names does not outvote a wound',
  },
  {
    who: 'A man with dot scars from a transplant that is still healing',
    answers: man({ pattern: 'scar-fue', also: ['transplant-healing'] }),
    least: 'doctor-first',
    from: ['C24', 'S4'],
    says: 'The clinic in Canada covers such scars, and says nothing of when',
  },
  {
    who: 'A man who plans a transplant',
    answers: man({ also: ['transplant-planned'] }),
    least: 'fit-if-settled',
    from: ['C24', 'S2'],
    says: 'Treatments are not done at the same time: the order has to be agreed',
  },
  {
    who: 'A man with an MRI scan to come',
    answers: man({ also: ['scan'] }),
    least: 'fit-if-settled',
    from: ['A2', 'G6', 'G7', 'S1'],
    says: 'The people at the scanner are told; a full head is more than the best study tested',
  },
]

const wishes: readonly LeastVerdict[] = [
  {
    who: 'A man who wants real hair',
    answers: man({ wishes: ['regrow'] }),
    least: 'poor-fit',
    from: ['S0', 'S2', 'S3'],
    says: 'It grows no hair, say all who speak of it',
  },
  {
    who: 'A bald man who wants long hair',
    answers: man({ hair: 'longer' }),
    least: 'poor-fit',
    from: ['S0', 'S2'],
    says: 'The blog rules it out, and severe loss asks for regular shaving',
  },
  {
    who: 'A man bare in front and at the crown (Norwood 4) who wants long hair',
    answers: man({ pattern: 'norwood-4', hair: 'longer' }),
    least: 'poor-fit',
    from: ['S0', 'S4'],
    says: 'The blog rules it out; the clinic in Canada, which welcomes long hair, has none of it in its ideal',
  },
  {
    who: 'A man with a thin bridge of hair (Norwood 5) who wants long hair',
    answers: man({ pattern: 'norwood-5', hair: 'longer' }),
    least: 'poor-fit',
    from: ['S0', 'S4'],
    says: 'The blog rules it out; the clinic in Canada, which welcomes long hair, has none of it in its ideal',
  },
  {
    who: 'A man with hair only round the sides (Norwood 7) who wants long hair',
    answers: man({ pattern: 'norwood-7', hair: 'longer' }),
    least: 'poor-fit',
    from: ['S0', 'S4'],
    says: 'The blog rules it out; the clinic in Canada, which welcomes long hair, has none of it in its ideal',
  },
  {
    who: 'A man without any hair and with a scar who wants long hair',
    answers: man({ pattern: ['total', 'scar-injury'], 'scar-age': 'old', hair: 'longer', cause: 'named' }),
    least: 'poor-fit',
    from: ['S0', 'S2', 'S4'],
    says: 'The blog rules it out; severe loss asks for regular shaving, says the clinic in Turkey',
  },
  {
    who: 'A woman whose top is nearly bare (Ludwig 3) who wants long hair',
    answers: woman({ pattern: 'ludwig-3', hair: 'longer' }),
    least: 'poor-fit',
    from: ['S2'],
    says: 'Severe loss asks for regular shaving, of men and women alike; what is bare is bare',
  },
  {
    who: 'A bald man who would not keep it short',
    answers: man({ hair: 'no-upkeep' }),
    least: 'poor-fit',
    from: ['S2', 'S0'],
    says: 'With severe loss one must dedicate oneself to shaving to keep the look',
  },
  {
    who: 'A man with hair only round the sides who would not keep it short',
    answers: man({ pattern: 'norwood-7', hair: 'no-upkeep' }),
    least: 'poor-fit',
    from: ['S2', 'S0'],
    says: 'With severe loss one must dedicate oneself to shaving to keep the look',
  },
  {
    who: 'A man with a thin bridge of hair (Norwood 5) who would not keep it short',
    answers: man({ pattern: 'norwood-5', hair: 'no-upkeep' }),
    least: 'poor-fit',
    from: ['S2', 'S0'],
    says: 'With severe loss one must dedicate oneself to shaving to keep the look',
  },
  {
    who: 'A man who wants it to go away by itself',
    answers: man({ wishes: ['temporary'] }),
    least: 'poor-fit',
    from: ['B16', 'B18', 'S1', 'S2'],
    says: 'The ink will always be there; what is meant to fade is another treatment',
  },
  {
    who: 'A woman who wants it to go away by itself',
    answers: woman({ wishes: ['temporary'] }),
    least: 'poor-fit',
    from: ['B18', 'S2'],
    says: 'Plan on it as permanent, says a surgeon who does it',
  },
  {
    who: 'A man who may want it gone one day',
    answers: man({ wishes: ['maybe-remove'] }),
    least: 'fit-if-settled',
    from: ['B11', 'B14', 'S0', 'S2'],
    says: 'A laser can do it, at a price and not for sure',
  },
  {
    who: 'A man who wants it to look real from very close up',
    answers: man({ wishes: ['close'] }),
    least: 'fit-if-settled',
    from: ['S0', 'S2'],
    says: 'Not wholly real, says the clinic in Turkey; hard to see at talking distance, says the blog',
  },
  {
    who: 'A man with very pale skin and dark hair',
    answers: man({ skin: 'pale-dark' }),
    least: 'fit-if-settled',
    from: ['S0'],
    says: 'The contrast can look unnatural in hands that are not expert',
  },
]

/** Loss that goes on, whatever there is to cover: dots stay where they are put, and do nothing against the loss (S2). */
const anyPattern = [
  'norwood-1',
  'norwood-2',
  'norwood-3',
  'norwood-4',
  'norwood-5',
  'norwood-6',
  'norwood-7',
  'ludwig-1',
  'ludwig-2',
  'ludwig-3',
  'diffuse',
  'patchy',
  'total',
  'hairline',
  'cancer-loss',
  'scar-strip',
  'scar-fue',
  'scar-injury',
  'scar-cancer',
  'birthmark',
  'burn',
  'transplant-gaps',
] as const

const goingOn: readonly LeastVerdict[] = anyPattern.map(pattern => ({
  who: `Somebody who goes on losing hair slowly (${pattern})`,
  answers: man({ pattern, course: 'slow', cause: 'named', 'scar-age': 'old' }),
  least: 'fit-if-settled',
  from: ['B5', 'F1', 'S2'],
  says: 'The ink stays and does nothing against the loss, so hair goes on leaving it',
}))

/** Nobody has looked: what a doctor should see before it is covered up. */
const undiagnosed: readonly LeastVerdict[] = [
  ...(['diffuse', 'ludwig-1', 'ludwig-2', 'ludwig-3', 'patchy', 'total'] as const).flatMap(pattern =>
    (['usual', 'not-sure', 'unexplained'] as const).map(
      (cause): LeastVerdict => ({
        who: `A man whose loss (${pattern}) no doctor has seen: ${cause}`,
        answers: man({ pattern, cause }),
        least: 'doctor-first',
        from: ['C8'],
        says: 'Undiagnosed loss is seen before it is covered; only the usual balding of men is plain to see',
      }),
    ),
  ),
  ...(['usual', 'not-sure', 'unexplained'] as const).flatMap(cause =>
    (['norwood-2', 'norwood-6', 'hairline', 'ludwig-1', 'diffuse', 'not-sure'] as const).map(
      (pattern): LeastVerdict => ({
        who: `A woman whose loss (${pattern}) no doctor has seen: ${cause}`,
        answers: woman({ pattern, cause }),
        least: 'doctor-first',
        from: ['C8', 'S4'],
        says: 'Hormones, the menopause and illnesses are causes, so a doctor looks first',
      }),
    ),
  ),
  {
    who: 'A woman who loses hair slowly and whom no doctor has seen',
    answers: woman({ course: 'slow', cause: 'usual' }),
    least: 'doctor-first',
    from: ['C8', 'S4'],
    says: 'Slowly is no diagnosis',
  },
  {
    who: 'A woman with a scar only, who loses hair and does not know why',
    answers: woman({ pattern: 'scar-strip', 'scar-age': 'old', course: 'slow', cause: 'unexplained' }),
    least: 'doctor-first',
    from: ['C8'],
    says: 'The loss is what a doctor looks at, whatever is to be covered',
  },
  {
    who: 'Somebody who does not say if a woman, and whom no doctor has seen',
    answers: man({ sex: 'unsaid', cause: 'usual' }),
    least: 'doctor-first',
    from: ['C8', 'S4'],
    says: 'It may be a woman’s loss, which has causes to look for, so a doctor comes first as for a woman',
  },
  {
    who: 'Somebody who is not sure which advice is meant for them, and whom no doctor has seen',
    answers: man({ sex: 'not-sure', cause: 'not-sure' }),
    least: 'doctor-first',
    from: ['C8', 'S4'],
    says: 'It may be a woman’s loss, which has causes to look for, so a doctor comes first as for a woman',
  },
]

/** Scars that are young, skin that is open or ill, and medicines that touch hair. */
const more: readonly LeastVerdict[] = [
  ...(['scar-strip', 'scar-fue', 'scar-injury', 'burn', 'transplant-gaps'] as const).map(
    (pattern): LeastVerdict => ({
      who: `A man with a mark (${pattern}) that is still changing`,
      answers: man({ pattern, 'scar-age': 'fresh' }),
      least: 'doctor-first',
      from: ['C24', 'C12'],
      says: 'Only sellers give a time; who made the scar, or a doctor, says if it has settled',
    }),
  ),
  {
    who: 'A man who is not sure if his scar has settled',
    answers: man({ pattern: 'scar-strip', 'scar-age': 'not-sure' }),
    least: 'fit-if-settled',
    from: ['C24'],
    says: 'Whether it has settled decides, so it has to be known first',
  },
  {
    who: 'A man with an open wound on the scalp',
    answers: man({ scalp: ['wound'] }),
    least: 'not-now',
    from: ['C25', 'S2'],
    says: 'Broken skin waits until it has healed; needling is wounding',
  },
  {
    who: 'A man with vitiligo, or another disease of the skin',
    answers: man({ scalp: ['other-skin'] }),
    least: 'doctor-first',
    from: ['C2', 'C3', 'C4'],
    says: 'Chronic disease of the skin is one of the groups to ask a doctor about',
  },
  {
    who: 'A man on finasteride',
    answers: man({ medicines: ['finasteride'] }),
    least: 'fit-if-settled',
    from: ['S0', 'S2'],
    says: 'No other treatment around the sessions, says the clinic in Turkey; it is taken daily and without an end',
  },
  {
    who: 'Somebody who takes hormones',
    answers: man({ medicines: ['hormones'], sex: 'unsaid', cause: 'named' }),
    least: 'fit-if-settled',
    from: ['S4'],
    says: 'A change of hormones can cause hair loss',
  },
  {
    who: 'A man whose SMP itches, swells or has lumps',
    answers: man({ change: 'own-smp', 'own-smp': ['reaction'] }),
    least: 'doctor-first',
    from: ['C22', 'D1', 'G5', 'S1'],
    says: 'Infection can look like allergy, and lumps can tell of an illness',
  },
  ...(['faded', 'colour', 'look', 'gone'] as const).map(
    (trouble): LeastVerdict => ({
      who: `A man with SMP of his own: ${trouble}`,
      answers: man({ change: 'own-smp', 'own-smp': [trouble] }),
      least: 'repair-first',
      from: ['B11', 'S0', 'S2'],
      says: 'Who has dots is not a candidate for dots: renewing, mending and taking off are other questions',
    }),
  ),
  {
    who: 'A man with SMP of his own, and a scar that all five articles would cover',
    answers: man({ change: ['mark', 'own-smp'], pattern: 'scar-strip', 'own-smp': ['look'], 'scar-age': 'old' }),
    least: 'repair-first',
    from: ['S0'],
    says: 'A use that everybody names does not mend bad dots',
  },
  ...(['norwood-3', 'norwood-4', 'norwood-5', 'norwood-6', 'norwood-7', 'ludwig-3'] as const).flatMap(pattern =>
    (['short', 'as-it-is'] as const).map(
      (hair): LeastVerdict => ({
        who: `Somebody bare (${pattern}) who would wear the hair around it ${hair}`,
        answers: man({ pattern, hair, cause: 'named' }),
        least: 'fit-if-settled',
        from: ['S0', 'S4'],
        says: 'Best with very short hair, says the blog; how long it is decides, for men and women alike',
      }),
    ),
  ),
  ...(['diffuse', 'ludwig-1', 'ludwig-2', 'patchy', 'hairline', 'norwood-2', 'norwood-3'] as const).flatMap(pattern =>
    (['man', 'unsaid', 'not-sure'] as const).map(
      (sex): LeastVerdict => ({
        who: `Somebody who is no woman by their own word (${sex}) and wants long hair (${pattern})`,
        answers: man({ pattern, sex, hair: 'longer', cause: 'named' }),
        least: 'fit-if-settled',
        from: ['S0', 'S4'],
        says: 'The blog calls it not ideal for men who want long hair; the clinic in Canada welcomes long hair',
      }),
    ),
  ),
  {
    who: 'A man bald at the crown with a strip scar who wants long hair',
    answers: man({ pattern: ['norwood-6', 'scar-strip'], 'scar-age': 'old', hair: 'longer' }),
    least: 'poor-fit',
    from: ['S0', 'S2'],
    says: 'Hair that hides a scar does not hide a bald top',
  },
  {
    who: 'A man with round bare patches and a birthmark',
    answers: man({ pattern: ['patchy', 'birthmark'], cause: 'named' }),
    least: 'doctor-first',
    from: ['C20', 'C21'],
    says: 'Two things said at once are weighed like each alone',
  },
  {
    who: 'A pregnant woman with moles on the scalp',
    answers: woman({ also: ['pregnant'], scalp: ['moles'] }),
    least: 'not-now',
    from: ['C1', 'C20'],
    says: 'A doctor looks at the moles; nobody lifts the pregnancy',
  },
]

/** What is good must not outvote what is bad, and two bad things are not milder than one. */
const together: readonly LeastVerdict[] = [
  {
    who: 'A pregnant girl under 18',
    answers: woman({ also: ['pregnant', 'under-18'] }),
    least: 'not-now',
    from: ['C1', 'C23'],
    says: 'The law and the strict list both stop her',
  },
  {
    who: 'A boy under 18 in cancer treatment',
    answers: man({ also: ['under-18'], illness: ['cancer-now'] }),
    least: 'not-now',
    from: ['C17', 'C23'],
    says: 'That the law stops him takes no doctor out of it',
  },
  {
    who: 'A man on blood thinners who wants real hair',
    answers: man({ medicines: ['thinners'], wishes: ['regrow'] }),
    least: 'doctor-first',
    from: ['C2', 'S0'],
    says: 'A poor fit does not take the doctor out of it',
  },
  {
    who: 'A man with active psoriasis, a loss that has stopped and an articles’ ideal head',
    answers: man({ scalp: ['psoriasis'], pattern: 'norwood-7' }),
    least: 'doctor-first',
    from: ['C4', 'S0', 'S3'],
    says: '"Autoimmune conditions" of the transplant clinic does not outvote skin doctors',
  },
  {
    who: 'A man with a heart valve problem and an MRI scan to come',
    answers: man({ illness: ['heart'], also: ['scan'] }),
    least: 'doctor-first',
    from: ['C3', 'G6'],
    says: 'Both are told, and the doctor comes first',
  },
  {
    who: 'A man who ticks an illness and "not sure"',
    answers: man({ illness: ['sarcoidosis', 'not-sure'] }),
    least: 'doctor-first',
    from: ['C22'],
    says: 'What is not known does not take back what is',
  },
  {
    who: 'Somebody who has answered nothing but a pregnancy',
    answers: { also: ['pregnant'] },
    least: 'not-now',
    from: ['C1'],
    says: 'What stops somebody does not wait for the other answers',
  },
  {
    who: 'Somebody who has answered nothing but an age under 18',
    answers: { also: ['under-18'] },
    least: 'not-now',
    from: ['C23'],
    says: 'What stops somebody does not wait for the other answers',
  },
  {
    who: 'Somebody who has answered nothing but a scar from a skin cancer',
    answers: { change: 'mark', pattern: 'scar-cancer' },
    least: 'doctor-first',
    from: ['C1', 'C21'],
    says: 'What stops somebody does not wait for the other answers',
  },
  {
    who: 'Somebody who has answered nothing but blood thinners',
    answers: { medicines: ['thinners'] },
    least: 'doctor-first',
    from: ['C2'],
    says: 'What stops somebody does not wait for the other answers',
  },
  {
    who: 'Somebody who has answered nothing',
    answers: {},
    least: 'fit-if-settled',
    from: ['C3'],
    says: 'Nobody is a fit unasked',
  },
]

export const leastVerdicts: readonly LeastVerdict[] = [
  ...law,
  ...pregnancy,
  ...immunity,
  ...scalp,
  ...marks,
  ...course,
  ...keloid,
  ...allergies,
  ...medicines,
  ...illness,
  ...transplant,
  ...wishes,
  ...goingOn,
  ...undiagnosed,
  ...more,
  ...together,
]
