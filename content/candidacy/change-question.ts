import type { CandidacyQuestionEntry } from './candidacy.schema'

/** The first question of the quiz: what there is to change, one thing or several. The rest of the quiz hangs on it. */
export const changeQuestion = {
  id: 'change',
  ask: 'What would you like to change?',
  name: 'What you want to change',
  why: 'We ask only what matters for the things you pick.',
  many: true,
  answers: [
    { id: 'bald', label: 'A bald head', detail: 'Or going bald.', drawn: 'norwood-6' },
    { id: 'hairline', label: 'My hairline', detail: 'Gone back or high.', drawn: 'norwood-3' },
    { id: 'thin', label: 'Thin hair', detail: 'Or a wide parting.', drawn: 'ludwig-2' },
    { id: 'patches', label: 'Patches, or no hair', detail: 'Also after treatment.', drawn: 'patchy' },
    { id: 'mark', label: 'A scar or a mark', detail: 'Or transplant gaps.', drawn: 'scar-strip' },
    { id: 'own-smp', label: 'SMP I already have', detail: 'To renew or remove.', drawn: 'own-smp' },
    { id: 'none', label: 'None of these' },
    { id: 'not-sure', label: 'Not sure' },
  ],
} as const satisfies CandidacyQuestionEntry

/** Who wants one of these is asked what it looks like. With SMP alone, or with nothing to change, no look decides. */
export const toLookAt = ['bald', 'hairline', 'thin', 'patches', 'mark', 'not-sure'] as const
