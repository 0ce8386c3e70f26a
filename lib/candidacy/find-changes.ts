import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'
import { weighPicks } from './weigh-picks'

/** One answer changed, all others kept, and what the verdict would then be. */
export type CandidacyChange = {
  question: CandidacyQuestionId
  answer: string
  /** `pick`: this answer instead · `add`: this one too · `drop`: without this one. */
  how: 'pick' | 'add' | 'drop'
  verdict: CandidacyVerdictId
}

/** What picking an answer does to a list of many: "none" stands alone, everything else sends "none" away. */
export function withPick(picked: readonly string[], answer: string): readonly string[] {
  return answer === 'none' ? ['none'] : [...picked.filter(id => id !== 'none'), answer]
}

function* steps(question: FlowQuestion, picked: readonly string[]) {
  for (const { id: answer } of question.answers) {
    if (!picked.includes(answer)) {
      const alone = picked.every(id => id === 'none')
      const instead = !question.many || alone || answer === 'none'
      yield { answer, how: instead ? 'pick' : 'add', to: question.many ? withPick(picked, answer) : [answer] } as const
    } else if (question.many && picked.length > 1) {
      yield { answer, how: 'drop', to: picked.filter(id => id !== answer) } as const
    }
  }
}

/**
 * Every change of a single answer that would give another verdict, in the order of the questions. "Not sure" is
 * never offered as a change: it settles nothing.
 */
export function findChanges(flow: CandidacyFlow, picks: CandidacyPicks): CandidacyChange[] {
  const { verdict: now } = weighPicks(flow, picks)
  return flow.questions.flatMap(question =>
    [...steps(question, picks[question.id] ?? [])]
      .filter(step => step.answer !== 'not-sure' || step.how === 'drop')
      .map(({ answer, how, to }) => ({
        question: question.id,
        answer,
        how,
        verdict: weighPicks(flow, { ...picks, [question.id]: to }).verdict,
      }))
      .filter(change => change.verdict !== now),
  )
}
