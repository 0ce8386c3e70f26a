import { costLimits } from '@/lib/cost/cost-address'
import type { CostByYear } from '@/lib/cost/upkeep-from-table'
import { printNumber } from '@/lib/value/print-value'
import { isBelow } from '@/lib/value/compare-values'
import type { Scale } from '@/lib/value/scale'
import { stipple } from '@/lib/value/sow-dots'
import { closed, exactly } from '@/lib/value/value'

const box = { width: 1000, height: 250 }
const [first, last] = costLimits.years
const count = last - first + 1
/** Every third dot is left where an end is open. */
const thin = 3

/** The middle of a year on the picture: 0 is the first, 1 the last. */
const across = (year: number) => (year - first) / (last - first)

type YearPlotProps = {
  /** Sums that grow with the years. Where several cover a value, their dots add up. */
  bands: readonly CostByYear[]
  /** SMP beside it, as the two lines of its least and its most. */
  outline?: CostByYear | undefined
  years: number
  scale: Scale
  height: number
  tone: string
  dots: number
}

/** One band: a dot stands where the sum of its year may lie. */
function bandDots(at: CostByYear, { to }: Scale, dots: number, from: number): string {
  const sums = Array.from({ length: count }, (_, i) => at(i + first))
  let n = 0
  const keep = (x: number, y: number) => {
    const sum = sums[Math.min(count - 1, Math.round((x / box.width) * (count - 1)))]
    const here = exactly((1 - y / box.height) * to, 'usd')
    if (!sum || isBelow(here, sum) || isBelow(sum, here)) return false
    const isOpen = sum.low === null || sum.high === null
    n += 1
    return !isOpen || n % thin === 0
  }
  return stipple(dots, box, keep, from)
}

/** The steps of the least or the most of a sum over the years. */
const steps = (at: CostByYear, { to }: Scale, end: 'low' | 'high') =>
  Array.from({ length: count }, (_, i) => {
    const usd = at(i + first)[end]
    return usd === null ? '' : `${Math.round(across(i + first) * box.width)} ${Math.round((1 - usd / to) * box.height)}`
  })
    .filter(Boolean)
    .map((point, i) => (i === 0 ? `M${point}` : `L${point}`))
    .join('')

/** Sums over the years as bands of dots, with a line at the reader's own year. Words beside it say what it shows. */
export const YearPlot = ({ bands, outline, years, scale, height, tone, dots }: YearPlotProps) => {
  const at = (usd: number) => height - (usd / scale.to) * height
  const cursor = `${across(years) * 100}%`
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
        viewBox={`0 0 ${box.width} ${box.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="fill-none"
      >
        {bands.map((band, i) => (
          <path
            // The bands never change places.
            key={i.toString()}
            d={bandDots(band, scale, dots, i * dots)}
            className={tone}
            strokeWidth="2"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {outline ? (
          <path
            d={steps(outline, scale, 'low') + steps(outline, scale, 'high')}
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
