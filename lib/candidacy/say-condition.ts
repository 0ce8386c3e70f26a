import type { CandidacyRule } from '@/content/candidacy/candidacy-rules'
import { printList } from '@/lib/format/print-list'
import type { CandidacyFlow } from './candidacy-flow'

/** What else has to hold for a rule besides one of its questions, in words; empty where nothing else has to. */
export function sayOthers(flow: CandidacyFlow, rule: Pick<CandidacyRule, 'when'>, question: string): string {
  const others = Object.entries(rule.when).filter(([id]) => id !== question)
  return printList(
    others.map(([id, answers]) => {
      const asked = flow.questions.find(one => one.id === id)
      const labels = (asked?.answers ?? []).filter(answer => (answers as readonly string[]).includes(answer.id))
      const any = labels.length === asked?.answers.length
      return `${asked?.name ?? id}: ${any ? 'any answer' : labels.map(({ label }) => `“${label}”`).join(' or ')}`
    }),
  )
}
