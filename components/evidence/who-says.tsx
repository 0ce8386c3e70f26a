import type { ClaimId } from '@/content/evidence/claims'
import { outside } from '@/content/evidence/outside'
import { differences } from '@/content/evidence/differences'
import { sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimText } from '@/lib/evidence/claim'
import { outsideFooting } from '@/lib/evidence/outside-facts'
import { claimHref, outsideHref } from '@/lib/evidence/evidence-address'
import { type Ground, isHeard } from '@/lib/evidence/ground'
import { OutsideMark } from './outside-mark'
import { SourceDots } from './source-dots'
import { Stated } from './stated'

/** `way`: in which way the source differs, where it does. */
const ClaimRow = ({ id, way = '' }: { id: ClaimId; way?: string }) => {
  const source = sources[sourceOf(id)]
  return (
    <li className="border-t border-rule py-2.5">
      <p>
        <span className="font-semibold">{source.shortName}</span>
        {way ? ` ${way}: ` : ': '}
        {claimText(id)}.{' '}
        <a href={claimHref(id)} className="inline-block min-h-6">
          Place in the source
        </a>
      </p>
      <p className="text-soft">{source.sells}</p>
    </li>
  )
}

/** Each source that speaks to a statement: what it says, in which way it differs, what it sells. */
export const WhoSaysList = ({ ground }: { ground: Ground }) => (
  <ul className="mb-2 mt-1">
    {ground.says.map(id => (
      <ClaimRow key={id} id={id} />
    ))}
    {ground.differs.map(({ how, claim }) => (
      <ClaimRow key={claim} id={claim} way={differences[how]} />
    ))}
    {ground.against.map(id => (
      <ClaimRow key={id} id={id} way="contradicts it" />
    ))}
    {ground.outside.map(id => (
      <li key={id} className="border-t border-rule py-2.5">
        <OutsideMark />
        <p>
          <span className="font-semibold">{outside[id].by}</span>: {outside[id].statement}.{' '}
          <a href={outsideHref(id)} className="inline-block min-h-6">
            More on this fact
          </a>
        </p>
        <p className="text-soft">{outsideFooting(id)}</p>
      </li>
    ))}
  </ul>
)

type WhoSaysProps = {
  ground: Ground
  summary?: string
  /** The id of what it is said of, on a page with many: it is read out with the summary, so that no two sound alike. */
  of?: string
}

/** Opens to who says what, and who sells it. A native disclosure: it needs no script. */
export const WhoSays = ({ ground, summary = 'Who says so', of }: WhoSaysProps) => (
  <details data-record className="text-sm">
    <summary
      id={of && `${of}-who`}
      aria-labelledby={of && `${of}-who ${of}`}
      className="flex min-h-11 list-none flex-wrap items-center gap-x-3 text-soft [&::-webkit-details-marker]:hidden"
    >
      {isHeard(ground) ? <SourceDots ground={ground} /> : null}
      {ground.outside.length > 0 ? (
        <OutsideMark label={ground.says.length > 0 ? 'and an outside fact' : undefined} />
      ) : null}
      <span className="underline decoration-skin decoration-1 underline-offset-4">{summary}</span>
    </summary>
    <Stated ground={ground} />
    <WhoSaysList ground={ground} />
  </details>
)
