import { OutsideMark } from '@/components/evidence/outside-mark'
import type { OutsideId } from '@/content/data/outside'
import type { PractitionerLaw } from '@/content/data/practitioner.schema'
import { getOutside } from '@/lib/evidence/outside-facts'

const FactRow = ({ id }: { id: OutsideId }) => {
  const { statement, by, year, recheck } = getOutside(id)
  return (
    <li className="py-1.5 print:py-0">
      {statement}.{' '}
      <span className="text-sm text-soft print:text-xs">
        {[by, year].filter(Boolean).join(', ')}.{' '}
        {recheck ? <span className="whitespace-nowrap font-semibold text-settle">Check again. </span> : null}
        <a href={`/sources#${id}`} className="inline-block min-h-6 print:hidden">More on this fact</a>
      </span>
    </li>
  )
}

/** What is known of the law at one place, and how to look it up there. */
export const LawRow = ({ id, law: { place, facts, gist, lookUp } }: { id: string; law: PractitionerLaw }) => (
  <div id={`law-${id}`} className="grid break-inside-avoid gap-x-12 border-t border-rule py-5 lg:grid-cols-[15rem_1fr] print:grid-cols-[8rem_1fr] print:gap-x-5 print:py-1.5">
    <h3 className="text-xl print:text-base">{place}</h3>
    <div className="max-w-[62ch] print:max-w-none print:text-xs">
      <p className="font-semibold">{gist}</p>
      <div className="mt-2 print:mt-0"><OutsideMark /></div>
      <ul>{facts.map(fact => <FactRow key={fact} id={fact} />)}</ul>
      <p className="mt-2 text-soft print:mt-0">
        <span className="font-semibold text-ink">How to check: </span>
        {lookUp} <span className="text-sm">(Our own reasoning)</span>
      </p>
    </div>
  </div>
)
