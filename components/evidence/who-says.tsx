import type { ClaimId } from '@/content/evidence/claims'
import { type OutsideId, outside } from '@/content/evidence/outside'
import { sources } from '@/content/evidence/sources'
import { claimText, getClaim } from '@/lib/evidence/claim'
import { OutsideMark } from './outside-mark'
import { SourceDots } from './source-dots'

const ClaimRow = ({ id, otherwise }: { id: ClaimId; otherwise: boolean }) => {
  const source = sources[getClaim(id).source]
  return (
    <li className="border-t border-rule py-2.5">
      <p>
        <span className="font-semibold">{source.name}</span>
        {otherwise ? ' says otherwise: ' : ': '}
        {claimText(id)}.{' '}
        <a href={`/sources/${source.id}#${id}`} className="inline-block min-h-6">
          Place in the source
        </a>
      </p>
      <p className="text-soft">{source.sells}</p>
    </li>
  )
}

type WhoSaysProps = {
  claims: readonly ClaimId[]
  against?: readonly ClaimId[]
  outside?: readonly OutsideId[]
  summary?: string
}

/** Opens to who says what, and who sells it. A native disclosure: it needs no script. */
export const WhoSays = ({ claims, against = [], outside: facts = [], summary = 'Who says so' }: WhoSaysProps) => (
  <details className="text-sm">
    <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-3 text-soft [&::-webkit-details-marker]:hidden">
      {claims.length + against.length > 0 ? <SourceDots claims={claims} against={against} /> : null}
      {facts.length > 0 ? <OutsideMark label={claims.length > 0 ? 'and an outside fact' : undefined} /> : null}
      <span className="underline decoration-skin decoration-1 underline-offset-4">{summary}</span>
    </summary>
    <ul className="mb-2 mt-1">
      {claims.map(id => (
        <ClaimRow key={id} id={id} otherwise={false} />
      ))}
      {against.map(id => (
        <ClaimRow key={id} id={id} otherwise />
      ))}
      {facts.map(id => (
        <li key={id} className="border-t border-rule py-2.5">
          <OutsideMark />
          <p>
            <span className="font-semibold">{outside[id].by}</span>: {outside[id].statement}{' '}
            <a href={`/sources#${id}`} className="inline-block min-h-6">
              More on this fact
            </a>
          </p>
        </li>
      ))}
    </ul>
  </details>
)
