import type { CheckAnswer } from '@/lib/practitioner/visits'

const fills = { yes: 'fill-current', no: '', open: 'stroke-edge' }

type VisitDot = { id: string; answer: CheckAnswer | null }

/** How far the visit has come: filled = yes, struck = no, hollow = not asked. The count stands beside it. */
export const VisitDots = ({ checks }: { checks: readonly VisitDot[] }) => {
  const done = checks.filter(({ answer }) => answer !== null).length
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-sm font-semibold tabular-nums">{`${done} of ${checks.length} done`}</p>
      <div aria-hidden="true" className="flex flex-wrap gap-1 text-skin">
        {checks.map(({ id, answer }) => (
          <svg
            key={id}
            viewBox="0 0 10 10"
            aria-hidden="true"
            className="size-2.5 fill-none stroke-current"
            strokeWidth="1.3"
          >
            <circle cx="5" cy="5" r="3.6" className={fills[answer ?? 'open']} />
            {answer === 'no' ? <path d="M1.4 8.6l7.2-7.2" /> : null}
          </svg>
        ))}
      </div>
    </div>
  )
}
