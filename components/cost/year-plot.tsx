import { costLimits } from '@/lib/cost/cost-address'
import { type CostPartId, costPartIds, type PartsByYear } from '@/lib/cost/cost-parts'
import type { CostByYear } from '@/lib/cost/upkeep-from-table'
import { printNumber } from '@/lib/value/print-value'
import type { Scale } from '@/lib/value/scale'
import { closed } from '@/lib/value/value'
import { acrossYears, bandDots, stackDots, yearBox, yearSteps } from './year-dots'

const [, last] = costLimits.years

/** How the dots of each part look, in pictures and beside their names: by size as well as by colour. */
export const partLooks: Readonly<Record<CostPartId, { className: string; strokeWidth: string }>> = {
  first: { className: 'stroke-ink', strokeWidth: '2.6' },
  monthly: { className: 'stroke-skin', strokeWidth: '2' },
  again: { className: 'stroke-skin', strokeWidth: '3.6' },
}

type YearPlotProps = {
  /** Sums that grow with the years. Where several cover a value, their dots add up. */
  bands?: readonly CostByYear[]
  /** One sum by when its parts fall due, laid on one another. */
  parts?: PartsByYear
  /** SMP beside it, as the two lines of its least and its most. */
  outline?: CostByYear | undefined
  years: number
  scale: Scale
  height: number
  dots: number
}

const penOf = { strokeLinecap: 'round', vectorEffect: 'non-scaling-stroke' } as const

/** The parts of one sum, each in its look. */
const Stack = ({ parts, scale, dots }: { parts: PartsByYear; scale: Scale; dots: number }) => {
  const paths = stackDots(parts, scale, dots)
  return costPartIds.map(id => (paths[id] ? <path key={id} d={paths[id]} {...partLooks[id]} {...penOf} /> : null))
}

/** Sums over the years as bands of dots, with a line at the reader's own year. Words beside it say what it shows. */
export const YearPlot = ({ bands = [], parts, outline, years, scale, height, dots }: YearPlotProps) => {
  const at = (usd: number) => height - (usd / scale.to) * height
  const cursor = `${acrossYears(years) * 100}%`
  const most = outline && closed(outline(last)).high
  return (
    <svg aria-hidden="true" width="100%" height={height + 1} className="block overflow-visible text-xs">
      {scale.ticks.map(tick => (
        <line
          key={tick}
          x1="0"
          x2="100%"
          y1={at(tick)}
          y2={at(tick)}
          className={tick === 0 ? 'stroke-edge' : 'stroke-rule'}
        />
      ))}
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${yearBox.width} ${yearBox.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="fill-none"
      >
        {bands.map((band, i) => (
          <path
            // The bands never change places.
            key={i.toString()}
            d={bandDots(band, scale, dots, i * dots)}
            className="stroke-ink"
            strokeWidth="2"
            {...penOf}
          />
        ))}
        {parts ? <Stack parts={parts} scale={scale} dots={dots} /> : null}
        {outline ? (
          <path
            d={yearSteps(outline, scale, 'low') + yearSteps(outline, scale, 'high')}
            className="stroke-ink"
            strokeWidth="1.25"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
      </svg>
      <line x1={cursor} x2={cursor} y1="-4" y2={height} className="stroke-ink" strokeWidth="1.5" />
      {scale.ticks.slice(1).map(tick => (
        <text
          key={tick}
          x="0"
          y={at(tick) - 3}
          className="fill-soft tabular-nums stroke-paper [paint-order:stroke]"
          strokeWidth="4"
        >
          {printNumber(tick, 'usd')}
        </text>
      ))}
      {most === undefined ? null : (
        <text
          x="100%"
          y={at(most) - 4}
          textAnchor="end"
          className="fill-ink font-semibold stroke-paper [paint-order:stroke]"
          strokeWidth="4"
        >
          SMP
        </text>
      )}
    </svg>
  )
}
