import type { ClaimId } from '@/content/evidence/claims'
import type { OutsideId } from '@/content/evidence/outside'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { claimHref } from '@/lib/evidence/evidence-address'
import { theSource } from '@/lib/evidence/source-name'
import { sourceOf } from '@/content/evidence/source-ids'
import { getOutside, outsideBasis, outsideReading, outsideStrengthWords } from '@/lib/evidence/outside-facts'

const Against = ({ id }: { id: ClaimId }) => (
  <li className="mt-1">
    {`It counts against what ${theSource(sources[sourceOf(id)])} says: `}
    <a href={claimHref(id)}>{claimText(id)}</a>
  </li>
)

/** One outside fact: what it says, on whom that rests and its limits, who says it, when we read it, what it changes. */
export const OutsideEntry = ({ id }: { id: OutsideId }) => {
  const { statement, by, title, url, year, strength, changes, contradicts = [] } = getOutside(id)
  return (
    <li
      id={id}
      className="scroll-mt-6 gap-x-10 border-t border-rule py-4 target:bg-card target:outline-8 target:outline-card lg:grid lg:grid-cols-[1fr_16rem]"
    >
      <div>
        <p data-record className="font-serif text-lg">
          {statement}.
        </p>
        <p className="mt-1 text-soft">{changes}.</p>
        <p data-record className="mt-1 text-sm">
          {outsideBasis(id)}.
        </p>
        {contradicts.length > 0 ? (
          <ul className="mt-1 text-sm">
            {contradicts.map(c => (
              <Against key={c} id={c} />
            ))}
          </ul>
        ) : null}
      </div>
      <p data-record className="mt-2 text-sm text-soft lg:mt-1.5">
        <span className="font-semibold text-ink">{by}</span>
        {'. '}
        {url ? (
          <a href={url} rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {year && !title.includes(String(year)) ? `, ${year}. ` : '. '}
        {`${outsideReading(id)}. Weight: ${outsideStrengthWords[strength].toLowerCase()}.`}
      </p>
    </li>
  )
}
