import type { ReactNode } from 'react'
import { LinkNotice } from '@/components/ui/link-notice'
import { type AftercareAsk, isAsked } from './aftercare-ask'
import { AftercareHead } from './aftercare-head'
import { AftercareToday } from './aftercare-today'
import { DayList } from './day-list'
import { OverlapNotes } from './overlap-notes'
import { WhenList } from './when-list'

/**
 * The living part: the day, the questions, the picture of all days and what holds today; on the room's own page then
 * every activity and every day. `help` is drawn by the server: when to get help, and the way to the parts of the page.
 */
export const AftercareView = ({ help, ...ask }: AftercareAsk & { help?: ReactNode }) => {
  const all = ask.path !== '/today'
  const blank = ask.problems.length === 0 && all
  return (
    <div data-widget="aftercare" className="print:text-xs print:[&_p]:leading-tight print:[&_summary]:leading-tight">
      <LinkNotice unknown={ask.unknown} />
      <section
        aria-labelledby="today-title"
        className={ask.answers.sessions > 1 && ask.answers.day === null ? 'print:hidden' : undefined}
      >
        <AftercareHead {...ask} />
        <AftercareToday ask={ask} isShown={isAsked(ask) || blank} help={help} />
      </section>
      {all ? (
        <>
          <WhenList {...ask} />
          <DayList {...ask} />
          <OverlapNotes {...ask} />
        </>
      ) : null}
    </div>
  )
}
