import { FoldedSection } from '@/components/ui/folded-section'
import type { Day } from '@/lib/calendar/read-day'
import { lowerFirst } from '@/lib/format/first-letter'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import { findClashes } from '@/lib/timeline/find-clashes'
import { sayClash } from '@/lib/timeline/timeline-words'
import { type Answered, saidBy, type TimelineAsk } from './timeline-ask'

/** What may not go with the reader's day, by when the last session would have to be over, and whether it is. */
export const ClashList = ({
  ask,
  plan,
  back,
  event,
}: { ask: TimelineAsk; event: Day } & Pick<Answered, 'plan' | 'back'>) => {
  const { table } = ask
  const last = plan.spans.at(-1)?.span
  const late = last?.late.date
  // A start that is set has one last session, from its first to its last day.
  const set = late ? { safest: { lastSession: late }, widest: { lastSession: last.early?.date ?? late } } : null
  const clashes = back?.clashes ?? (set ? findClashes(table.clashes, event, set) : [])
  const met = clashes.filter(one => one.safest || one.widest).map(({ label }) => lowerFirst(label))
  const brief =
    met.length > 0
      ? `With too late a last session: ${printList(met)}`
      : 'Nothing that has a day clashes, if it has healed by then'
  return (
    <FoldedSection className="print:mt-2" id="clash" title="What may clash with your day" brief={brief}>
      <p className="max-w-[62ch] text-soft print:max-w-none">
        {`If ${printDay(event, 'plain')} comes soon after the last session, some things may still be off. `}
        <a href="#clashes" className="inline-block min-h-6 print:hidden">
          Who says what may clash
        </a>
      </p>
      <ul className="mt-3 grid gap-x-14 sm:grid-cols-2 print:mt-1 print:grid-cols-3 print:gap-x-5">
        {clashes.map(clash => (
          <li key={clash.id} className="border-t border-rule py-3 print:break-inside-avoid print:py-1">
            <h3 className="font-sans text-base font-semibold tracking-normal print:text-xs">{clash.label}</h3>
            {clash.lastSessionBy ? (
              <p className="tabular-nums">
                {`Last session by ${printDay(clash.lastSessionBy, 'plain')}, according to ${printList([
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
              {sayClash(clash, back ? 'back' : 'on')}
            </p>
          </li>
        ))}
      </ul>
    </FoldedSection>
  )
}
