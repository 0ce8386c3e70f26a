'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { planPartWords } from '@/content/plan/plan'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import { type PlanPart, planParts } from '@/lib/plan/plan-document'
import { shareLink } from '@/lib/plan/plan-link'
import type { PlanTables } from '@/lib/plan/plan-tables'
import type { sheetDates } from '@/lib/plan/sheet-dates'
import { PlanKeep } from './plan-keep'
import { PlanNotes } from './plan-notes'
import { PlanNotices } from './plan-notices'
import { PlanParts } from './plan-parts'
import type { PlanPassOn } from './plan-pass-on'
import { SheetPaper } from './sheet-paper'
import type { SheetPrices } from './sheet-prices'
import { usePlan } from './use-plan'

/** The code of a link, drawn on the device. `undefined`: not wanted or not there yet; `null`: too long for a code. */
function useQr(link: string | null, wanted: boolean): QrDrawing | null | undefined {
  const [drawn, setDrawn] = useState<{ link: string; qr: QrDrawing | null }>()
  useEffect(() => {
    if (!wanted || !link) return
    let current = true
    // The drawing program is fetched only by those who want a code.
    import('@/lib/plan/draw-qr').then(
      ({ drawQr }) => {
        if (current) setDrawn({ link, qr: drawQr(link) })
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [link, wanted])
  return wanted && drawn?.link === link ? drawn?.qr : undefined
}

const open: readonly PlanPart[] = planParts.filter(part => !planPartWords[part].isPrivate)
const nothingLocked: readonly PlanPart[] = []
const notThere = 'The part of this page that dates a plan and passes it on did not come through. Load the page again.'

/** What is fetched after the page: what stands below the sheet, its prices, and the sums of the calendar. */
type Late = { PassOn: typeof PlanPassOn; Prices: typeof SheetPrices; sheetDates: typeof sheetDates }

type PlanClientProps = {
  tables: PlanTables
  withoutScript?: ReactNode
  /** What a reader should know before deleting. It comes from the server, so that the words weigh nothing here. */
  beforeForgetting?: ReactNode
}

/** Joins the parts, the sheet and the ways to keep them. All of it happens on the device. */
export const PlanClient = ({ tables, withoutScript, beforeForgetting }: PlanClientProps) => {
  const actions = usePlan(tables.flow)
  const { plan, today, change, takeOut, stored } = actions
  const locked = stored?.locked ?? nothingLocked
  const [picked, setPicked] = useState(open)
  const [places, setPlaces] = useState({ shown: false, printed: false })
  const [late, setLate] = useState<Late | null>()
  const sheet = consultationSheet(plan, today, tables, late?.sheetDates ?? null)
  const link = today ? shareLink(plan, picked, window.location.origin) : null
  const qr = useQr(link, places.shown || places.printed)
  const isReady = today !== null && late !== undefined

  useEffect(() => {
    if (today === null || late !== undefined) return
    Promise.all([import('./plan-pass-on'), import('./sheet-prices'), import('@/lib/plan/sheet-dates')]).then(
      ([{ PlanPassOn: PassOn }, { SheetPrices: Prices }, { sheetDates }]) =>
        startTransition(() => setLate({ PassOn, Prices, sheetDates })),
      () => setLate(null),
    )
  }, [today, late])
  return (
    <div data-widget="plan" data-ready={isReady ? '' : undefined}>
      <PlanNotices {...actions} tables={tables} />
      <div className="lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-x-16 print:hidden">
        <div>
          <PlanParts plan={plan} tables={tables} onTakeOut={takeOut} locked={locked} />
          <PlanNotes plan={plan} onChange={change} disabled={!today} locked={locked.includes('notes')} />
          {withoutScript}
        </div>
        <PlanKeep {...actions} today={isReady ? today : null} beforeForgetting={beforeForgetting} />
      </div>
      <h2 className="mb-4 mt-14 text-2xl print:hidden">Your sheet</h2>
      <SheetPaper sheet={sheet} tables={tables} qr={places.printed ? qr : null} Prices={late?.Prices} />
      {late ? (
        <late.PassOn
          actions={actions}
          sheet={sheet}
          tables={tables}
          link={link}
          qr={qr}
          picked={picked}
          onPick={setPicked}
          places={places}
          onPlaces={setPlaces}
        />
      ) : null}
      {late === null ? (
        <p role="alert" className="mt-10 print:hidden">
          {notThere}
        </p>
      ) : null}
    </div>
  )
}
