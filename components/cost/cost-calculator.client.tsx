'use client'

import { useState } from 'react'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { type CostField, type CostProblem, costHref, costQuery, parseCostParams } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { CostView } from './cost-view'

type CostCalculatorClientProps = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  sheet: CostSheet
}

/** Joins questions and answer in the browser: every change answers at once and stands in the address. */
export const CostCalculatorClient = ({ answers, problems, sheet }: CostCalculatorClientProps) => {
  const [state, setState] = useState({ answers, problems })
  const answer = (field: CostField, text: string) => {
    const address = new URLSearchParams(costQuery(state.answers))
    address.set(field, text)
    const next = parseCostParams(address)
    const left = state.problems.filter(problem => problem.field !== field)
    setState({ answers: next.answers, problems: [...left, ...next.problems] })
    window.history.replaceState(null, '', costHref(next.answers))
  }
  return <CostView answers={state.answers} problems={state.problems} sheet={sheet} onAnswer={answer} />
}
