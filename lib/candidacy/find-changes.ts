import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { askedQuestions } from './asked-questions'
import type { CandidacyFlow, CandidacyPicks } from './candidacy-flow'
import { weighPicks } from './weigh-picks'

/** One answer changed, all others kept, and what the verdict would then be. */
export type CandidacyChange = {
  question: CandidacyQuestionId
  answer: string
  /** `wish`: the reader may want something else · `learn`: a doctor can tell · `know`: it was open or not sure. */
  how: 'wish' | 'learn' | 'know'
  verdict: CandidacyVerdictId
}

/**
 * Every change of a single answer that would give another verdict, in the order of the questions: wishes, what a doctor
 * can tell, and what was left open or not sure. An illness, a medicine, an age or a scar is never offered: of a question
 * that is open only the best that could come of it is told, as `know`, and not which answer that is.
 */
export function findChanges(flow: CandidacyFlow, picks: CandidacyPicks): CandidacyChange[] {
  const { asked, counted } = askedQuestions(flow, picks)
  const { verdict: now } = weighPicks(flow, picks)
  const rank = (id: CandidacyVerdictId) => flow.verdicts.findIndex(verdict => verdict.id === id)
  return asked.flatMap(({ id: question, answers, turn }): CandidacyChange[] => {
    const picked = counted[question] ?? []
    const known = picked.filter(id => id !== 'not-sure')
    const others = answers
      .filter(({ id }) => id !== 'not-sure' && !picked.includes(id))
      // What is known beside a "not sure" stays; what was answered to a question that comes back counts again.
      .map(({ id: answer }) => ({ answer, picks: turn || known.length === 0 ? [answer] : known }))
      .map(({ answer, picks: to }) => ({ answer, verdict: weighPicks(flow, { ...picks, [question]: to }).verdict }))
      .filter(({ verdict }) => verdict !== now)
    if (turn === 'wish') return others.map(change => ({ question, how: 'wish', ...change }))
    const better = others.filter(({ verdict }) => rank(verdict) < rank(now))
    if (turn === 'learn') return better.slice(0, 1).map(change => ({ question, how: 'learn', ...change }))
    const isOpen = picked.length === 0 || picked.includes('not-sure')
    const [best] = isOpen ? better.toSorted((a, b) => rank(a.verdict) - rank(b.verdict)) : []
    return best ? [{ question, how: 'know' as const, ...best }] : []
  })
}
