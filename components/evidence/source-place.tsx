import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { dotAt, dotsBox } from './five-dots'

/** The five dots with one of them filled: which is this source's. */
export const PlaceDots = ({ id }: { id: SourceId }) => (
  <svg viewBox={dotsBox} aria-hidden="true" className="h-2.5 w-auto shrink-0 text-skin">
    {sourceIds.map((other, at) =>
      other === id ? (
        <circle key={other} cx={dotAt(at)} cy="5" r="3.6" fill="currentColor" />
      ) : (
        <circle key={other} cx={dotAt(at)} cy="5" r="2.4" className="fill-none stroke-edge" strokeWidth="1" />
      ),
    )}
  </svg>
)

/** Which of the five dots is this source's. The dots keep one order everywhere. */
export const SourcePlace = ({ id }: { id: SourceId }) => (
  <span className="inline-flex items-center gap-2 text-sm text-soft">
    <PlaceDots id={id} />
    {`Dot ${sourceIds.indexOf(id) + 1} of ${sourceIds.length}`}
  </span>
)
