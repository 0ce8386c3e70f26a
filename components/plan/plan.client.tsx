'use client'

import { useState } from 'react'
import { planPartWords } from '@/content/data/plan'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import { planParts, type PlanPart } from '@/lib/plan/plan-document'
import type { PlanSheet } from '@/lib/plan/plan-sheet'
import { planMarkdown, planText } from '@/lib/plan/plan-text'
import { PlanCopy } from './plan-copy'
import { PlanFile } from './plan-file'
import { PlanKeep, WithoutScript } from './plan-keep'
import { PlanNotes } from './plan-notes'
import { PlanNotices } from './plan-notices'
import { PlanParts } from './plan-parts'
import { linkOf, PlanShare } from './plan-share'
import { SheetPaper } from './sheet-paper'
import { usePlan } from './use-plan'
import { useQr } from './use-qr'

const open: readonly PlanPart[] = planParts.filter(part => !planPartWords[part].isPrivate)

/** Joins the parts, the sheet and the ways to keep them. All of it happens on the device. */
export const PlanClient = ({ tables }: { tables: PlanSheet }) => {
  const actions = usePlan(tables.flow)
  const { plan, today, change, say } = actions
  const [picked, setPicked] = useState(open)
  const [places, setPlaces] = useState({ shown: false, printed: false })
  const sheet = consultationSheet(plan, today, tables)
  const link = today ? linkOf(plan, picked, window.location.origin) : null
  const qr = useQr(link, places.shown || places.printed)
  return (
    <div data-widget="plan" data-ready={today ? '' : undefined}>
      <PlanNotices {...actions} />
      <div className="lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-x-16 print:hidden">
        <div>
          <PlanParts plan={plan} tables={tables} onChange={change} />
          <PlanNotes plan={plan} onChange={change} disabled={!today} />
          <WithoutScript />
        </div>
        <PlanKeep {...actions} />
      </div>
      <h2 className="mb-4 mt-14 text-2xl print:hidden">Your sheet</h2>
      <SheetPaper sheet={sheet} tables={tables} qr={places.printed ? qr : null} />
      <div data-needs="script" className="mt-14 print:hidden">
        <h2 className="text-2xl">Pass it on</h2>
        <div className="mt-4 grid gap-10 lg:grid-cols-2 lg:gap-x-16">
          <PlanShare
            plan={plan} link={link} qr={qr} say={say} picked={picked} onPick={setPicked} places={places} onPlaces={setPlaces}
          />
          <div className="grid content-start gap-10">
            <PlanCopy
              disabled={!today} say={say} text={() => planText(sheet, plan)} markdown={() => planMarkdown(sheet, plan)}
            />
            <PlanFile {...actions} />
          </div>
        </div>
      </div>
    </div>
  )
}
