import { SourceDots } from '@/components/evidence/source-dots'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { checksFirst, practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { flagsToLeaveAt, redFlags } from '@/content/practitioner/practitioner-red-flags'
import { groundOf, isHeard, type Stance } from '@/lib/evidence/ground'

/** One thing to look for; its link leads to why, and to who says so. */
const Line = ({ href, row }: { href: string; row: Stance & { label: string } }) => {
  const ground = groundOf(row)
  return (
    <li className="flex items-baseline justify-between gap-4 border-t border-rule py-1.5 leading-snug">
      <a href={href} className="min-w-0 no-underline hover:underline">
        {row.label}
      </a>
      <span className="flex shrink-0 items-baseline gap-1.5">
        {isHeard(ground) ? <SourceDots ground={ground} /> : null}
        {ground.outside.length > 0 ? (
          <>
            <OutsideMark label="" />
            <span className="hush">with facts from outside</span>
          </>
        ) : null}
      </span>
    </li>
  )
}

const flagCount = Object.keys(redFlags).length

/** The answer first: what to check before all else, and at what to leave. On paper both stand in their own lists. */
export const PractitionerAnswer = () => (
  <div className="print:hidden">
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-2">
      <section aria-labelledby="first-title">
        <h2 id="first-title" className="text-xl">
          Check these first
        </h2>
        <ul className="mt-1 border-b border-rule">
          {checksFirst.map(id => (
            <Line key={id} href={`#check-${id}`} row={practitionerChecks[id]} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="leave-title">
        <h2 id="leave-title" className="text-xl text-stop">
          Walk away if you see one of these
        </h2>
        <ul className="mt-1 border-b border-rule">
          {flagsToLeaveAt.map(id => (
            <Line key={id} href={`#flag-${id}`} row={redFlags[id]} />
          ))}
        </ul>
      </section>
    </div>
    <p className="mt-3 max-w-[62ch] text-sm text-soft">
      We recommend nobody, and both short lists are our own choice, because we found no study of which check counts
      most. Each line leads to the reason, and to who says so.
    </p>
    <ul className="mt-2 flex flex-wrap gap-x-6">
      {[
        ['/practitioner/visit', 'On the visit: the list for your phone'],
        ['#red-flags', `Reasons to slow down: all ${flagCount}`],
        ['/practitioner/spot', 'Spot the problem, in drawings'],
        ['/photo/compare', 'Judge two of their photos, made alike'],
      ].map(([href, name]) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
