import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { type CandidacyFlow, candidacyFlow } from '@/lib/candidacy/candidacy-flow'

/** Bits of a signature: all that a verdict may hang on. */
export const bit = { fits: 1, held: 2, against: 4, doctor: 8 } as const

/**
 * A second reading of the rule table, written apart from `weighPicks`: each question's picks are one small integer
 * (bit n = the nth answer), a rule is a list of masks, and the verdict is looked up.
 */
export function compileRules(flow: CandidacyFlow = candidacyFlow) {
  const column = new Map(flow.questions.map((question, at) => [question.id, at]))
  const rules = flow.rules.map(rule => ({
    masks: rule.when.map(([id, answers]) => {
      const question = flow.questions[column.get(id) ?? -1]
      if (!question) throw new Error(`no question ${id}`)
      const mask = answers.reduce((all, answer) => all | (1 << question.answers.findIndex(a => a.id === answer)), 0)
      return [column.get(id) ?? -1, mask] as const
    }),
    bits: rule.effect === 'for' ? (rule.fits ? bit.fits : 0) : bit[rule.effect === 'settle' ? 'held' : rule.effect],
  }))

  /** The signature of some of the questions' picks; the others count as not looked at. */
  const signature = (vector: ArrayLike<number>, looked: readonly number[]): number => {
    let bits = 0
    for (const at of looked) if (vector[at] === 0) bits |= bit.held
    for (const { masks, bits: gain } of rules) {
      if (masks.every(([at, mask]) => ((vector[at] ?? 0) & mask) !== 0)) bits |= gain
    }
    return bits
  }
  return { rules, column, signature, all: flow.questions.map((_, at) => at) }
}

const ranks = Uint8Array.from({ length: 16 }, (_, s) =>
  s & bit.doctor ? 4 : s & bit.against ? 3 : !(s & bit.fits) ? 2 : s & bit.held ? 1 : 0,
)

/** What a doctor or a point against outvotes cannot show in any verdict: such signatures are one and the same. */
export const collapse = (signature: number): number =>
  signature & bit.doctor ? bit.doctor : signature & bit.against ? bit.against : signature

/** 0 = likely fit … 4 = a doctor first, in the order of `candidacyVerdictIds`. */
export const rankOf = (signature: number): number => ranks[signature] ?? 2
export const verdictAt = (rank: number) => candidacyVerdictIds[rank]
