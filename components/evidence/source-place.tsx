import { type SourceId, sourceIds } from '@/content/evidence/source-ids'

/** Which of the five dots is this source's. The dots keep one order everywhere. */
export const SourcePlace = ({ id }: { id: SourceId }) => (
  <span className="inline-flex items-center gap-2 text-sm text-soft">
    <svg viewBox="0 0 54 10" aria-hidden="true" className="h-2.5 w-13.5 shrink-0 text-skin">
      {sourceIds.map((other, at) =>
        other === id ? (
          <circle key={other} cx={at * 11 + 5} cy="5" r="3.6" fill="currentColor" />
        ) : (
          <circle key={other} cx={at * 11 + 5} cy="5" r="2.4" className="fill-none stroke-edge" strokeWidth="1" />
        ),
      )}
    </svg>
    {`Dot ${sourceIds.indexOf(id) + 1} of ${sourceIds.length}`}
  </span>
)
