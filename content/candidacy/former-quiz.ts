import type { CandidacyQuestionId } from './candidacy-questions'

/** What one answer of a former question says in today's quiz: one of its answers, or "none" where it holds nothing up. */
type Said = Readonly<Record<string, string>>

/**
 * The quiz as it once was. Links that people kept and plans that they stored still hold its questions and answers, and
 * are read by this table, so that nothing that was said is lost and nothing is taken for granted.
 */
export type FormerQuiz = {
  /** Answers with no single place today, and where what they said stands, if one answer says it. */
  answers: readonly {
    id: CandidacyQuestionId
    answer: string
    to?: readonly [question: CandidacyQuestionId, answer: string]
    message: string
  }[]
  /** What each look says that the reader wants to change. The quiz once began with the look. */
  changes: Said
  /** Questions that were two: by the answer to the second, what each answer to the first has become. */
  pairs: readonly {
    id: CandidacyQuestionId
    with: string
    by: Readonly<Record<string, Said>>
    /** Answers to the first that are no answers today. */
    gone: readonly string[]
    message: string
  }[]
  /** Questions that gather former ones, each with what its answers have become. */
  gathered: readonly {
    id: CandidacyQuestionId
    from: Readonly<Record<string, Said>>
    message: string
  }[]
}

const kept = (...answers: readonly string[]): Said => Object.fromEntries(answers.map(answer => [answer, answer]))
const unsure = { 'not-sure': 'not-sure' }
const again = 'Some questions have become one since this link was made, and it did not answer all of them. '
const tones = { ...kept('fair', 'brown', 'dark'), ...unsure }

export const formerQuiz: FormerQuiz = {
  answers: [
    {
      id: 'hair',
      answer: 'long',
      message:
        '“Long, or as it is now” has become two answers since this link was made, so it was left out. Pick one again.',
    },
    {
      id: 'course',
      answer: 'unexplained',
      to: ['cause', 'unexplained'],
      message:
        'How hair loss goes and why are two questions now. “Nobody has told me why” was kept. How it goes was left out.',
    },
  ],
  changes: {
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(stage => [`norwood-${stage}`, 'bald'])),
    hairline: 'hairline',
    ...Object.fromEntries(['ludwig-1', 'ludwig-2', 'ludwig-3', 'diffuse'].map(look => [look, 'thin'])),
    ...Object.fromEntries(['patchy', 'total', 'cancer-loss'].map(look => [look, 'patches'])),
    ...Object.fromEntries(
      ['scar-strip', 'scar-fue', 'scar-injury', 'scar-cancer', 'birthmark', 'burn', 'transplant-gaps'].map(look => [
        look,
        'mark',
      ]),
    ),
    'own-smp': 'own-smp',
    none: 'none',
    'not-sure': 'not-sure',
  },
  pairs: [
    {
      id: 'hair',
      with: 'upkeep',
      by: {
        yes: { ...kept('shaved', 'short', 'longer', 'as-it-is'), ...unsure },
        // With "not sure" how it is worn, and no wish to clip it, no single answer says both.
        no: { shaved: 'no-upkeep', short: 'no-upkeep', 'as-it-is': 'no-upkeep', longer: 'longer' },
        'not-sure': { shaved: 'not-sure', short: 'not-sure', 'as-it-is': 'not-sure', longer: 'longer', ...unsure },
        // Of long hair it was not asked.
        '': { longer: 'longer' },
      },
      gone: [],
      message: 'How you wear your hair and whether you clip it are one question now. Pick one again.',
    },
    {
      id: 'skin',
      with: 'colour',
      by: {
        dark: { 'very-pale': 'pale-dark', ...tones },
        mid: { 'very-pale': 'pale-light', ...tones },
        grey: { 'very-pale': 'pale-light', ...tones },
        'not-sure': { 'very-pale': 'not-sure', fair: 'not-sure', brown: 'not-sure', dark: 'not-sure', ...unsure },
      },
      gone: ['very-pale'],
      message: 'Skin and hair colour are one question now, and this link did not say both. Pick one again.',
    },
  ],
  gathered: [
    {
      id: 'wishes',
      from: {
        growth: { look: 'none', both: 'treat-too', ...kept('regrow'), ...unsure },
        expects: { distance: 'none', ...kept('close'), ...unsure },
        permanence: { fine: 'none', ...kept('maybe-remove', 'temporary'), ...unsure },
      },
      message: `${again}Look at what you want from it.`,
    },
    {
      id: 'scalp',
      from: {
        scalp: {
          ...kept('psoriasis', 'psoriasis-quiet', 'eczema', 'infection', 'wound', 'sunburn', 'other-skin'),
          ...kept('scarring', 'moles', 'none'),
          ...unsure,
        },
        keloid: { yes: 'keloid', family: 'keloid-family', no: 'none', ...unsure },
      },
      message: `${again}Look at your skin and scalp.`,
    },
    {
      id: 'medicines',
      from: {
        medicines: {
          ...kept('minoxidil', 'finasteride', 'hormones', 'isotretinoin', 'thinners', 'suppressants', 'none'),
          ...unsure,
        },
        allergies: { pigment: 'ink', ...kept('dye', 'numbing', 'none'), ...unsure },
      },
      message: `${again}Look at your medicines and allergies.`,
    },
    {
      id: 'also',
      from: {
        age: { ...kept('under-18'), adult: 'none', ...unsure },
        pregnancy: { ...kept('pregnant', 'breastfeeding'), no: 'none', ...unsure },
        scan: { yes: 'scan', no: 'none', ...unsure },
        transplant: {
          no: 'none',
          unwanted: 'no-transplant',
          planned: 'transplant-planned',
          recent: 'transplant-healing',
          healed: 'transplant-healed',
          ...unsure,
        },
        // A colour that was not sure is told by the skin tone.
        colour: { dark: 'none', mid: 'none', ...kept('grey'), 'not-sure': 'none' },
      },
      message: `${again}Look at age, pregnancy and plans.`,
    },
  ],
}
