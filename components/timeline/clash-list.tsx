import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import type { BackPlan } from '@/lib/timeline/back-plan'
import type { BackClash } from '@/lib/timeline/find-clashes'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { saidBy } from './timeline-ask'

/** What a clash means for the two answers, in words. */
function standing({ lastSessionBy, safest, widest }: BackClash): string {
  if (lastSessionBy === null) return 'No date to count with.'
  if (safest) return 'Clashes with both answers.'
  return widest ? 'Clashes with the last-day answer only.' : 'Both answers are clear of it, if it has healed by then.'
}

/** What may not go with your day, and by when the last session would have to be over. */
export const ClashList = ({ plan, table }: { plan: BackPlan; table: TimelineTable }) => (
  <section aria-labelledby="clashes-title" className="mt-14 md:mt-20 print:mt-4">
    <h2 id="clashes-title" className="text-2xl print:break-after-avoid print:text-lg">
      What may clash with your day
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft print:mt-0 print:break-after-avoid print:max-w-none">
      {`If ${printDay(plan.event, 'plain')} comes soon after the last session, some things may still be off. `}
      <a href="#clashes" className="print:hidden">
        Who says so
      </a>
    </p>
    <ul className="mt-5 grid gap-x-14 sm:grid-cols-2 print:mt-1 print:grid-cols-3 print:gap-x-5">
      {plan.clashes.map(clash => (
        <li key={clash.id} className="border-t border-rule py-4 print:break-inside-avoid print:py-1">
          <h3 className="font-sans text-base font-semibold tracking-normal print:text-xs">{clash.label}</h3>
          {clash.lastSessionBy ? (
            <p className="mt-1 tabular-nums print:mt-0">
              {`Last session by ${printDay(clash.lastSessionBy, 'plain')}, by ${printList([
                ...new Set(
                  clash.free
                    .filter(one => one.lastSessionBy === clash.lastSessionBy)
                    .map(one => saidBy(table, one.source)),
                ),
              ])}.`}
            </p>
          ) : null}
          <p
            className={`text-sm print:text-xs ${clash.safest || clash.widest ? 'font-semibold text-settle' : 'text-soft'}`}
          >
            {standing(clash)}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
