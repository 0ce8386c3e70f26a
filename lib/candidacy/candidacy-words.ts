import type { CandidacyVerdictEntry } from '@/content/candidacy/candidacy.schema'
import type { CandidacyRule } from '@/content/candidacy/candidacy-rules'
import { printList } from '@/lib/format/print-list'
import type { CandidacyFlow } from './candidacy-flow'

/** What is said of a link's answer that a question does not have. `question`: its short name. */
export const leftOut = (question: string): string =>
  `The link’s answer to “${question}” made no sense, so we left it out.`

/**
 * The result in one sentence, without a full stop: "See a doctor first, because you had cancer treatment". `decides`: the
 * words of the rule that decides, if one does; else the verdict's own words tell why.
 */
export function sayVerdict({ title, otherwise }: CandidacyVerdictEntry, decides: string | undefined): string {
  const why = decides ?? otherwise
  return why ? `${title}, because ${why}` : title
}

/** What else has to hold for a rule besides one of its questions, in words; empty where nothing else has to. */
export function sayOthers(flow: CandidacyFlow, rule: Pick<CandidacyRule, 'when'>, question: string): string {
  const others = Object.entries(rule.when).filter(([id]) => id !== question)
  return printList(
    others.map(([id, answers]) => {
      const asked = flow.questions.find(one => one.id === id)
      const labels = (asked?.answers ?? []).filter(answer => answers.includes(answer.id))
      const any = labels.length === asked?.answers.length
      return `${asked?.name ?? id}: ${any ? 'any answer' : labels.map(({ label }) => `“${label}”`).join(' or ')}`
    }),
  )
}
