import type { CandidacyQuestionEntry } from './candidacy.schema'
import { hairLeft, hairLoss, patternQuestion } from './pattern-question'

/**
 * The quiz in its order. Ids are permanent: they stand in addresses that people keep. "Not sure" is an answer to
 * every question. Where several answers may hold, "none" stands alone and "not sure" may stand beside others. A
 * question with `askedIf` is put only to those it concerns, and looks at questions before it.
 */
export const candidacyQuestions = [
  patternQuestion,
  {
    id: 'own-smp',
    ask: 'What is it about the SMP you have?',
    name: 'The SMP you have',
    why: 'Faded dots, wrong dots and sore skin each have a way of their own.',
    many: true,
    askedIf: { pattern: ['own-smp'] },
    answers: [
      { id: 'faded', label: 'It has faded', detail: 'I like it and want it fresh again.' },
      { id: 'colour', label: 'Its colour has changed', detail: 'It looks blue, green or another grey.' },
      { id: 'look', label: 'It looks wrong', detail: 'Too dark, too low, blurred, patchy or drawn with a ruler.' },
      { id: 'gone', label: 'I want it gone' },
      { id: 'reaction', label: 'The skin reacts', detail: 'It itches, swells, hurts, scales or has lumps.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'scar-age',
    ask: 'Is the scar still changing?',
    name: 'How old the scar is',
    why: 'A young scar goes from red to pink to pale. Dots that match it today may not match it later.',
    askedIf: { pattern: ['scar-strip', 'scar-fue', 'scar-injury', 'burn', 'transplant-gaps'] },
    answers: [
      { id: 'fresh', label: 'Yes, or it is only months old', detail: 'Red, pink, thick, sore or growing.' },
      { id: 'old', label: 'No, it is old and quiet', detail: 'Pale and flat, and the same for a long time.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'hair',
    ask: 'How do you want to wear your hair?',
    name: 'How you wear your hair',
    why: 'Dots look like hair cut to the skin. Longer hair can give them away, unless it is there to cover them.',
    askedIf: { pattern: hairLeft },
    turn: 'wish',
    answers: [
      { id: 'shaved', label: 'Shaved or buzzed', detail: 'Cut to the skin, or close to it.' },
      { id: 'short', label: 'Short', detail: 'Longer than a buzz cut.' },
      { id: 'longer', label: 'Long', detail: 'Long enough to comb over or to tie.' },
      { id: 'as-it-is', label: 'As it is now', detail: 'You would keep the length you have.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'upkeep',
    ask: 'Would you clip or shave it often, for years?',
    name: 'Keeping it short',
    why: 'On a bald head the look holds only while the hair around the dots is as short as they are.',
    askedIf: { hair: ['shaved', 'short', 'as-it-is', 'not-sure'] },
    turn: 'wish',
    answers: [
      { id: 'yes', label: 'Yes', detail: 'I do so now, or I would.' },
      { id: 'no', label: 'No', detail: 'I would not keep it up.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'growth',
    ask: 'Do you want hair to grow back?',
    name: 'Growing hair back',
    why: 'Dots change how the scalp looks. They do nothing for hair itself.',
    turn: 'wish',
    answers: [
      { id: 'look', label: 'No, the look is enough' },
      { id: 'both', label: 'I want the look, and to treat the loss too' },
      { id: 'regrow', label: 'Yes, real hair is what I want' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'sex',
    ask: 'Are you a man or a woman?',
    name: 'Man or woman',
    why: 'Some advice in the articles is meant for men only, and some for women. What is drawn follows your hair.',
    answers: [
      { id: 'man', label: 'Man' },
      { id: 'woman', label: 'Woman' },
      { id: 'unsaid', label: 'Neither, or I would rather not say' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'skin',
    ask: 'What is your skin like?',
    name: 'Skin tone',
    why: 'Dark dots stand out most on very pale skin. The grooming blog warns of it, and the clinic in Canada sees no limit.',
    answers: [
      { id: 'very-pale', label: 'Very pale', detail: 'It burns and hardly tans.' },
      { id: 'fair', label: 'Fair or medium', detail: 'It tans with time.' },
      { id: 'brown', label: 'Olive or brown' },
      { id: 'dark', label: 'Dark brown or black' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'colour',
    ask: 'What colour is your hair, or was it?',
    name: 'Hair colour',
    why: 'The shade of the dots is matched to it.',
    answers: [
      { id: 'dark', label: 'Dark brown or black' },
      { id: 'mid', label: 'Light brown, blond or red' },
      { id: 'grey', label: 'Grey or white' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'course',
    ask: 'How is your hair loss going?',
    name: 'How the loss is going',
    why: 'Dots stay where they are put. Hair that goes on falling may leave them behind.',
    answers: [
      { id: 'settled', label: 'It has stopped, or I am not losing hair', detail: 'The same for years.' },
      { id: 'slow', label: 'Slowly, over years' },
      { id: 'fast', label: 'Fast, or it comes and goes' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'cause',
    ask: 'Do you know why you are losing hair?',
    name: 'Why you lose hair',
    why: 'Some causes can be treated. A scalp that is covered up is harder to read.',
    askedIf: { pattern: hairLoss, course: ['slow', 'fast', 'not-sure'] },
    turn: 'learn',
    answers: [
      { id: 'named', label: 'Yes, a doctor has told me' },
      { id: 'usual', label: 'Nobody has looked, but it seems clear', detail: 'As in my family, for example.' },
      { id: 'unexplained', label: 'No, nobody has told me why' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'scalp',
    ask: 'Does your scalp have any of these?',
    name: 'Skin of your scalp',
    why: 'A needle can stir up skin that is ill, and dots can hide a spot that needs watching.',
    many: true,
    answers: [
      { id: 'psoriasis', label: 'Psoriasis that is active' },
      { id: 'psoriasis-quiet', label: 'Psoriasis in the past, quiet now' },
      { id: 'eczema', label: 'Eczema or bad dermatitis', detail: 'Red, sore or weeping skin.' },
      { id: 'infection', label: 'An infection, or lice', detail: 'Ringworm, boils, cold sores, or skin that oozes.' },
      { id: 'wound', label: 'A wound that has not healed', detail: 'A cut, a stitch, an operation or a new tattoo.' },
      { id: 'sunburn', label: 'Sunburn or broken skin' },
      {
        id: 'other-skin',
        label: 'Another disease of the skin',
        detail: 'Vitiligo or lupus, or spots that are sore or scaly.',
      },
      { id: 'scarring', label: 'Hair loss that scars (scarring alopecia)', detail: 'For example LPP, FFA or CCCA.' },
      { id: 'moles', label: 'Moles, or a spot nobody has explained' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'keloid',
    ask: 'Do your scars rise and grow (keloids)?',
    name: 'Scars that rise (keloids)',
    why: 'Each dot is a tiny wound. Any skin can make raised scars, more often in people of African, Asian or Hispanic descent.',
    answers: [
      { id: 'yes', label: 'Yes', detail: 'I have had thick scars that stand up.' },
      { id: 'family', label: 'Not me, but close family' },
      { id: 'no', label: 'No' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'allergies',
    ask: 'Have you reacted badly to any of these?',
    name: 'Allergies',
    why: 'Ink goes into the skin and stays. A numbing cream may go on first.',
    many: true,
    answers: [
      { id: 'pigment', label: 'Tattoo ink or permanent make-up' },
      { id: 'dye', label: 'Hair dye or henna' },
      { id: 'numbing', label: 'Numbing cream or injection' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'medicines',
    ask: 'Do you use any of these medicines?',
    name: 'Medicines',
    why: 'Some change how skin heals or bleeds, or how well the dots keep.',
    many: true,
    answers: [
      { id: 'minoxidil', label: 'Minoxidil', detail: 'On the scalp or as a tablet.' },
      { id: 'finasteride', label: 'Finasteride or dutasteride', detail: 'Against hair loss or for the prostate.' },
      { id: 'hormones', label: 'Hormones', detail: 'Testosterone, oestrogen or a blocker of one.' },
      { id: 'isotretinoin', label: 'Isotretinoin, now or lately', detail: 'A strong acne medicine.' },
      { id: 'thinners', label: 'Blood thinners' },
      { id: 'suppressants', label: 'Medicines that hold back the immune system' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'illness',
    ask: 'Do you have, or have you had, any of these?',
    name: 'Illnesses',
    why: 'They change how safe any tattoo is. A tattooist is not trained to judge that.',
    many: true,
    answers: [
      { id: 'weak-immunity', label: 'Badly weakened immunity', detail: 'For example after an organ transplant.' },
      { id: 'bleeding', label: 'A bleeding disorder' },
      { id: 'diabetes-steady', label: 'Diabetes, with steady levels', detail: 'Your team says that it is in range.' },
      { id: 'diabetes', label: 'Diabetes, and not steady', detail: 'Or you do not know how steady it is.' },
      { id: 'heart', label: 'A heart valve problem, or a heart fault from birth' },
      { id: 'sarcoidosis', label: 'Sarcoidosis' },
      { id: 'cancer-now', label: 'Cancer treatment now', detail: 'Drugs, radiation or an operation.' },
      { id: 'cancer-past', label: 'Cancer treatment in the past', detail: 'Radiation to the head too.' },
      { id: 'virus', label: 'HIV or hepatitis' },
      { id: 'other', label: 'Another lasting illness', detail: 'Epilepsy, for example, or one that needs daily care.' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'pregnancy',
    ask: 'Are you pregnant or breastfeeding?',
    name: 'Pregnancy and breastfeeding',
    why: 'A medical review rules tattoos out at that time. We found nothing on it in the articles, but a list in one of them is lost.',
    answers: [
      { id: 'pregnant', label: 'Pregnant' },
      { id: 'breastfeeding', label: 'Breastfeeding' },
      { id: 'no', label: 'No, or it does not apply' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'age',
    ask: 'How old are you?',
    name: 'Age',
    why: 'Tattoo law has an age limit in many places.',
    answers: [
      { id: 'under-18', label: 'Under 18', detail: 'Or under the age for a tattoo where you live.' },
      { id: 'adult', label: '18 or over' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'scan',
    ask: 'Will you have an MRI scan soon?',
    name: 'An MRI scan to come',
    why: 'The people who run the scanner want to know of any tattoo, and this is one.',
    answers: [
      { id: 'yes', label: 'Yes, or I often have them' },
      { id: 'no', label: 'No' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'transplant',
    ask: 'Have you had a hair transplant?',
    name: 'Hair transplant',
    why: 'SMP can go with one. A scalp that is still healing has to wait.',
    answers: [
      { id: 'no', label: 'No' },
      { id: 'unwanted', label: 'No, and I will not or cannot have one' },
      { id: 'planned', label: 'Not yet, but I plan one' },
      { id: 'recent', label: 'Yes, and it is still healing' },
      { id: 'healed', label: 'Yes, and it has healed' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'expects',
    ask: 'How real must it look?',
    name: 'How real it must look',
    why: 'What the articles promise runs from not fully real to hard to notice.',
    turn: 'wish',
    answers: [
      { id: 'distance', label: 'Real to someone I am talking to' },
      { id: 'close', label: 'Real from very close up, in any light' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'permanence',
    ask: 'How long do you want to have it?',
    name: 'Having it for good',
    why: 'It fades over the years, but may never go by itself. Getting rid of it may take a laser.',
    turn: 'wish',
    answers: [
      { id: 'fine', label: 'For good' },
      { id: 'maybe-remove', label: 'I may want it gone one day' },
      { id: 'temporary', label: 'It must go away by itself' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
] as const satisfies readonly CandidacyQuestionEntry[]

export type CandidacyQuestion = (typeof candidacyQuestions)[number]
export type CandidacyQuestionId = CandidacyQuestion['id']
/** The ids of one question's answers. */
export type CandidacyAnswerId<Q extends CandidacyQuestionId = CandidacyQuestionId> = Extract<
  CandidacyQuestion,
  { id: Q }
>['answers'][number]['id']
/** The questions to which more than one answer may be given. */
export type CandidacyManyId = Extract<CandidacyQuestion, { many: true }>['id']

/** What a reader has answered so far. A question that is missing has not been answered. */
export type CandidacyAnswers = {
  readonly [Q in CandidacyQuestionId]?: Q extends CandidacyManyId
    ? CandidacyAnswerId<Q> | readonly CandidacyAnswerId<Q>[]
    : CandidacyAnswerId<Q>
}
