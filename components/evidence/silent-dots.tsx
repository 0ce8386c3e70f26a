import { sourceIds } from '@/content/evidence/source-ids'
import { dotAt, dotsBox } from './five-dots'

/** Five hollow dots on paper: each of the five is silent. The words beside them say what on. */
export const SilentDots = () => (
  <svg viewBox={dotsBox} aria-hidden="true" className="inline-block h-2 w-auto shrink-0 print:h-[1.7mm]">
    {sourceIds.map((id, at) => (
      <circle key={id} cx={dotAt(at)} cy="5" r="3.2" className="fill-none stroke-ink" strokeWidth="1.2" />
    ))}
  </svg>
)
