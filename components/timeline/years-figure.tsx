import type { SourceId } from '@/content/evidence/source-ids'
import { yearWords } from '@/content/timeline/timeline'
import type { PlanYears } from '@/lib/timeline/timeline-plan'
import type { TimelineSheet } from '@/lib/timeline/timeline-sheet'
import { nameOf } from './timeline-ask'
import { YearBandMark, yearPatterns } from './year-band-mark'

const axisYears = 20
const ticks = [0, 5, 10, 15, 20]
const nameHeight = 30
const bandHeight = 26
const gap = 14
const at = (years: number) => `${Math.round((Math.min(years, axisYears) / axisYears) * 10_000) / 100}%`

type Lane = { source: SourceId; bands: readonly PlanYears[]; top: number }

function lanesOf(years: readonly PlanYears[]): { lanes: Lane[]; foot: number } {
  const ids = [...new Set(years.map(one => one.source))]
  let top = 0
  const lanes = ids.map(source => {
    const lane = { source, bands: years.filter(one => one.source === source), top }
    top += nameHeight + lane.bands.length * bandHeight + gap
    return lane
  })
  return { lanes, foot: top }
}

/** The years after on one axis, a lane a source, drawn in dots: dense while it is crisp, sparse as it fades. */
export const YearsFigure = ({ years, sheet }: { years: readonly PlanYears[]; sheet: TimelineSheet }) => {
  const { lanes, foot } = lanesOf(years)
  return (
    <svg
      role="img"
      aria-label="The years after by source, from year 0 to year 20. The table holds the same."
      width="100%"
      height={foot + 24}
      className="block overflow-visible text-sm"
    >
      <defs>{yearPatterns}</defs>
      {ticks.map((tick, i) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1="0" y2={foot} className="stroke-rule" strokeDasharray="1 5" />
          <text
            x={at(tick)}
            y={foot + 18}
            className="fill-soft tabular-nums"
            textAnchor={i === 0 ? 'start' : tick === axisYears ? 'end' : 'middle'}
          >
            {i === 0 ? 'year 0' : tick}
          </text>
        </g>
      ))}
      {lanes.map(({ source, bands, top }) => (
        <g key={source}>
          <line x1="0" x2="100%" y1={top + 1} y2={top + 1} className="stroke-rule" />
          <text x="0" y={top + 21} className="fill-ink font-semibold">
            {nameOf(sheet, source)}
          </text>
          {bands.map((band, i) => {
            const y = top + nameHeight + i * bandHeight + bandHeight / 2
            return (
              <g key={band.claim}>
                <YearBandMark band={band} y={y} at={at} />
                <text x={at(band.high ?? band.low ?? 0)} dx="12" y={y + 5} className="fill-ink tabular-nums">
                  {`${yearWords[band.kind]}, ${band.text}`}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
