import { OutsideMark } from '@/components/evidence/outside-mark'
import type { OutsideId } from '@/content/evidence/outside'
import type { PractitionerLaw } from '@/content/practitioner/practitioner.schema'
import { outsideHref } from '@/lib/evidence/evidence-address'
import { getOutside, outsideReading } from '@/lib/evidence/outside-facts'
import { FoldLine } from './fold-line'

const FactRow = ({ id, again }: { id: OutsideId; again: boolean }) => {
  const { statement, by, year, limits } = getOutside(id)
  return (
    <li className={`py-1.5 print:py-0 ${again ? 'print:hidden' : ''}`}>
      {statement}.{' '}
      <span className="text-sm text-soft print:text-[0.625rem]">
        {[by, year].filter(Boolean).join(', ')}. {`${outsideReading(id)}. `}
        <span className="print:hidden">{`Limits: ${limits}. `}</span>
        <a href={outsideHref(id)} className="inline-block min-h-6 print:hidden">
          More on this fact
        </a>
      </span>
    </li>
  )
}

type LawRowProps = {
  id: string
  law: PractitionerLaw
  /** Facts of the places before it: on paper each is told once. */
  before: readonly OutsideId[]
}

/** What is known of the law at one place, and how to look it up there. The gist stands in the head. */
export const LawRow = ({ id, law: { place, facts, gist, lookUp }, before }: LawRowProps) => (
  <FoldLine
    id={`law-${id}`}
    head={
      <span className="grid gap-x-10 md:grid-cols-[14rem_1fr] print:block print:leading-tight">
        <span className="font-serif text-xl print:mr-1.5 print:inline print:text-sm print:leading-tight print:font-semibold">
          {place}
        </span>
        <span className="print:inline print:text-[0.625rem] print:leading-tight print:font-semibold">{gist}</span>
      </span>
    }
  >
    <div className="max-w-[62ch] md:ml-66 print:ml-0 print:max-w-none print:text-[0.625rem] print:leading-tight">
      <p className="print:hidden">
        <OutsideMark />
      </p>
      <ul>
        {facts.map(fact => (
          <FactRow key={fact} id={fact} again={before.includes(fact)} />
        ))}
      </ul>
      <p className="mt-2 text-soft print:mt-0">
        <span className="font-semibold text-ink">How to check: </span>
        {lookUp} <span className="text-sm print:hidden">(Our own reasoning)</span>
      </p>
    </div>
  </FoldLine>
)
