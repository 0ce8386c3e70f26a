import { AxisTicks } from '@/components/ui/axis-ticks'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { printNumber } from '@/lib/value/print-value'
import { niceScale } from '@/lib/value/scale'

/** The answer in one line: a thick bar for the range above it, a hollow end where another source goes further. */
export const CostStrip = ({ estimate, ticks = false }: { estimate: CostEstimate; ticks?: boolean }) => {
  const { whole: shown, envelope } = estimate
  if (!envelope) return null
  const scale = niceScale([envelope.value, shown])
  const { at, to } = scale
  const others = [envelope.value.low, envelope.value.high].filter(
    end => end !== null && end !== shown?.low && end !== shown?.high,
  )
  return (
    <svg width="100%" height={ticks ? 50 : 16} aria-hidden="true" className="block overflow-visible text-sm">
      <line x1="0" x2="100%" y1="8" y2="8" className="stroke-rule" strokeWidth="2" />
      {others.map(end => (
        <circle key={end} cx={at(end as number)} cy="8" r="5" className="fill-paper stroke-skin" strokeWidth="2" />
      ))}
      {shown ? (
        <line
          x1={at(shown.low ?? shown.under ?? 0)}
          x2={at(shown.high ?? to)}
          y1="8"
          y2="8"
          className="stroke-skin"
          strokeWidth="12"
          strokeLinecap="round"
        />
      ) : null}
      {ticks ? <AxisTicks scale={scale} y={42} print={n => printNumber(n, 'usd')} lines={[]} /> : null}
    </svg>
  )
}
