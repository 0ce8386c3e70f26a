'use client'

import { useState } from 'react'
import { earlyIn } from '@/components/ui/early-answers'
import { useAddress } from '@/components/ui/use-address'
import { type CostField, type CostProblem, costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import type { CostAsk } from './cost-ask'
import { CostView } from './cost-view'

type CostCalculatorClientProps = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  table: CostTable
  still: CostAsk['still']
}

const early = earlyIn('cost')

/** What was tapped before the script came, and is told as the last change. */
const changed = (from: CostAnswers, to: CostAnswers) => {
  const before = new URLSearchParams(costAddress.query(from))
  const after = new URLSearchParams(costAddress.query(to))
  return costAddress.names.find(name => before.get(name) !== after.get(name)) ?? null
}

/** Joins questions and answer in the browser: every change answers at once and stands in the address. */
export const CostCalculatorClient = ({ answers, problems, table, still }: CostCalculatorClientProps) => {
  const [last, note] = useState<CostField | null>(null)
  const { asked, change, keep } = useAddress(
    costAddress,
    { answers, problems },
    {
      early: (address, drawn, base) => {
        const taken = early(address, drawn, base)
        if (taken) note(changed(base.answers, taken.answers))
        return taken
      },
    },
  )
  const save = async () => {
    // The writer is fetched only by those who want the file.
    const { costFile, costFileName } = await import('@/lib/cost/cost-csv')
    const content = costFile(asked.answers, table, window.location.href)
    return { content, name: costFileName, type: 'text/csv;charset=utf-8' }
  }
  return (
    <CostView
      {...asked}
      table={table}
      still={asked.answers === answers ? still : undefined}
      last={last}
      onAnswer={(field, text) => {
        note(field)
        change(field, text)
      }}
      onCsv={save}
      onAnswers={next => {
        note(null)
        keep({ answers: next, problems: [] })
      }}
    />
  )
}
