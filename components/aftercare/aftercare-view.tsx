import { LinkNotice } from '@/components/ui/link-notice'
import type { AftercareAsk } from './aftercare-ask'
import { AftercareForm } from './aftercare-form'
import { AftercareToday } from './aftercare-today'
import { DayList } from './day-list'
import { OverlapNotes } from './overlap-notes'
import { WhenList } from './when-list'

/** The living part: today first, the questions beside it; on the room’s own page then every activity and every day. */
export const AftercareView = (ask: AftercareAsk) => (
  <div data-widget="aftercare" className="print:text-xs print:[&_p]:leading-tight print:[&_summary]:leading-tight">
    <LinkNotice unknown={ask.unknown} />
    <div className="grid gap-14 lg:grid-cols-[1fr_22rem] lg:gap-20 print:block">
      <AftercareToday {...ask} />
      <AftercareForm {...ask} />
    </div>
    {ask.path === '/today' ? null : (
      <>
        <WhenList {...ask} />
        <DayList {...ask} />
        <OverlapNotes {...ask} />
      </>
    )}
  </div>
)
