import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'
import { goTogether, withPick } from './go-together'
import { weighPicks } from './weigh-picks'

/** One answer changed, all others kept, and what the verdict would then be. */
export type CandidacyChange = {
  question: CandidacyQuestionId
  answer: string
  /** `pick`: this answer instead · `add`: this one too · `drop`: without this one. */
  how: 'pick' | 'add' | 'drop'
  verdict: CandidacyVerdictId
}

function* steps(question: FlowQuestion, picked: readonly string[]) {
  for (const { id: answer } of question.answers) {
    if (!picked.includes(answer)) {
      const instead = !question.many || !picked.some(id => goTogether(id, answer))
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
