import { AxisTicks } from '@/components/ui/axis-ticks'
import type { SourceId } from '@/content/evidence/source-ids'
import { yearWords } from '@/content/timeline/timeline'
import type { PlanYears } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { niceScale } from '@/lib/value/scale'
import { closed } from '@/lib/value/value'
import { nameOf } from './timeline-ask'
import { YearBandMark, yearPatterns } from './year-band-mark'

/** The axis reaches at least to here, and is written in so many steps. */
const [axisYears, axisSteps] = [20, 4]
const nameHeight = 30
const bandHeight = 26
const gap = 14
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
export const YearsFigure = ({ years, table }: { years: readonly PlanYears[]; table: TimelineTable }) => {
  const { lanes, foot } = lanesOf(years)
  const scale = niceScale(
    years.map(one => one.years),
    axisYears,
    axisSteps,
  )
  const { at, to } = scale
  return (
    <svg
      role="img"
      aria-label={`The years after by source, from year 0 to year ${to}. The table holds the same.`}
      width="100%"
      height={foot + 24}
      className="block overflow-visible text-sm"
    >
      <defs>{yearPatterns}</defs>
      <AxisTicks scale={scale} y={foot + 18} print={n => (n === 0 ? 'year 0' : String(n))} lines={[[0, foot]]} dotted />
      {lanes.map(({ source, bands, top }) => (
        <g key={source}>
          <line x1="0" x2="100%" y1={top + 1} y2={top + 1} className="stroke-rule" />
          <text x="0" y={top + 21} className="fill-ink font-semibold">
            {nameOf(table, source)}
          </text>
          {bands.map((band, i) => {
            const y = top + nameHeight + i * bandHeight + bandHeight / 2
            return (
              <g key={band.claim}>
                <YearBandMark band={band} y={y} at={at} />
                <text x={at(closed(band.years).high)} dx="12" y={y + 5} className="fill-ink tabular-nums">
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
