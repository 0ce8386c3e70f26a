import type { CandidacyQuestionEntry } from './candidacy.schema'

/**
 * The quiz in its order. Ids are permanent: they stand in addresses that people keep. "Not sure" is an answer to
 * every question. Where several answers may hold, "none" stands alone and "not sure" may stand beside others.
 */
export const candidacyQuestions = [
  {
    id: 'pattern',
    ask: 'Which is nearest to yours?',
    name: 'What bothers you',
    why: 'It tells us what the dots would have to do: look like a shave, fill thin hair or cover a mark.',
    groups: {
      balding: 'Balding from the front or crown (Norwood stages)',
      parting: 'Thinning along the parting (Ludwig grades)',
      other: 'Another kind of hair loss',
      marks: 'A scar, a mark or gaps',
    },
    answers: [
      { id: 'norwood-1', group: 'balding', label: 'Norwood 1', detail: 'Little or no loss.', drawn: true },
      {
        id: 'norwood-2',
        group: 'balding',
        label: 'Norwood 2',
        detail: 'The temples have gone back a little.',
        drawn: true,
      },
      {
        id: 'norwood-3',
        group: 'balding',
        label: 'Norwood 3',
        detail: 'Deep bare corners, or a bare crown.',
        drawn: true,
      },
      {
        id: 'norwood-4',
        group: 'balding',
        label: 'Norwood 4',
        detail: 'Bare in front and at the crown, hair between.',
        drawn: true,
      },
      {
        id: 'norwood-5',
        group: 'balding',
        label: 'Norwood 5',
        detail: 'The same, but the hair between is thin.',
        drawn: true,
      },
      { id: 'norwood-6', group: 'balding', label: 'Norwood 6', detail: 'Front and crown have joined.', drawn: true },
      {
        id: 'norwood-7',
        group: 'balding',
        label: 'Norwood 7',
        detail: 'Hair only round the sides and back.',
        drawn: true,
      },
      { id: 'ludwig-1', group: 'parting', label: 'Ludwig 1', detail: 'The parting looks a little wider.', drawn: true },
      {
        id: 'ludwig-2',
        group: 'parting',
        label: 'Ludwig 2',
        detail: 'The parting is wide, the top is thin.',
        drawn: true,
      },
      { id: 'ludwig-3', group: 'parting', label: 'Ludwig 3', detail: 'The top is nearly bare.', drawn: true },
      { id: 'diffuse', group: 'other', label: 'Even thinning', detail: 'Thin all over, bare nowhere.', drawn: true },
      { id: 'patchy', group: 'other', label: 'Round bare patches', detail: 'Alopecia areata.', drawn: true },
      { id: 'total', group: 'other', label: 'No hair at all', detail: 'Alopecia totalis or universalis.', drawn: true },
      { id: 'hairline', group: 'other', label: 'Only my hairline', detail: 'It has gone back or sits too high.' },
      { id: 'cancer-loss', group: 'other', label: 'After cancer treatment', detail: 'It did not grow back as it was.' },
      {
        id: 'scar-strip',
        group: 'marks',
        label: 'A line from a transplant',
        detail: 'A strip scar (FUT).',
        drawn: true,
      },
      { id: 'scar-fue', group: 'marks', label: 'Dots from a transplant', detail: 'Small round scars (FUE).' },
      { id: 'scar-injury', group: 'marks', label: 'A scar from an injury', detail: 'Or from an operation.' },
      { id: 'scar-cancer', group: 'marks', label: 'A scar from a skin cancer', detail: 'A growth was cut out here.' },
      { id: 'birthmark', group: 'marks', label: 'A birthmark', detail: 'A mark on the scalp since birth.' },
      { id: 'burn', group: 'marks', label: 'A burn', detail: 'A healed burn on the scalp.' },
      { id: 'transplant-gaps', group: 'marks', label: 'Gaps in a transplant', detail: 'It came out too thin.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'hair',
    ask: 'How do you want to wear your hair?',
    name: 'How you wear your hair',
    why: 'Dots look like hair cut to the skin. Longer hair can give them away, unless it is there to cover them.',
    answers: [
      { id: 'shaved', label: 'Shaved or buzzed', detail: 'Cut to the skin, or close to it.' },
      { id: 'short', label: 'Short', detail: 'Longer than a buzz cut.' },
      { id: 'long', label: 'Long, or as it is now', detail: 'You would keep the length you have.' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'upkeep',
    ask: 'Would you clip or shave it often, for years?',
    name: 'Keeping it short',
    why: 'On a bald head the look holds only while the hair around the dots is as short as they are.',
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
    why: 'The sources write about them in different ways. One of the five writes for men only.',
    answers: [
      { id: 'man', label: 'Man' },
      { id: 'woman', label: 'Woman' },
      { id: 'unsaid', label: 'I would rather not say' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'skin',
    ask: 'What is your skin like?',
    name: 'Skin tone',
    why: 'One source warns of dark dots on very pale skin. Another sees no limit.',
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
    why: 'Dots stay where they are put. Hair loss that is still moving, or has no name yet, may leave them behind.',
    answers: [
      { id: 'settled', label: 'It has stopped, or I am not losing hair' },
      { id: 'slow', label: 'Slowly, over years' },
      { id: 'fast', label: 'Fast, or it comes and goes' },
      { id: 'unexplained', label: 'Nobody has told me why I lose it' },
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
      { id: 'infection', label: 'An infection' },
      { id: 'sunburn', label: 'Sunburn or broken skin' },
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
      { id: 'minoxidil', label: 'Minoxidil on the scalp' },
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
    why: 'They change how safe any tattoo is. The person with the needle is not trained to judge that.',
    many: true,
    answers: [
      { id: 'weak-immunity', label: 'Weak immunity', detail: 'For example after an organ transplant.' },
      { id: 'bleeding', label: 'A bleeding disorder' },
      { id: 'diabetes', label: 'Diabetes' },
      { id: 'heart', label: 'A heart valve problem, or a heart fault from birth' },
      { id: 'sarcoidosis', label: 'Sarcoidosis' },
      { id: 'cancer-now', label: 'Cancer treatment now' },
      { id: 'cancer-past', label: 'Cancer treatment in the past' },
      { id: 'virus', label: 'HIV or hepatitis' },
      { id: 'other', label: 'Another lasting illness' },
      { id: 'none', label: 'None of these' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'pregnancy',
    ask: 'Are you pregnant or breastfeeding?',
    name: 'Pregnancy and breastfeeding',
    why: 'Skin doctors rule out tattoos at that time. None of the five sources mentions it.',
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
      { id: 'under-18', label: 'Under 18' },
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
    why: 'SMP can go with one. A scalp that is still healing is another matter.',
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
    why: 'The sources do not agree on how real it can look.',
    answers: [
      { id: 'distance', label: 'Real to someone I am talking to' },
      { id: 'close', label: 'Real from very close up, in any light' },
      { id: 'not-sure', label: 'Not sure' },
    ],
  },
  {
    id: 'permanence',
    ask: 'Would you mind having it for good?',
    name: 'Having it for good',
    why: 'It fades over the years, but no source says clearly whether it ever goes. Getting rid of it takes a laser.',
    answers: [
      { id: 'fine', label: 'No, I want it to stay' },
      { id: 'maybe-remove', label: 'I may want it gone one day' },
      { id: 'temporary', label: 'Yes, it must go away by itself' },
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
    ? readonly CandidacyAnswerId<Q>[]
    : CandidacyAnswerId<Q>
}
