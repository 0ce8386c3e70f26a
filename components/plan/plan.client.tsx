'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'
import type { planSummary } from '@/lib/plan/part-says'
import type { PlanPart } from '@/lib/plan/plan-document'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { PlanKeep } from './plan-keep'
import { PlanNotes } from './plan-notes'
import { PlanNotices } from './plan-notices'
import { PlanParts, type SayInLine } from './plan-parts'
import type { PlanSheet } from './plan-sheet'
import { usePlan } from './use-plan'

const nothingLocked: readonly PlanPart[] = []
const notThere =
  'The part of this page that fills in the sheet and passes it on did not come through. Load the page again.'

/** What is fetched after the page: the sheet with what stands below it, and what each part says in one line. */
type Late = { Sheet: typeof PlanSheet; planSummary: typeof planSummary }

/** What is said of a part that is there, as long as its own line has not come. */
const isThere = 'Answered'

type PlanClientProps = {
  tables: PlanTables
  withoutScript?: ReactNode
  /** What a reader should know before deleting. It comes from the server, so that the words weigh nothing here. */
  beforeForgetting?: ReactNode
  /** The sheet for anyone, drawn by the server. It stands until what fills it in has been fetched. */
  blankSheet?: ReactNode
}

/** Joins the parts, the sheet and the ways to keep them. All of it happens on the device. */
export const PlanClient = ({ tables, withoutScript, beforeForgetting, blankSheet }: PlanClientProps) => {
  const actions = usePlan(tables.flow)
  const { plan, today, change, takeOut, stored } = actions
  const locked = stored?.locked ?? nothingLocked
  const [late, setLate] = useState<Late | null>()
  const says: SayInLine = (part, of) =>
    of[part] === undefined ? null : late ? late.planSummary(part, of, tables) : isThere
  const isReady = today !== null && late !== undefined

  useEffect(() => {
    if (today === null || late !== undefined) return
    Promise.all([import('./plan-sheet'), import('@/lib/plan/part-says')]).then(
      ([{ PlanSheet: Sheet }, { planSummary }]) => startTransition(() => setLate({ Sheet, planSummary })),
      () => setLate(null),
    )
  }, [today, late])
  return (
    <div data-widget="plan" data-ready={isReady ? '' : undefined}>
      <PlanNotices {...actions} says={says} />
      <div className="lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-x-16 print:hidden">
        <div>
          <PlanParts plan={plan} flow={tables.flow} says={says} onTakeOut={takeOut} locked={locked} />
          <PlanNotes plan={plan} onChange={change} disabled={!today} locked={locked.includes('notes')} />
          {withoutScript}
        </div>
        <PlanKeep {...actions} today={isReady ? today : null} beforeForgetting={beforeForgetting} />
      </div>
      <h2 className="mb-4 mt-14 text-2xl print:hidden">Your sheet</h2>
      {late ? <late.Sheet actions={actions} tables={tables} /> : blankSheet}
      {late === null ? (
        <p role="alert" className="mt-10 print:hidden">
          {notThere}
        </p>
      ) : null}
    </div>
  )
}
