import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { printUsd } from '@/lib/format/print-usd'

const steps = [500, 1000, 2000, 3000, 4000, 5000, 10_000, 15_000, 20_000, 30_000]
const roundUp = (usd: number) => steps.find(step => step >= usd) ?? usd

/** The answer in one line: a thick bar for the range above it, a hollow end where another source goes further. */
export const CostStrip = ({ estimate, ticks = false }: { estimate: CostEstimate; ticks?: boolean }) => {
  const { headline, converted, envelope } = estimate
  if (!envelope) return null
  const top = roundUp(Math.max(envelope.value.high ?? 0, converted?.value.high ?? 0))
  const at = (usd: number) => `${(usd / top) * 100}%`
  const shown = converted?.value ?? headline?.value
  const others = [envelope.value.low, envelope.value.high].filter(
    end => end !== null && end !== shown?.low && end !== shown?.high,
  )
  return (
    <svg width="100%" height={ticks ? 50 : 16} aria-hidden="true" className="block overflow-visible">
      <line x1="0" x2="100%" y1="8" y2="8" className="stroke-rule" strokeWidth="2" />
      {others.map(end => (
        <circle key={end} cx={at(end as number)} cy="8" r="5" className="fill-paper stroke-skin" strokeWidth="2" />
      ))}
      {shown ? (
        <line
          x1={at(shown.low ?? shown.under ?? 0)}
          x2={at(shown.high ?? top)}
          y1="8"
          y2="8"
          className="stroke-skin"
          strokeWidth="12"
          strokeLinecap="round"
        />
      ) : null}
      {ticks
        ? [0, top / 2, top].map((usd, i) => (
            <text
              key={usd}
              x={at(usd)}
              y="42"
              textAnchor={(['start', 'middle', 'end'] as const)[i]}
              className="fill-soft text-sm tabular-nums"
            >
              {printUsd(usd)}
            </text>
          ))
        : null}
    </svg>
  )
}
