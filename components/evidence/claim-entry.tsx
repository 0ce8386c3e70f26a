import type { ClaimId } from '@/content/evidence/claims'
import { claimText, getClaim } from '@/lib/evidence/claim'
import { printPlace } from '@/lib/evidence/cite'
import { outsideHref } from '@/lib/evidence/evidence-address'
import { conflictsOf } from '@/lib/evidence/conflicts'
import { getOutside, outsideAgainst } from '@/lib/evidence/outside-facts'
import { certaintyOf } from '@/lib/evidence/certainty'
import { groundOf } from '@/lib/evidence/ground'
import { getStance, isStanceId } from '@/lib/evidence/stance'
import { CertaintyLabel } from './certainty-label'
import { ConflictNote } from './conflict-note'
import { OutsideMark } from './outside-mark'
import { SourceDots } from './source-dots'

/** One statement of a source with its place, its printed figure and, where a guide states it, who else says so. */
export const ClaimEntry = ({ id }: { id: ClaimId }) => {
  const { place, printed } = getClaim(id)
  const against = outsideAgainst(id)
  const ground = isStanceId(id) ? groundOf(getStance(id)) : undefined
  return (
    <li
      id={id}
      className="scroll-mt-6 gap-x-10 border-t border-rule py-3.5 target:bg-card target:outline-8 target:outline-card lg:grid lg:grid-cols-[1fr_15rem]"
    >
      <div>
        <p className="font-serif text-lg">{claimText(id)}.</p>
        {conflictsOf(id).map(conflict => (
          <ConflictNote key={conflict} id={conflict} claimId={id} />
        ))}
        {against.map(fact => (
          <p key={fact} className="mt-1 text-sm">
            <OutsideMark label="A fact from outside counts against it, by" />{' '}
            <a href={outsideHref(fact)} className="inline-block min-h-6">
              {getOutside(fact).by}
            </a>
          </p>
        ))}
      </div>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft lg:mt-1 lg:block">
        {ground ? (
          <span className="flex flex-wrap items-baseline gap-x-3">
            <CertaintyLabel certainty={certaintyOf(ground, against)} />
            <SourceDots ground={ground} />
          </span>
        ) : null}
        <span className="lg:block">{printPlace(place)}</span>
        {printed ? <span className="lg:block">{`Printed: “${printed}”`}</span> : null}
      </p>
    </li>
  )
}
