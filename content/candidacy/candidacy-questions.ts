import type { CandidacyQuestionEntry } from './candidacy.schema'
import { changeQuestion, toLookAt } from './change-question'
import { hairLeft, hairLoss, patternQuestion } from './pattern-question'

/**
 * The quiz in its order. Ids are permanent: they stand in addresses that people keep, and what became of former ones
 * stands in `former-quiz.ts`. "Not sure" is an answer to every question. Where several answers may hold, "none" stands
 * alone and "not sure" may stand beside others. A question with `askedIf` is put only to those it concerns, and looks at
 * questions before it. What any adult may have is gathered into a few lists, so that "none of these" is one tap.
 */
export const candidacyQuestions = [
  changeQuestion,
  patternQuestion,
  {
    id: 'own-smp',
    ask: 'What is it about the SMP that you have?',
    name: 'The SMP that you have',
    why: 'Faded dots, wrong dots and sore skin each need something else.',
    many: true,
    askedIf: { change: ['own-smp'] },
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
    why: 'As far as we know, a young scar goes from red to pink to pale, so dots that match it now may not match it later.',
    askedIf: { pattern: ['scar-strip', 'scar-fue', 'scar-injury', 'burn', 'transplant-gaps'] },
    answers: [
      { id: 'fresh', label: 'Yes, or it is only months old', detail: 'Red, pink, thick, sore or growing.' },
      { id: 'old', label: 'No, it is old and quiet', detail: 'Pale and flat, and the same for a long time.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'hair',
    ask: 'How would you wear your hair with SMP?',
    name: 'How you would wear your hair',
    why: 'Dots look like hair cut to the skin, and longer hair beside bare skin can give them away.',
    askedIf: { pattern: hairLeft },
    turn: 'wish',
    answers: [
      { id: 'shaved', label: 'Shaved or buzzed', detail: 'And I would go on clipping it for years.' },
      { id: 'short', label: 'Short', detail: 'Longer than a buzz cut, and I would keep it so.' },
      { id: 'longer', label: 'Long', detail: 'Long enough to comb over or to tie.' },
      { id: 'as-it-is', label: 'As it is now', detail: 'I would keep the length that I have.' },
      { id: 'no-upkeep', label: 'Short at first', detail: 'But I would not keep clipping or shaving it.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'wishes',
    ask: 'Is any of this true for you?',
    name: 'What you want from it',
    why: 'SMP gives the look of hair and no hair. Plan on having it for good, because removing it may take a laser.',
    many: true,
    askedIf: { change: [...toLookAt, 'none'] },
    turn: 'wish',
    answers: [
      { id: 'regrow', label: 'I want real hair to grow back' },
      { id: 'treat-too', label: 'I want the look, and to treat the loss too' },
      { id: 'close', label: 'It must look real from very close up', detail: 'In any light.' },
      { id: 'maybe-remove', label: 'I may want it gone one day' },
      { id: 'temporary', label: 'It must go away by itself' },
      {
        id: 'none',
        label: 'None of these',
        detail: 'The look is enough, as people see it when we talk, and I want it for good.',
      },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'sex',
    ask: 'Are you a man or a woman?',
    name: 'Man or woman',
    why: 'We think that some causes are more likely in women, and some advice in the articles is meant for men only.',
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
    why: 'Dark dots stand out most on very pale skin. The grooming blog warns of it unless an expert does the work, and the clinic in Canada sees no limit.',
    askedIf: { change: toLookAt },
    answers: [
      { id: 'pale-dark', label: 'Very pale, with dark hair', detail: 'It burns and hardly tans.' },
      { id: 'pale-light', label: 'Very pale, with other hair', detail: 'Light brown, blond, red, grey or white.' },
      { id: 'fair', label: 'Fair or medium', detail: 'It tans with time.' },
      { id: 'brown', label: 'Olive or brown' },
      { id: 'dark', label: 'Dark brown or black' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'course',
    ask: 'How is your hair loss going?',
    name: 'How the loss is going',
    why: 'Dots stay where they are put, so hair that goes on falling may leave them behind.',
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
    why: 'Some causes can be treated, and a scalp that is covered up is harder to read, we think.',
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
    ask: 'Does your skin or scalp have any of these?',
    name: 'Your skin and scalp',
    why: 'A needle can stir up skin that is ill, and dots can hide a spot that needs watching.',
    many: true,
    answers: [
      { id: 'keloid', label: 'Scars that rise and grow (keloids)', detail: 'I have had thick scars that stand up.' },
      { id: 'keloid-family', label: 'Such scars in my close family' },
      { id: 'psoriasis', label: 'Psoriasis that is active' },
      { id: 'psoriasis-quiet', label: 'Psoriasis in the past, quiet now' },
      { id: 'eczema', label: 'Eczema or bad dermatitis', detail: 'Red, sore or weeping skin.' },
      { id: 'infection', label: 'An infection, or lice', detail: 'Ringworm, boils, cold sores, or skin that oozes.' },
      {
        id: 'wound',
        label: 'A wound that has not healed',
        detail: 'A cut, a stitch, an operation or a new tattoo.',
      },
      { id: 'sunburn', label: 'Sunburn or broken skin' },
      {
        id: 'other-skin',
        label: 'Another disease of the skin',
        detail: 'Vitiligo or lupus, or spots that are sore or scaly.',
      },
      { id: 'scarring', label: 'Hair loss that scars (scarring alopecia)', detail: 'For example LPP, FFA or CCCA.' },
      { id: 'moles', label: 'Moles, or a spot nobody has explained', detail: 'Or a birthmark on the scalp.' },
      { id: 'cancer-scar', label: 'A scar from a skin cancer', detail: 'A growth was cut out of the scalp.' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'illness',
    ask: 'Do you have, or have you had, any of these?',
    name: 'Illnesses',
    why: 'They change how safe any tattoo is, and a tattooist is not trained to judge that.',
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
      {
        id: 'other',
        label: 'Another lasting illness',
        detail: 'Epilepsy, for example, or one that needs daily care.',
      },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'medicines',
    ask: 'Do you take any of these, or did one upset your skin?',
    name: 'Medicines and allergies',
    why: 'Some medicines change how skin heals or bleeds. Ink stays in the skin, and a numbing cream may go on first.',
    many: true,
    groups: {
      taken: { name: 'I use or take' },
      upset: { name: 'I have reacted badly to' },
    },
    answers: [
      { id: 'minoxidil', group: 'taken', label: 'Minoxidil', detail: 'On the scalp or as a tablet.' },
      {
        id: 'finasteride',
        group: 'taken',
        label: 'Finasteride or dutasteride',
        detail: 'Against hair loss or for the prostate.',
      },
      {
        id: 'hormones',
        group: 'taken',
        label: 'Hormones',
        detail: 'Testosterone, oestrogen or a blocker of one.',
      },
      {
        id: 'isotretinoin',
        group: 'taken',
        label: 'Isotretinoin, now or lately',
        detail: 'A strong acne medicine.',
      },
      { id: 'thinners', group: 'taken', label: 'Blood thinners' },
      { id: 'suppressants', group: 'taken', label: 'Medicines that hold back the immune system' },
      { id: 'ink', group: 'upset', label: 'Tattoo ink or permanent make-up' },
      { id: 'dye', group: 'upset', label: 'Hair dye or henna' },
      { id: 'numbing', group: 'upset', label: 'Numbing cream or injection' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'also',
    ask: 'Last one: does any of this apply to you?',
    name: 'Age, pregnancy and plans',
    why: 'Some of these decide whether you can have a tattoo at all, and some only when.',
    many: true,
    answers: [
      { id: 'under-18', label: 'I am under 18', detail: 'Or under the age for a tattoo where I live.' },
      { id: 'pregnant', label: 'I am pregnant' },
      { id: 'breastfeeding', label: 'I am breastfeeding' },
      { id: 'scan', label: 'I will have an MRI scan soon', detail: 'Or I often have them.' },
      { id: 'transplant-healing', label: 'My hair transplant is still healing' },
      { id: 'transplant-planned', label: 'I plan a hair transplant' },
      { id: 'transplant-healed', label: 'I had a hair transplant', detail: 'It has healed.' },
      { id: 'no-transplant', label: 'I will not or cannot have a transplant' },
      { id: 'grey', label: 'My hair is grey or white' },
      { id: 'none', label: 'None of these' },
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
