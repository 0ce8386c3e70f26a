import { FoldedSection } from '@/components/ui/folded-section'
import { AxisTicks } from '@/components/ui/axis-ticks'
import { yearWords } from '@/content/timeline/years-after'
import { claimHref } from '@/lib/evidence/evidence-address'
import { lowerFirst, upperFirst } from '@/lib/format/first-letter'
import type { PlanYears } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { snugScale } from '@/lib/value/scale'
import { BandRow } from './band-row'
import { nameOf } from './timeline-ask'

/** In the order in which a reader meets them; what a study watched comes last. */
const kinds = ['fresh', 'fading', 'touch-up', 'touch-up-open', 'faded', 'seen'] as const

/** The calendar years of a stretch, where a start is known: ", 2031–2033". */
function onCalendar({ from, to }: PlanYears): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)]
  if (!first) return ''
  return last && last !== first ? `, ${first}–${last}` : `, ${last ? '' : 'from '}${first}`
}

/** The years after, a row for each thing that is said of them, as dense as the number of sources that say so. No average. */
export const YearsSection = ({
  years,
  table,
  isPrinted,
}: {
  years: readonly PlanYears[]
  table: TimelineTable
  /** Whether it belongs on paper; the way back from a day fills two sheets without it. */
  isPrinted: boolean
}) => {
  const scale = snugScale(years.map(one => one.years))
  return (
    <FoldedSection
      id="years"
      className={isPrinted ? 'print:mt-2' : 'print:hidden'}
      title="The years after"
      brief="When it fades and when a touch-up is due, with no average made of it"
    >
      <p className="max-w-[62ch] text-soft print:max-w-none">
        You will find different years for the fading and for the touch-up, and we make no average of them. The more
        dots, the more articles give that year.
      </p>
      <ul className="mt-3 max-w-3xl border-b border-rule print:max-w-none">
        {kinds.map(kind => {
          const said = years.filter(one => one.kind === kind)
          return said.length === 0 ? null : (
            <BandRow key={kind} term={upperFirst(yearWords[kind])} reaches={said.map(one => one.years)} scale={scale}>
              {said.map(one => (
                <p key={one.claim} className="text-sm tabular-nums print:inline print:pr-3 print:text-[0.6875rem]">
                  <a href={claimHref(one.claim)} className="inline-block min-h-6 print:min-h-0">
                    {one.text}
                  </a>
                  {`, ${lowerFirst(nameOf(table, one.source))}${onCalendar(one)}`}
                  {table.drawn[one.claim] ? (
                    <a href={table.drawn[one.claim]} className="ml-3 inline-block min-h-6 text-soft print:hidden">
                      {`see year ${one.years.low}`}
                    </a>
                  ) : null}
                </p>
              ))}
            </BandRow>
          )
        })}
      </ul>
      <svg
        aria-hidden="true"
        width="100%"
        height="22"
        className="block max-w-3xl overflow-visible text-sm print:max-w-none"
      >
        <AxisTicks scale={scale} y={16} print={n => (n === 0 ? 'year 0' : String(n))} lines={[]} />
      </svg>
    </FoldedSection>
  )
}
