import type { ClaimId } from '@/content/evidence/claims'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { claimHref } from '@/lib/evidence/evidence-address'
import { endSentence } from '@/lib/format/end-sentence'

const SourceRow = ({ id, claims }: { id: SourceId; claims: readonly ClaimId[] }) => (
  <li className="mt-2">
    <p className="font-semibold">{sources[id].name}</p>
    <ul>
      {claims.map(claim => (
        <li key={claim}>
          <a href={claimHref(claim)} className="inline-block py-0.5">
            {endSentence(claimText(claim))}
          </a>
        </li>
      ))}
    </ul>
    <p className="text-soft">{sources[id].sells}</p>
  </li>
)

/** Claims under the name of the source that makes them, each with the way to its place; below, what the source sells. */
export const ClaimsBySource = ({ claims }: { claims: readonly ClaimId[] }) => (
  <ul>
    {sourceIds.map(id => {
      const own = claims.filter(claim => sourceOf(claim) === id)
      return own.length > 0 ? <SourceRow key={id} id={id} claims={own} /> : null
    })}
  </ul>
)
