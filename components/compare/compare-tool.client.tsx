'use client'

import { earlyIn } from '@/components/ui/early-answers'
import { useAddress } from '@/components/ui/use-address'
import { useToday } from '@/components/ui/use-today'
import type { Day } from '@/lib/calendar/read-day'
import { type CompareAnswers, compareAddress, type CompareProblem } from '@/lib/compare/compare-address'
import { compareQuizAddress } from '@/lib/compare/compare-quiz-address'
import type { CompareTable } from '@/lib/compare/compare-table'
import { orderOn } from '@/lib/compare/turn-order'
import { type SituationRow, whatApplies } from '@/lib/compare/what-applies'
import { CompareView } from './compare-view'

type ToolProps = {
  answers: CompareAnswers
  problems: readonly CompareProblem[]
  /** The server's day; the device's own takes its place as soon as the script runs. */
  today: Day | null
  table: CompareTable
  situations: readonly SituationRow[]
}

const early = earlyIn('compare')
const nothingHanded = { answers: compareQuizAddress.defaults, problems: [] }

/**
 * Joins the choice and the comparison in the browser. The address holds the choice; what the quiz handed on stays in the
 * page's own entry, and no server sees it.
 */
export const CompareToolClient = ({ answers, problems, today, table, situations }: ToolProps) => {
  const { asked, change } = useAddress(
    compareAddress,
    { answers, problems },
    { early, beside: compareQuizAddress.names },
  )
  const handed = useAddress(compareQuizAddress, nothingHanded, { beside: compareAddress.names })
  const { quiz } = handed.asked.answers
  const day = useToday()
  return (
    <CompareView
      {...asked}
      table={table}
      order={orderOn(day ?? today)}
      notForYou={whatApplies(quiz, situations)}
      onAnswer={change}
      live={day !== null}
      onForget={quiz === '' ? undefined : () => handed.keep(nothingHanded)}
    />
  )
}
