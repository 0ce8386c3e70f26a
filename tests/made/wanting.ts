import type { CandidacyAnswerId, CandidacyAnswers } from '@/content/candidacy/candidacy-questions'

type Look = CandidacyAnswerId<'pattern'>
type Wish = CandidacyAnswerId<'change'>

/** What somebody who looks like this ticks at the first question, which decides what else they are asked. */
const wishes: Readonly<Record<Look, Wish>> = {
  'norwood-1': 'bald',
  'norwood-2': 'hairline',
  'norwood-3': 'bald',
  'norwood-4': 'bald',
  'norwood-5': 'bald',
  'norwood-6': 'bald',
  'norwood-7': 'bald',
  hairline: 'hairline',
  'ludwig-1': 'thin',
  'ludwig-2': 'thin',
  'ludwig-3': 'thin',
  diffuse: 'thin',
  patchy: 'patches',
  total: 'patches',
  'cancer-loss': 'patches',
  'scar-strip': 'mark',
  'scar-fue': 'mark',
  'scar-injury': 'mark',
  'scar-cancer': 'mark',
  birthmark: 'mark',
  burn: 'mark',
  'transplant-gaps': 'mark',
  'not-sure': 'not-sure',
}

/** The same answers with what their look would make somebody want to change, where a row does not say that itself. */
export function wanting(answers: CandidacyAnswers): CandidacyAnswers {
  const { pattern = [] } = answers
  const looks: readonly Look[] = typeof pattern === 'string' ? [pattern] : pattern
  return looks.length === 0 || answers.change
    ? answers
    : { ...answers, change: [...new Set(looks.map(look => wishes[look]))] }
}
