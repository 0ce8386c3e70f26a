import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyAnswers } from '@/content/candidacy/candidacy-questions'
import { wellMan, wellWoman } from './least-verdicts'
import { wanting } from './wanting'

/**
 * Sentences of the guides that send somebody to a doctor, and that same person as answers to the quiz: the two may not
 * say different things. `words` are a piece of the sentence as a reader sees it.
 */
export type DoctorSentence = {
  readonly guide: string
  readonly words: string
} & (
  | { readonly people: readonly CandidacyAnswers[]; readonly least: CandidacyVerdictId }
  /** The sentence sends nobody to a doctor before a session. Why it stands apart. */
  | { readonly apart: string }
)

const man = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellMan, ...wanting(answers) })
const woman = (answers: CandidacyAnswers): CandidacyAnswers => ({ ...wellWoman, ...wanting(answers) })

/** Somebody without any hair on the head, whose illness has a name. */
const noHair = (answers: CandidacyAnswers) => man({ pattern: 'total', cause: 'named', ...answers })

const after = 'of the days after: tests/made/warning-signs.ts holds it'
const hairLoss = 'of the hair loss itself and what helps with it, not of SMP'
const speaker = 'names doctors for what they say or do, and sends nobody to one'

/** Illnesses and medicines that a doctor is asked about; some of them may turn out to be no hindrance. */
const ill = (['weak-immunity', 'bleeding', 'heart', 'sarcoidosis', 'cancer-now', 'virus', 'other'] as const).map(id =>
  man({ illness: [id] }),
)
const treated = (['isotretinoin', 'thinners', 'suppressants'] as const).map(id => man({ medicines: [id] }))

