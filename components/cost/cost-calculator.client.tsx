'use client'

import { useEffect, useState } from 'react'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { type CostField, type CostProblem, costHref, costQuery, parseCostParams } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { CostView } from './cost-view'

type CostCalculatorClientProps = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  sheet: CostSheet
}

/**
 * Joins questions and answer in the browser: every change answers at once and stands in the address. Answers that
 * another tool handed on in the fragment stay in the fragment, because they may come from the quiz.
 */
export const CostCalculatorClient = ({ answers, problems, sheet }: CostCalculatorClientProps) => {
  const [state, setState] = useState({ answers, problems })
  const [handedOn, setHandedOn] = useState(false)
  useEffect(() => {
    const fragment = new URLSearchParams(window.location.hash.slice(1))
    const handed = parseCostParams(fragment)
    if (costQuery(handed.answers) === '') return
    setHandedOn(true)
    setState(handed)
  }, [])
  const answer = (field: CostField, text: string) => {
    const address = new URLSearchParams(costQuery(state.answers))
    address.set(field, text)
    const next = parseCostParams(address)
    const left = state.problems.filter(problem => problem.field !== field)
    setState({ answers: next.answers, problems: [...left, ...next.problems] })
    const query = costQuery(next.answers)
    window.history.replaceState(null, '', handedOn ? `/cost#${query}` : costHref(next.answers))
  }
  return <CostView answers={state.answers} problems={state.problems} sheet={sheet} onAnswer={answer} />
}
