import type { OptionId } from '@/content/deciding/option-ids'
import { holds } from '@/lib/address/holds'
import type { GroundLines } from '@/lib/evidence/ground-lines'

/** An answer to the quiz at which an option may not be for somebody, ready for the browser. */
export type SituationRow = {
  id: string
  option: OptionId
  /** Answers by question: each question has to have been answered with one of these. */
  when: Readonly<Record<string, readonly string[]>>
  says: string
  lines: GroundLines
}

/** Why an option may not be for a reader. An option that is not named has no reason in the table, which is no advice. */
export type NotForYou = Readonly<Partial<Record<OptionId, readonly Pick<SituationRow, 'id' | 'says' | 'lines'>[]>>>

/** The rows that hold for what the quiz handed on, by option. Never throws: an answer nobody knows says nothing. */
export function whatApplies(quiz: string, rows: readonly SituationRow[]): NotForYou {
  if (quiz === '') return {}
  const picks = new Map([...new URLSearchParams(quiz)].map(([question, text]) => [question, text.split(',')]))
  const applies = ({ when }: SituationRow) => holds(Object.entries(when), question => picks.get(question))
  const found: Partial<Record<OptionId, SituationRow[]>> = {}
  for (const row of rows.filter(applies)) found[row.option] = [...(found[row.option] ?? []), row]
  return found
}
