'use client'

import { useEffect, useRef } from 'react'
import { earlyAnswers } from '@/components/ui/early-answers'
import { handOverFile } from '@/components/ui/hand-over-file'
import { useNewest } from '@/components/ui/use-newest'
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
 * Joins questions and answer in the browser: every change answers at once and stands in the address. It reads its
 * address by itself, so that a page drawn ahead of time answers too. Answers that another tool handed on in the
 * fragment stay in the fragment, because they may come from the quiz.
 */
export const CostCalculatorClient = ({ answers, problems, sheet }: CostCalculatorClientProps) => {
  const [state, settle, newest] = useNewest({ answers, problems })
  const handedOn = useRef(false)
  const keep = (next: CostAnswers, wrong: readonly CostProblem[]) => {
    settle({ answers: next, problems: wrong })
    window.history.replaceState(null, '', handedOn.current ? `/cost#${costQuery(next)}` : costHref(next))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the address and the form once, as it finds them.
  useEffect(() => {
    const { hash, search } = window.location
    const handed = parseCostParams(new URLSearchParams(hash.slice(1)))
    const early = parseCostParams(earlyAnswers(document.querySelector('[data-widget="cost"] form'), costQuery(answers)))
    if (costQuery(handed.answers) !== '') {
      handedOn.current = true
      settle(handed)
    } else if (costQuery(early.answers) !== costQuery(answers)) keep(early.answers, early.problems)
    else if (search !== '') settle(parseCostParams(new URLSearchParams(search)))
  }, [])
  const answer = (field: CostField, text: string) => {
    const address = new URLSearchParams(costQuery(newest.current.answers))
    address.set(field, text)
    const next = parseCostParams(address)
    const left = newest.current.problems.filter(problem => problem.field !== field)
    keep(next.answers, [...left, ...next.problems])
  }
  // The writer is fetched only by those who want the file.
  const save = () =>
    void import('@/lib/cost/cost-csv').then(({ costFile }) =>
      handOverFile(costFile(state.answers, sheet, window.location.href), 'smp-cost.csv', 'text/csv;charset=utf-8'),
    )
  return (
    <CostView
      answers={state.answers}
      problems={state.problems}
      sheet={sheet}
      onAnswer={answer}
      onCsv={save}
      onAnswers={answers => keep(answers, [])}
    />
  )
}
