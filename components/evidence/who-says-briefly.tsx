import type { ClaimId } from '@/content/evidence/claims'
import { differences } from '@/content/evidence/differences'
import { outside } from '@/content/evidence/outside'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { claimHref, outsideHref } from '@/lib/evidence/evidence-address'
import { type Ground, isHeard } from '@/lib/evidence/ground'
import { OutsideMark } from './outside-mark'
import { SourceDots } from './source-dots'
import { Stated } from './stated'

const ClaimLine = ({ id, says }: { id: ClaimId; says: string }) => (
  <li>
    <a href={claimHref(id)}>{sources[sourceOf(id)].shortName}</a>
    {`${says} ${claimText(id)}.`}
  </li>
)

/** `of`: the id of what it is said of, which is read out with the summary, so that no two sound alike. */
type WhoSaysBrieflyProps = { ground: Ground; of: string }

/**
 * `WhoSays` in less markup, for a page with hundreds of them, most of them hidden. What the sources sell stands once,
 * in `SourcesAndSales` at its foot.
 */
export const WhoSaysBriefly = ({ ground, of }: WhoSaysBrieflyProps) => {
  const { says, differs, against, outside: facts } = ground
  return (
    <details className="who">
      <summary id={`${of}-who`} aria-labelledby={`${of}-who ${of}`}>
        {isHeard(ground) ? <SourceDots ground={ground} /> : null}
        {facts.length > 0 ? <OutsideMark label={says.length > 0 ? 'and outside facts' : undefined} /> : null}
        <span>Who says so</span>
      </summary>
      <Stated ground={ground} />
      <ul>
        {says.map(id => (
          <ClaimLine key={id} id={id} says=":" />
        ))}
        {differs.map(({ how, claim }) => (
          <ClaimLine key={claim} id={claim} says={` ${differences[how]}:`} />
        ))}
        {against.map(id => (
          <ClaimLine key={id} id={id} says=" contradicts it:" />
        ))}
        {facts.map(id => (
          <li key={id}>
            <OutsideMark label="Outside the five:" /> <a href={outsideHref(id)}>{outside[id].by}</a>
            {`: ${outside[id].statement}.`}
          </li>
        ))}
      </ul>
    </details>
  )
}
