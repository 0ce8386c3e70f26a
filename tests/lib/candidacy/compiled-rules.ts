import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { type CandidacyFlow, candidacyFlow } from '@/lib/candidacy/candidacy-flow'

/** Bits of a signature: all that a verdict may hang on. `held`: something is to sort out, or is not answered. */
export const bit = { fits: 1, held: 2, against: 4, repair: 8, doctor: 16, wait: 32 } as const
/** How many signatures there are. */
export const signatures = 64

/**
 * A second reading of the rule table, written apart from `weighPicks`: each question's picks are one small integer
 * (bit n = the nth answer), a rule is a list of masks, and the verdict is looked up.
 */
export function compileRules(flow: CandidacyFlow = candidacyFlow) {
  const column = new Map(flow.questions.map((question, at) => [question.id, at]))
  const maskOf = ([id, answers]: readonly [string, readonly string[]]) => {
    const question = flow.questions.find(one => one.id === id)
    if (!question) throw new Error(`no question ${id}`)
    const mask = answers.reduce((all, answer) => all | (1 << question.answers.findIndex(a => a.id === answer)), 0)
    return [column.get(question.id) ?? -1, mask] as const
  }
  const rules = flow.rules.map(rule => ({
    masks: rule.when.map(maskOf),
    bits: rule.effect === 'for' ? (rule.fits ? bit.fits : 0) : bit[rule.effect === 'settle' ? 'held' : rule.effect],
  }))
  const putIf = flow.questions.map(({ askedIf }) => askedIf?.map(maskOf))

  /** What counts of a vector: 0 where a question is put and open, -1 where it is not put. */
  const put = (vector: ArrayLike<number>): Int32Array => {
    const counted = Int32Array.from(vector)
    putIf.forEach((ways, at) => {
      if (ways && !ways.some(([home, mask]) => (counted[home] ?? -1) > 0 && ((counted[home] ?? 0) & mask) !== 0))
        counted[at] = -1
    })
    return counted
  }
  /** The signature of some of the questions' picks; the others count as not looked at. */
  const signature = (vector: ArrayLike<number>, looked: readonly number[]): number => {
    const counted = put(vector)
    let bits = 0
    for (const at of looked) if (counted[at] === 0) bits |= bit.held
    for (const { masks, bits: gain } of rules) {
      if (masks.every(([at, mask]) => (counted[at] ?? -1) > 0 && ((counted[at] ?? 0) & mask) !== 0)) bits |= gain
    }
    return bits
  }
  /** The same for one block of questions and the rules that read it, asked millions of times. */
  const weigherOf = (block: readonly number[]) => {
    const reading = rules.filter(({ masks, bits }) => bits !== 0 && masks.every(([at]) => block.includes(at)))
    const conditional = block.flatMap(at => (putIf[at] ? [[at, putIf[at]] as const] : []))
    const counted = new Int32Array(flow.questions.length)
    return (vector: Int32Array): number => {
      let bits = 0
      counted.set(vector)
      for (const [at, ways] of conditional) {
        if (!ways.some(([home, mask]) => (counted[home] as number) > 0 && ((counted[home] as number) & mask) !== 0))
          counted[at] = -1
      }
      for (const at of block) if (counted[at] === 0) bits |= bit.held
      for (const rule of reading) {
        if ((bits & rule.bits) === rule.bits) continue
        let isHeld = true
        for (const [at, mask] of rule.masks) {
          const picked = counted[at] as number
          if (picked <= 0 || (picked & mask) === 0) {
            isHeld = false
            break
          }
        }
        if (isHeld) bits |= rule.bits
      }
      return bits
    }
  }
  return { rules, putIf, column, signature, weigherOf, all: flow.questions.map((_, at) => at) }
}

const ranks = Uint8Array.from({ length: signatures }, (_, s) => {
  if (s & bit.wait) return 6
  if (s & bit.doctor) return 5
  if (s & bit.repair) return 4
  if (s & bit.against) return 3
  if (!(s & bit.fits)) return 2
  return s & bit.held ? 1 : 0
})

/** What a weightier bit outvotes cannot show in any verdict: such signatures are one and the same. */
export function collapse(signature: number): number {
  const weighty = [bit.wait, bit.doctor, bit.repair, bit.against].find(flag => signature & flag)
  return weighty ?? signature
}

/** 0 = likely fit … 6 = not now, in the order of `candidacyVerdictIds`. */
export const rankOf = (signature: number): number => ranks[signature] ?? 2
export const verdictAt = (rank: number) => candidacyVerdictIds[rank]
