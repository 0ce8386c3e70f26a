import type { PlanYears } from '@/lib/timeline/timeline-plan'
import { dotsPath, sowDots } from '@/lib/value/sow-dots'

const tile = [84, 14] as const

const Dots = ({ id, count }: { id: string; count: number }) => (
  <pattern id={id} width={tile[0]} height={tile[1]} patternUnits="userSpaceOnUse">
    <path
      d={dotsPath(sowDots(count, tile[0], tile[1]))}
      className="stroke-ink"
      strokeWidth="2.2"
      strokeLinecap="round"
      fill="none"
    />
  </pattern>
)

/** Pigment as dots: many while it is crisp, few as it fades. To be put once into the `defs` of the picture. */
export const yearPatterns = (
  <>
    <Dots id="years-fresh" count={110} />
    <Dots id="years-fading" count={34} />
  </>
)

/** One stretch of years: dots for how it looks, a bar for a touch-up, a bare line for what was only watched. */
export const YearBandMark = ({ band, y, at }: { band: PlanYears; y: number; at: (years: number) => string }) => {
  const { kind, years } = band
  const { low, high } = years
  const from = low ?? 0
  const [x1, x2] = [at(from), at(high ?? from)]
  if (kind === 'fresh' || kind === 'fading') {
    const width = `${Number.parseFloat(x2) - Number.parseFloat(x1)}%`
    return <rect x={x1} y={y - 7} width={width} height="14" fill={`url(#years-${kind})`} />
  }
  if (kind === 'seen') {
    return (
      <g className="stroke-edge" strokeWidth="1.5">
        <line x1={x1} x2={x2} y1={y} y2={y} />
        {[x1, x2].map(x => (
          <line key={x} x1={x} x2={x} y1={y - 5} y2={y + 5} />
        ))}
      </g>
    )
  }
  if (kind === 'touch-up') return <line x1={x1} x2={x2} y1={y} y2={y} className="stroke-skin" strokeWidth="10" />
  return (
    <g className="fill-paper stroke-skin" strokeWidth="2">
      <circle cx={x1} cy={y} r="5" />
    </g>
  )
}
