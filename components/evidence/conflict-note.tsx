import type { ClaimId } from '@/content/evidence/claims'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { disagreementKinds } from '@/content/evidence/disagreements.schema'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { nameSources } from '@/lib/evidence/name-sources'
import { FoldMark } from '@/components/ui/fold-mark'

/** A disagreement beside one of its claims: the question, every side with who takes it, and what is to be said. */
export const ConflictNote = ({ id, claimId }: { id: DisagreementId; claimId: ClaimId }) => {
  const { question, kind, sides, note } = getDisagreement(id)
  return (
    <details className="group text-sm">
      <summary className="flex min-h-11 items-center gap-2.5 py-1.5">
        <FoldMark />
        {question}
      </summary>
      <ul className="mb-3 border-l-2 border-rule pl-4">
        {sides.map(side => (
          <li key={side.says} className="py-1">
            <span className="font-semibold">{nameSources(side.claims)}</span>
            {side.claims.includes(claimId) ? <span className="text-soft"> (this statement)</span> : null}
            {`: ${fillFigures(side.says)}.`}
          </li>
        ))}
        <li className="py-1 text-soft">{`${disagreementKinds[kind]}.`}</li>
        {note ? <li className="py-1 text-soft">{fillFigures(note)}</li> : null}
      </ul>
    </details>
  )
}
