import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import type { ClaimId } from '@/content/evidence/claims'
import { outside as facts } from '@/content/evidence/outside'
import { sources } from '@/content/evidence/sources'
import type { CandidacyReason } from '@/lib/candidacy/candidacy-reason'
import { claimText } from '@/lib/evidence/claim'
import { sourceOf } from '@/content/evidence/source-ids'

const ClaimLine = ({ id, says }: { id: ClaimId; says: string }) => (
  <li>
    <a href={`/sources/${sourceOf(id)}#${id}`}>{sources[sourceOf(id)].name}</a>
    {`${says} ${claimText(id)}.`}
  </li>
)

/**
 * Who says so, as `WhoSays` shows it, in less markup: every reason of the quiz stands in the page, most of them
 * hidden. What the sources sell stands once, at the foot of the result.
 */
export const ReasonSources = ({ claims, against, outside, basis }: CandidacyReason) => (
  <details className="who">
    <summary>
      {claims.length + against.length > 0 ? <SourceDots claims={claims} against={against} /> : null}
      {outside.length > 0 ? <OutsideMark label={basis === 'both' ? 'and outside facts' : undefined} /> : null}
      <span>Who says so</span>
    </summary>
    <ul>
      {claims.map(id => (
        <ClaimLine key={id} id={id} says=":" />
      ))}
      {against.map(id => (
        <ClaimLine key={id} id={id} says=" says otherwise:" />
      ))}
      {outside.map(id => (
        <li key={id}>
          <OutsideMark label="Outside the five:" /> <a href={`/sources#${id}`}>{facts[id].by}</a>
          {`: ${facts[id].statement}.`}
        </li>
      ))}
    </ul>
  </details>
)
