import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'

const isPut = ({ askedIf }: FlowQuestion, picks: CandidacyPicks): boolean =>
  askedIf === undefined || askedIf.some(([id, answers]) => picks[id]?.some(picked => answers.includes(picked)))

/**
 * The questions that are put to a reader with these picks, in their order, and the picks that count: what was answered
 * to a question that is no longer put weighs nothing. A condition looks at questions before its own.
 */
export function askedQuestions({ questions }: CandidacyFlow, picks: CandidacyPicks) {
  const asked: FlowQuestion[] = []
  const counted: { -readonly [Q in keyof CandidacyPicks]: CandidacyPicks[Q] } = {}
  for (const question of questions) {
    if (!isPut(question, counted)) continue
    asked.push(question)
    const picked = picks[question.id]
    if (picked?.length) counted[question.id] = picked
  }
  return { asked, counted: counted as CandidacyPicks }
}
