import { FoldedSection } from '@/components/ui/folded-section'
import { type DayStretch, daysThatMatter, toldDays } from '@/lib/aftercare/day-changes'
import { rowsOf } from '@/lib/aftercare/tell-day'
import { type AftercareAsk, dateText, optionsOf, sessionStart } from './aftercare-ask'
import { DayEntry } from './day-entry'

/** What a day asks, as one text: two days with the same one need not both be told on paper. */
const textOf = ({ day }: DayStretch) =>
  [
    day.sinceSession,
    ...rowsOf(day).flatMap(row => [row.title, ...row.rest, ...row.lines.map(line => line.told?.says)]),
  ].join('|')

const grids: readonly string[] = [
  '',
  'print:columns-3 print:gap-6',
  'gap-x-8 lg:grid lg:grid-cols-2 print:grid print:grid-cols-[2fr_1fr]',
  'gap-x-8 lg:grid lg:grid-cols-3 print:grid print:grid-cols-[2.4fr_1fr_1fr] print:gap-x-4',
  'gap-x-8 lg:grid lg:grid-cols-4 print:grid print:grid-cols-[3fr_1fr_1fr_1fr] print:gap-x-4',
]

/** All the days that matter, one entry each and one column a session, to a month after the last one. */
export const DayList = (ask: AftercareAsk) => {
  const { sessions } = ask.answers
  const stretches = daysThatMatter(optionsOf(ask), ask.table)
  const texts = stretches.map(textOf)
  const entries = (session: number) => (
    <ol key={session} className={sessions > 1 ? '' : grids[1]}>
      {stretches.map((stretch, i) =>
        stretch.day.session === session ? (
          <DayEntry
            key={stretch.from}
            stretch={stretch}
            ask={ask}
            earlier={stretches.find((one, at) => at < i && one.day.session < session && texts[at] === texts[i])}
          />
        ) : null,
      )}
    </ol>
  )
  return (
    <FoldedSection
      id="days"
      title="All days"
      brief={`${stretches.length} entries, from the session to day ${toldDays} and after`}
      className="print:mt-2"
    >
      <p className="max-w-[62ch] font-serif text-lg text-soft print:hidden">
        Each entry is the strictest of the sources that you keep, those without a day too. A day that is not here is
        like the one before.
      </p>
      <div
        className={`mt-8 print:mt-1 print:[&_div>p]:text-[0.65rem] print:[&_li]:text-[0.65rem] print:[&_li]:leading-tight ${sessions > 1 ? grids[sessions] : ''}`}
      >
        {Array.from({ length: sessions }, (_, i) =>
          sessions === 1 ? (
            entries(1)
          ) : (
            <div key={sessionStart(ask, i + 1)} className="mt-8 lg:mt-0 print:mt-0">
              <h3 className="mb-2 text-xl print:mb-0 print:text-sm">
                {`After session ${i + 1}`}
                <span className="block font-sans text-base font-normal text-soft print:text-[0.6875rem]!">
                  {dateText(ask, sessionStart(ask, i + 1))}
                </span>
              </h3>
              {entries(i + 1)}
            </div>
          ),
        )}
      </div>
    </FoldedSection>
  )
}
