import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { activities } from '@/lib/aftercare/activities'
import { toldDays } from '@/lib/aftercare/day-changes'
import { waitSpans } from '@/lib/aftercare/wait-spans'
import { scaleBetween } from '@/lib/value/scale'
import type { AftercareAsk } from './aftercare-ask'

/** What most people ask about, in the order of the page. */
const drawn = [
  'rinse',
  'shampoo',
  'pool',
  'gym',
  'sauna',
  'touch',
  'shave',
  'sun',
] as const satisfies readonly AftercareActivity[]
/** The height of a row and of what stands over and under the rows. */
const [row, over, under] = [24, 20, 20]
const foot = over + drawn.length * row
const { at } = scaleBetween(0, toldDays + 1)
const width = (days: number) => at(days)
const days = Array.from({ length: toldDays + 1 }, (_, day) => day)

/** The days of healing in one picture: each activity as dots, as dense as the number of sources that still say wait. */
export const HealingStrip = ({ ask, since }: { ask: AftercareAsk; since: number | null }) => {
  const { table, answers, told } = ask
  const here = since !== null && since <= toldDays ? since : null
  return (
    <figure className="mt-3 print:mt-1 print:max-w-[140mm] print:break-inside-avoid">
      <div className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        <ul className="pt-5">
          {drawn.map(id => (
            <li key={id} className="h-6 leading-6 whitespace-nowrap">
              <a href={`#when-${id}`} className="inline-block min-h-6 no-underline hover:underline">
                {activities[id].label}
              </a>
              {told.lines[id] ? ' (as told)' : ''}
            </li>
          ))}
        </ul>
        <svg
          role="img"
          aria-label={`How many articles still tell you to wait, from day 0 to day ${toldDays}. “When can I …?” says the same in words.`}
          width="100%"
          height={foot + under}
          className="block overflow-visible"
        >
          {drawn.map((id, i) => (
            <g key={id}>
              <line x1="0" x2="100%" y1={over + (i + 1) * row} y2={over + (i + 1) * row} className="stroke-rule" />
              {told.lines[id]
                ? null
                : waitSpans(id, table, answers.without).map(({ from, to, count }) => (
                    <rect
                      key={from}
                      x={at(from)}
                      y={over + i * row + 3}
                      width={width(to - from)}
                      height={row - 6}
                      fill={`url(#count-${count})`}
                    />
                  ))}
              {told.lines[id]?.fromDay ? (
                <line
                  x1="0"
                  x2={at(told.lines[id].fromDay)}
                  y1={over + (i + 0.5) * row}
                  y2={over + (i + 0.5) * row}
                  className="stroke-ink"
                  strokeWidth="6"
                />
              ) : null}
            </g>
          ))}
          {[0, 7, 14, 21, toldDays].map(day => (
            <text
              key={day}
              x={at(day + 0.5)}
              y={foot + 15}
              textAnchor={day === 0 ? 'start' : day === toldDays ? 'end' : 'middle'}
              dx={day === 0 ? -4 : day === toldDays ? 4 : 0}
              className="fill-soft text-xs tabular-nums"
            >
              {day}
            </text>
          ))}
          {here === null ? null : (
            <g className="print:hidden">
              <line x1={at(here + 0.5)} x2={at(here + 0.5)} y1="16" y2={foot} className="stroke-ink" strokeWidth="2" />
              <text
                x={at(here + 0.5)}
                y="12"
                textAnchor={here < 4 ? 'start' : here > toldDays - 4 ? 'end' : 'middle'}
                className="fill-ink text-xs font-semibold"
              >
                {`day ${here}`}
              </text>
            </g>
          )}
          <g className="hidden fill-none stroke-ink print:block">
            {days.map(day => (
              <rect key={day} x={at(day + 0.15)} y="4" width={width(0.7)} height="12" />
            ))}
          </g>
        </svg>
      </div>
      <figcaption className="mt-1 text-sm text-soft print:text-[0.6875rem]">
        {'The more dots, the more articles still tell you to wait. In the thinnest part you wait until it has healed.'}
        <span className="hidden print:inline">{' Tick off each day in the boxes on top.'}</span>
      </figcaption>
    </figure>
  )
}
