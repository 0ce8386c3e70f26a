import { useEffect, useEffectEvent, useState } from 'react'
import { planPartWords } from '@/content/plan/plan'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import { type PlanPart, planParts } from '@/lib/plan/plan-document'
import { shareLink } from '@/lib/plan/plan-link'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { PlanPassOn } from './plan-pass-on'
import { SheetPaper } from './sheet-paper'
import type { PlanActions } from './use-plan'

/** The code of a link, drawn on the device. `undefined`: not wanted or not there yet; `null`: too long for a code. */
function useQr(link: string | null, wanted: boolean, onLost: () => void): QrDrawing | null | undefined {
  const lost = useEffectEvent(onLost)
  const [drawn, setDrawn] = useState<{ link: string; qr: QrDrawing | null }>()
  useEffect(() => {
    if (!wanted || !link) return
    let current = true
    // The drawing program is fetched only by those who want a code.
    import('@/lib/plan/draw-qr').then(
      ({ drawQr }) => {
        if (current) setDrawn({ link, qr: drawQr(link) })
      },
      () => {
        if (current) lost()
      },
    )
    return () => {
      current = false
    }
  }, [link, wanted])
  return wanted && drawn?.link === link ? drawn?.qr : undefined
}

const codeLost = 'The code could not be loaded. Check your connection, then ask for it again.'

const open: readonly PlanPart[] = planParts.filter(part => !planPartWords[part].isPrivate)

/** The sheet filled in, and the ways out of the page below it. It is fetched after the page. */
export const PlanSheet = ({ actions, tables }: { actions: PlanActions; tables: PlanTables }) => {
  const { plan, today } = actions
  const [picked, setPicked] = useState(open)
  const [places, setPlaces] = useState({ shown: false, printed: false })
  const sheet = consultationSheet(plan, today, tables)
  const link = today ? shareLink(plan, picked, window.location.origin) : null
  const qr = useQr(link, places.shown || places.printed, () => {
    setPlaces({ shown: false, printed: false })
    actions.say(codeLost)
  })
  return (
    <>
      <SheetPaper sheet={sheet} tables={tables} qr={places.printed ? qr : null} />
      <PlanPassOn
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
    </>
  )
}
