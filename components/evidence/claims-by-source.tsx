import type { ClaimId } from '@/content/evidence/claims'
import { differences } from '@/content/evidence/differences'
import { type SourceId, sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { type Differing, differenceOf } from '@/lib/evidence/ground'
import { claimHref } from '@/lib/evidence/evidence-address'
import { fullName } from '@/lib/evidence/source-name'
import { endSentence } from '@/lib/format/end-sentence'

const SourceRow = ({ id, claims, way }: { id: SourceId; claims: readonly ClaimId[]; way?: string | undefined }) => (
  <li className="mt-2">
    <p>
      <span className="font-semibold">{fullName(sources[id])}</span>
      {way ? ` ${way}:` : null}
    </p>
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
export const ClaimsBySource = ({ claims, how = [] }: { claims: readonly ClaimId[]; how?: readonly Differing[] }) => (
  <ul>
    {sourceIds.map(id => {
      const own = claims.filter(claim => sourceOf(claim) === id)
      const way = differenceOf(how, id)
      return own.length > 0 ? <SourceRow key={id} id={id} claims={own} way={way && differences[way]} /> : null
    })}
  </ul>
)