export const doctorSentences: readonly DoctorSentence[] = [
  {
    guide: 'after-cancer-treatment',
    words: 'Ask your cancer team first, because your hair may well come back',
    people: [
      man({ pattern: 'cancer-loss' }),
      woman({ pattern: 'cancer-loss' }),
      man({ illness: ['cancer-past'] }),
      woman({ pattern: 'cancer-loss', illness: ['none'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'Why should I ask my cancer team first?',
    apart: 'a heading; its answers follow',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'most doctors will not agree to semi-permanent make-up then',
    people: [man({ illness: ['cancer-now'] }), woman({ pattern: 'cancer-loss', illness: ['cancer-now'] })],
    least: 'not-now',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'the result is “Not now”',
    people: [man({ illness: ['cancer-now'] }), woman({ pattern: 'total', illness: ['cancer-now'] })],
    least: 'not-now',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'The quiz then says “See a doctor first”',
    people: [man({ illness: ['cancer-past'] }), woman({ pattern: 'cancer-loss', illness: ['cancer-past'] })],
    least: 'doctor-first',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'A scar from a skin cancer should stay free of ink',
    people: [man({ pattern: 'scar-cancer' }), woman({ pattern: 'scar-cancer' })],
    least: 'not-now',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'so this is for your team and a skin doctor to decide',
    people: [
      woman({ pattern: 'cancer-loss', medicines: ['minoxidil'] }),
      woman({ pattern: 'cancer-loss', wishes: ['treat-too'] }),
      man({ illness: ['cancer-past'], scalp: ['scarring'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'after-cancer-treatment',
    words: 'Ask your cancer team, and a skin doctor who sees people after treatment',
    apart: 'of what we found no word on',
  },
  { guide: 'aftercare', words: 'Fever needs urgent care', apart: after },
  { guide: 'aftercare', words: 'Which signs need a doctor?', apart: after },
  { guide: 'aftercare', words: 'If something feels wrong, call a doctor', apart: after },
  {
    guide: 'aftercare',
    words: 'ask your doctor, or whoever put you on it, before the first session',
    people: [man({ medicines: ['minoxidil'] }), woman({ medicines: ['minoxidil'] })],
    least: 'fit-if-settled',
  },
  { guide: 'aftercare', words: 'skin doctors from outside the five advise', apart: speaker },
  { guide: 'choosing-a-practitioner', words: 'A tattooist, a doctor, anyone trained and certified', apart: speaker },
  {
    guide: 'choosing-a-practitioner',
    words: 'is for a doctor to say, because a tattooist has no training for it',
    people: [
      ...(['psoriasis', 'eczema', 'infection', 'scarring', 'moles'] as const).map(id => man({ scalp: [id] })),
      man({ scalp: ['keloid'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'choosing-a-practitioner',
    words: 'Whether a certificate, a clinic or a doctor leads to better dots',
    apart: speaker,
  },
  { guide: 'does-it-look-real', words: 'Surgeons who do this work', apart: speaker },
  { guide: 'does-it-look-real', words: 'in a textbook by surgeons', apart: speaker },
  {
    guide: 'getting-ready',
    words: 'never stop a medicine without asking whoever prescribed it',
    people: treated,
    least: 'doctor-first',
  },
  {
    guide: 'getting-ready',
    words: 'See a doctor first if you have a lasting illness',
    people: [
      ...ill,
      man({ scalp: ['keloid'] }),
      ...(['psoriasis', 'eczema', 'infection', 'moles', 'other-skin'] as const).map(id => man({ scalp: [id] })),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'getting-ready',
    words: 'Ask whoever prescribed them, and tell the practitioner',
    people: [man({ medicines: ['thinners'] }), woman({ medicines: ['thinners'] })],
    least: 'doctor-first',
  },
  {
    guide: 'getting-ready',
    words: 'unless a doctor or nurse tells you to',
    people: [man({ medicines: ['thinners'] })],
    least: 'doctor-first',
  },
  {
    guide: 'getting-ready',
    words: 'so ask a pharmacist what you could take instead',
    apart: 'of a painkiller that one buys, which the quiz does not ask about',
  },
  {
    guide: 'getting-ready',
    words: 'So ask your doctor, or whoever put you on it',
    people: [man({ medicines: ['minoxidil'] }), woman({ medicines: ['minoxidil'] })],
    least: 'fit-if-settled',
  },
  {
    guide: 'getting-ready',
    words: 'are a reason to ask whoever prescribes them',
    people: [man({ medicines: ['isotretinoin'] }), man({ medicines: ['suppressants'] })],
    least: 'doctor-first',
  },
  {
    guide: 'getting-ready',
    words: 'with the word of whoever prescribed them',
    apart: 'says what to bring when they have been asked',
  },
  { guide: 'getting-ready', words: 'put anything about your health to a doctor', people: ill, least: 'doctor-first' },
  { guide: 'grey-hair', words: 'Some surgeons who do SMP describe something plainer', apart: speaker },
  {
    guide: 'grey-hair',
    words: 'If you have that illness, or had lumps in a tattoo, ask a doctor',
    people: [man({ illness: ['sarcoidosis'], also: ['grey'] }), man({ medicines: ['ink'], also: ['grey'] })],
    least: 'doctor-first',
  },
  { guide: 'grey-hair', words: 'in a textbook by surgeons', apart: speaker },
  {
    guide: 'hairline-design',
    words: 'advises against SMP while loss is fast',
    apart: 'the next sentence sends to a doctor',
  },
  {
    guide: 'hairline-design',
    words: 'If your hair goes quickly, see a doctor',
    people: [man({ course: 'fast' }), man({ pattern: 'hairline', course: 'fast' }), woman({ course: 'fast' })],
    least: 'doctor-first',
  },
  { guide: 'hairline-design', words: 'the doctor says how to get there', apart: speaker },
  {
    guide: 'how-long-it-lasts',
    words: 'So ask your doctor, or whoever put you on it, before you stop',
    people: [man({ medicines: ['minoxidil'] }), woman({ medicines: ['minoxidil'] })],
    least: 'fit-if-settled',
  },
  { guide: 'how-long-it-lasts', words: 'a textbook by surgeons who do SMP', apart: speaker },
  { guide: 'how-long-it-lasts', words: 'The doctor behind the transplant clinic says', apart: speaker },
  { guide: 'living-with-it', words: 'skin doctors prefer a cream made with water', apart: speaker },
  { guide: 'living-with-it', words: 'Skin doctors say which sunscreen', apart: speaker },
  {
    guide: 'living-with-it',
    words: 'any doctor who looks at your scalp',
    apart: 'says who should know of the dots, long after the sessions',
  },
  { guide: 'i-have-it-and-dont-like-it', words: 'See a doctor today', apart: after },
  { guide: 'i-have-it-and-dont-like-it', words: 'see a doctor today and not the studio', apart: after },
  {
    guide: 'i-have-it-and-dont-like-it',
    words: 'A doctor, if it itches, hurts, scales or has lumps',
    people: [
      man({ change: 'own-smp', 'own-smp': ['reaction'] }),
      man({ change: ['bald', 'own-smp'], 'own-smp': ['look', 'reaction'] }),
      woman({ change: 'own-smp', 'own-smp': ['reaction'] }),
      man({ change: 'own-smp', 'own-smp': ['gone'], scalp: ['keloid'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'i-have-it-and-dont-like-it',
    words: 'A skin doctor or a laser clinic, if it is too dark',
    apart: 'says who takes dots off; the quiz sends the same people to repair, not to dots',
  },
  { guide: 'i-have-it-and-dont-like-it', words: 'Surgeons who do SMP count changed colour', apart: speaker },
  { guide: 'i-have-it-and-dont-like-it', words: 'says the doctor behind the transplant clinic', apart: speaker },
  {
    guide: 'i-have-it-and-dont-like-it',
    words: 'see your family doctor, because that is reason enough',
    apart: 'of a reader’s mood, which the quiz does not ask about',
  },
  {
    guide: 'is-it-safe',
    words: 'so some people need a doctor’s word before they book',
    people: [...ill, ...treated, man({ scalp: ['keloid'] })],
    least: 'doctor-first',
  },
  { guide: 'is-it-safe', words: 'Who should see a doctor first?', apart: 'a heading; its answers follow' },
  {
    guide: 'is-it-safe',
    words: 'Not now, and ask your doctor',
    people: [
      woman({ also: ['pregnant'] }),
      woman({ also: ['breastfeeding'] }),
      man({ illness: ['weak-immunity'] }),
      man({ pattern: 'scar-cancer' }),
      man({ illness: ['cancer-now'] }),
      man({ also: ['under-18'] }),
    ],
    least: 'not-now',
  },
  {
    guide: 'is-it-safe',
    words: 'See a doctor before you book',
    people: [
      man({ scalp: ['keloid'] }),
      man({ scalp: ['keloid-family'] }),
      ...(['psoriasis', 'eczema', 'infection', 'wound', 'other-skin', 'scarring', 'moles'] as const).map(id =>
        man({ scalp: [id] }),
      ),
      man({ course: 'fast' }),
      man({ cause: 'unexplained' }),
      ...(['bleeding', 'heart', 'sarcoidosis', 'diabetes', 'other', 'cancer-past'] as const).map(id =>
        man({ illness: [id] }),
      ),
      ...treated,
      ...(['ink', 'dye', 'numbing'] as const).map(id => man({ medicines: [id] })),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'is-it-safe',
    words: 'so see a skin doctor first',
    people: [man({ scalp: ['scarring'] }), woman({ scalp: ['scarring'] })],
    least: 'doctor-first',
  },
  { guide: 'is-it-safe', words: 'is a question for your doctor', apart: 'of what nobody counted, for anyone' },
  {
    guide: 'no-hair-at-all',
    words: 'As an adult, see a skin doctor first',
    people: [noHair({ cause: 'unexplained' }), noHair({ cause: 'usual' }), noHair({ course: 'fast' })],
    least: 'doctor-first',
  },
  {
    guide: 'no-hair-at-all',
    words: 'See the family doctor, and ask to be sent to a skin doctor',
    people: [noHair({ also: ['under-18'] }), woman({ also: ['under-18'] }), { also: ['under-18'] }],
    least: 'not-now',
  },
  {
    guide: 'no-hair-at-all',
    words: 'See your doctor before anyone covers it up',
    people: [noHair({ cause: 'unexplained' }), noHair({ cause: 'not-sure' })],
    least: 'doctor-first',
  },
  {
    guide: 'no-hair-at-all',
    words: 'Ask your skin doctor if hair may still come back',
    people: [noHair({}), woman({ pattern: 'total', cause: 'named' })],
    least: 'fit-if-settled',
  },
  {
    guide: 'no-hair-at-all',
    words: 'Ask your cancer team if more may grow',
    people: [man({ pattern: 'cancer-loss' }), woman({ pattern: 'cancer-loss' })],
    least: 'doctor-first',
  },
  { guide: 'no-hair-at-all', words: 'doctors may call it alopecia totalis', apart: speaker },
  {
    guide: 'no-hair-at-all',
    words: 'so ask a skin doctor what to expect in your case',
    people: [noHair({}), noHair({ course: 'slow' })],
    least: 'fit-if-settled',
  },
  {
    guide: 'no-hair-at-all',
    words: 'Why does a doctor come before a practitioner?',
    apart: 'a heading; its answers follow',
  },
  {
    guide: 'no-hair-at-all',
    words: 'Tell your doctor that you’re thinking of ink',
    people: [noHair({ medicines: ['suppressants'] })],
    least: 'doctor-first',
  },
  {
    guide: 'no-hair-at-all',
    words: 'So ask whoever prescribes yours',
    people: [noHair({ medicines: ['suppressants'] })],
    least: 'doctor-first',
  },
  { guide: 'no-hair-at-all', words: 'unless a doctor does it for medical reasons', apart: 'says what the law says' },
  { guide: 'no-hair-at-all', words: 'so a skin doctor has to weigh it up with you', apart: hairLoss },
  { guide: 'no-hair-at-all', words: 'a skin doctor can tell you how to get one', apart: hairLoss },
  { guide: 'no-hair-at-all', words: 'tell the doctor that too', apart: hairLoss },
  {
    guide: 'no-hair-at-all',
    words: 'Start with the skin doctor again',
    people: [noHair({ course: 'fast' }), noHair({ cause: 'not-sure' })],
    least: 'doctor-first',
  },
  { guide: 'no-hair-at-all', words: 'Ask a skin doctor about the first and the last', apart: 'names what nobody says' },
  {
    guide: 'pain-and-numbing',
    words: 'ask a doctor or a pharmacist first',
    people: [man({ medicines: ['numbing'] }), man({ illness: ['heart'] }), ...treated],
    least: 'doctor-first',
  },
  {
    guide: 'pain-and-numbing',
    words: 'so ask a pharmacist',
    apart: 'of pain after a session, which the quiz does not ask about',
  },
  { guide: 'pain-and-numbing', words: 'names the signs that need a doctor', apart: after },
  {
    guide: 'scars',
    words: 'there a doctor comes first',
    people: [man({ pattern: 'birthmark' }), woman({ pattern: 'birthmark' })],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'skin doctors suggest skin without moles',
    people: [man({ scalp: ['moles'] }), man({ pattern: 'birthmark' })],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'Ask a doctor first if yours has settled',
    people: [
      man({ pattern: 'scar-strip', also: ['transplant-healing'] }),
      man({ pattern: 'scar-fue', also: ['transplant-healing'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'So ask the surgeon who made it, or your doctor, if it has settled',
    people: [
      man({ pattern: 'scar-strip', also: ['transplant-healing'] }),
      man({ pattern: 'scar-fue', also: ['transplant-healing'] }),
      man({ pattern: 'transplant-gaps', also: ['transplant-healing'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'A scar that grows, hardens or hurts is for a doctor',
    people: [man({ pattern: 'scar-injury', scalp: ['keloid'] }), man({ pattern: 'scar-strip', scalp: ['keloid'] })],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'Ask a doctor before anyone touches these',
    people: [
      man({ pattern: 'scar-cancer' }),
      man({ pattern: 'scar-injury', scalp: ['keloid'] }),
      man({ pattern: 'scar-injury', scalp: ['scarring'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'scars',
    words: 'skin doctors tell such people to avoid tattoos',
    people: [man({ scalp: ['keloid'] }), woman({ scalp: ['keloid'] })],
    least: 'doctor-first',
  },
  {
    guide: 'sessions',
    words: 'that question belongs to a doctor',
    people: [...ill, ...treated],
    least: 'doctor-first',
  },
  {
    guide: 'skin-tones',
    words: 'If your scars rise, ask a doctor',
    people: [man({ scalp: ['keloid'] }), woman({ scalp: ['keloid'], skin: 'dark' })],
    least: 'doctor-first',
  },
  { guide: 'skin-tones', words: 'has the signs that need a doctor', apart: after },
  { guide: 'skin-tones', words: 'surgeons who do SMP describe something plainer in their newsletter', apart: speaker },
  { guide: 'skin-tones', words: 'a textbook by surgeons', apart: speaker },
  {
    guide: 'skin-tones',
    words: 'a body of skin doctors, quoted in the press, tells such people to avoid tattoos',
    people: [man({ scalp: ['keloid'] })],
    least: 'doctor-first',
  },
  {
    guide: 'skin-tones',
    words: 'Show an old scar to a doctor',
    people: [man({ scalp: ['keloid'] }), man({ scalp: ['keloid-family'] })],
    least: 'doctor-first',
  },
  {
    guide: 'skin-tones',
    words: 'see a skin doctor before any needle',
    people: [man({ scalp: ['keloid'] }), man({ scalp: ['keloid-family'] })],
    least: 'doctor-first',
  },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Ask your doctor before you stop minoxidil, and a surgeon before you book either',
    people: [man({ medicines: ['minoxidil'] }), man({ also: ['transplant-planned'] })],
    least: 'fit-if-settled',
  },
  {
    guide: 'smp-beside-other-treatments',
    words: 'the doctor who treats your hair loss',
    people: [man({ medicines: ['finasteride'] }), man({ wishes: ['treat-too'] })],
    least: 'fit-if-settled',
  },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Ask a surgeon before you book either',
    people: [man({ also: ['transplant-planned'] }), woman({ also: ['transplant-planned'] })],
    least: 'fit-if-settled',
  },
  { guide: 'smp-beside-other-treatments', words: 'Two surgeons who do both', apart: speaker },
  { guide: 'smp-beside-other-treatments', words: 'the doctor behind the transplant clinic', apart: speaker },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Your surgeon can look at yours and tell you when it’s ready',
    people: [man({ also: ['transplant-healing'] }), man({ pattern: 'transplant-gaps', also: ['transplant-healing'] })],
    least: 'doctor-first',
  },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Talk to your doctor, or whoever put you on it',
    people: [man({ medicines: ['minoxidil'] }), woman({ medicines: ['minoxidil'] })],
    least: 'fit-if-settled',
  },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Ask whoever prescribes it, and tell the practitioner',
    people: [man({ medicines: ['finasteride'] })],
    least: 'fit-if-settled',
  },
  { guide: 'smp-beside-other-treatments', words: 'A doctor can weigh that with you', apart: hairLoss },
  {
    guide: 'smp-beside-other-treatments',
    words: 'Ask the doctor who would give you the treatment',
    apart: 'names what nobody says',
  },
  { guide: 'what-smp-is', words: 'an independent report by skin doctors', apart: speaker },
  { guide: 'what-smp-is', words: 'writes of a surgeon and surgery', apart: speaker },
  {
    guide: 'who-it-suits',
    words: 'some illnesses need a doctor first',
    people: [...ill, man({ scalp: ['psoriasis'] })],
    least: 'doctor-first',
  },
  { guide: 'who-it-suits', words: 'the scale that doctors use', apart: speaker },
  {
    guide: 'who-it-suits',
    words: 'advises against SMP while loss is fast',
    people: [man({ course: 'fast' }), man({ pattern: 'diffuse', course: 'fast' })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'If yours is fast, see a doctor first',
    people: [man({ course: 'fast' }), man({ pattern: 'diffuse', course: 'fast' }), woman({ course: 'fast' })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'So see a skin doctor first, because dots stay where they are',
    people: [
      man({ pattern: 'patchy', course: 'fast' }),
      man({ pattern: 'patchy', course: 'slow' }),
      woman({ pattern: 'patchy', course: 'slow' }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'hair may grow back by itself, and that its course cannot be foreseen',
    people: [man({ pattern: 'patchy', course: 'fast' }), man({ pattern: 'patchy', course: 'slow' })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'See a skin doctor before that, because hair may return',
    people: [noHair({ cause: 'unexplained' }), noHair({ cause: 'usual' }), noHair({ course: 'fast' })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'Ask your cancer team',
    people: [man({ pattern: 'cancer-loss' }), man({ illness: ['cancer-past'] }), woman({ pattern: 'cancer-loss' })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'Skin doctors outside the five advise such people against tattoos',
    people: [man({ scalp: ['keloid'] })],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'Ask a doctor before you book if you have an illness, take blood thinners, are pregnant or breastfeed',
    people: [
      ...ill,
      woman({ also: ['pregnant'] }),
      woman({ also: ['breastfeeding'] }),
      man({ illness: ['weak-immunity'] }),
      man({ medicines: ['thinners'] }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'who-it-suits',
    words: 'unless a doctor does it for medical reasons',
    apart: 'says what the law lets a doctor do',
  },
  { guide: 'who-it-suits', words: 'not trained to judge your health, and a doctor is', apart: speaker },
  {
    guide: 'who-it-suits',
    words: 'a doctor can look for a cause that can be treated',
    people: [man({ also: ['under-18'] }), woman({ also: ['under-18'] })],
    least: 'not-now',
  },
  { guide: 'who-it-suits', words: 'names the doctor where one is needed', apart: 'says what the quiz does' },
  {
    guide: 'women',
    words: 'Ask a doctor first why yours is thinning',
    people: [woman({ cause: 'unexplained' }), woman({ pattern: 'diffuse', cause: 'unexplained' })],
    least: 'doctor-first',
  },
  { guide: 'women', words: 'Doctors grade a woman’s thinning with the Ludwig scale', apart: speaker },
  { guide: 'women', words: 'What should a doctor look at first?', apart: 'a heading; its answers follow' },
  {
    guide: 'women',
    words: 'See a doctor before a practitioner',
    people: [
      woman({ course: 'fast' }),
      woman({ pattern: 'patchy', course: 'slow' }),
      woman({ scalp: ['eczema'] }),
      woman({ scalp: ['scarring'] }),
      woman({ cause: 'unexplained' }),
    ],
    least: 'doctor-first',
  },
  {
    guide: 'women',
    words: 'A family doctor is the place to start',
    apart: 'says which doctor; the sentences before say who',
  },
  {
    guide: 'women',
    words: 'the author of a report on scars advises against it',
    people: [woman({ course: 'fast' })],
    least: 'doctor-first',
  },
  {
    guide: 'women',
    words: 'Which is for you, a doctor can say',
    people: [woman({ wishes: ['treat-too'] }), woman({ wishes: ['regrow'] })],
    least: 'fit-if-settled',
  },
  {
    guide: 'women',
    words: 'sort that out with whoever put you on it',
    people: [woman({ medicines: ['minoxidil'] })],
    least: 'fit-if-settled',
  },
]
