import { daysBetween } from '@/lib/calendar/move-day'
import { type Day, readDay } from '@/lib/calendar/read-day'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import type { BackEnd, BackPlan } from '@/lib/timeline/back-plan'
import { tellDay } from '@/lib/timeline/tell-plan'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { Scale } from '@/lib/value/scale'
import { BandRow } from './band-row'
import { saidBy, type TimelineAsk } from './timeline-ask'

type BackRowsProps = {
  ask: TimelineAsk
  back: BackPlan
  /** Day 0 of the axis. */
  start: Day
  scale: Scale
  line: number | undefined
}

/** The two days to start by, each with every source's own, and a way on from it that keeps the reader's day. */
export const BackRows = ({ ask, back, start, scale, line }: BackRowsProps) => {
  const { event, sessions, rows, safest, widest } = back
  const row = (term: string, side: 'safest' | 'widest', end: BackEnd, says: string) => (
    <BandRow
      term={term}
      said={tellDay(end.day, end.about)}
      reaches={rows.flatMap(one => {
        const day = one[side]
        return day ? [{ low: daysBetween(start, day), high: daysBetween(start, day) }] : []
      })}
      scale={scale}
      line={line}
    >
      {end.gone ? <p className="font-semibold text-stop">This day has gone by.</p> : null}
      <p className="text-sm text-soft print:text-xs">
        {`${says}, according to ${printList(end.sources.map(id => saidBy(ask.table, id)))}. `}
        {readDay(end.day).day ? (
          <a
            href={timelineAddress.href({ start: end.day, event, sessions })}
            className="inline-block min-h-6 print:hidden"
          >
            {`See the start on ${printDay(end.day, 'tiny')}`}
          </a>
        ) : null}
      </p>
    </BandRow>
  )
  return (
    <>
      {safest
        ? row('Safest start', 'safest', safest, 'These are the longest waits, with the rules for the scalp over')
        : null}
      {widest && widest.day !== safest?.day
        ? row('Very last start', 'widest', widest, 'These are the shortest waits, with no time to spare')
        : null}
      <li className="border-t border-rule pt-2 text-sm text-soft">{`The sessions after a start on ${printDay(start, 'plain')}:`}</li>
    </>
  )
}
