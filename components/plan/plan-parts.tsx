import type { MouseEvent } from 'react'
import { carryOn } from '@/components/ui/page-memory'
import { planPartWords } from '@/content/plan/plan'
import { warningsLink } from '@/lib/aftercare/parts-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { dateClash } from '@/lib/plan/date-clash'
import { type Plan, type PlanPart, planParts } from '@/lib/plan/plan-document'
import { partHref } from '@/lib/plan/tool-parts'

/** A part of a plan in one line; `null` where the plan does not have it. */
export type SayInLine = (part: PlanPart, plan: Plan) => string | null

type PlanPartsProps = {
  plan: Plan
  flow: CandidacyFlow
  says: SayInLine
  onTakeOut: (part: PlanPart) => void
  /** Parts of which this page cannot read all. They stay as they are. */
  locked: readonly PlanPart[]
}

const inTools = (part: PlanPart): part is Exclude<PlanPart, 'notes'> => part !== 'notes'

/**
 * A link with answers in its fragment would be written into the list of visits, and nothing could take it out again. So
 * they go along in the entry; the price alone has no place there, and of health it knows the area at most.
 */
const carry = (event: MouseEvent<HTMLAnchorElement>, part: PlanPart) => {
  const { pathname, hash } = event.currentTarget
  if (hash !== '' && part !== 'cost') carryOn(event, pathname, hash.slice(1))
}

/** What the plan holds, a row each, with the way back into each tool with its answers. */
export const PlanParts = ({ plan, flow, says, onTakeOut, locked }: PlanPartsProps) => (
  <section aria-labelledby="plan-parts-title" className="print:hidden">
    <h2 id="plan-parts-title" className="text-2xl">
      In your plan
    </h2>
    <ul className="mt-3 border-b border-rule">
      {planParts.filter(inTools).map(part => {
        const { label, none, start } = planPartWords[part]
        const summary = says(part, plan)
        const clash = dateClash(plan)
        return (
          <li key={part} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2">
            <p className="min-w-0 flex-1 basis-60">
              <span className="block text-sm text-soft">{label}</span>
              <span className={summary ? 'font-semibold' : 'text-soft'}>{summary ?? none}</span>
              {part === 'aftercare' && clash ? (
                <span className="block border-l-4 border-settle pl-3">{clash}</span>
              ) : null}
              {part === 'aftercare' ? (
                <a href={warningsLink.href} className="block min-h-6 w-fit text-sm">
                  {warningsLink.label}
                </a>
              ) : null}
            </p>
            <p className="flex items-center gap-x-5">
              <a
                href={partHref(part, plan, flow)}
                onClick={event => carry(event, part)}
                aria-label={summary ? `Open: ${label}` : undefined}
                className="flex min-h-11 items-center"
              >
                {summary ? 'Open' : start}
              </a>
              {summary && !locked.includes(part) ? (
                <button
                  type="button"
                  aria-label={`Take out: ${label}`}
                  onClick={() => onTakeOut(part)}
                  className="min-h-11 cursor-pointer underline decoration-skin underline-offset-4"
                >
                  Take out
                </button>
              ) : null}
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)
