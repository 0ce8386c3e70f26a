import { RangeAxis, type RangeTone } from '@/components/ui/range-axis'
import { sourceOf } from '@/content/evidence/source-ids'
import { type AlternativeRow, alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { sayFirst } from '@/lib/cost/say-years'
import { theSource } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { AlternativeTable } from './alternative-table'
import { BreakEvenList } from './break-even-list'
import { LeverList } from './lever-list'

const tones: Partial<Record<AlternativeRow['id'], RangeTone>> = { smp: 'main', 'smp-all': 'faint' }

/** SMP over the years beside what else the money may go to, when they meet, and which figure moves the sum most. */
export const CostAlternatives = ({ answers, table }: { answers: CostAnswers; table: CostTable }) => {
  const rows = alternativesFromTable(answers, table)
  if (rows.length === 0) return null
  const { years } = answers
  // Four quotes and this do not fit on two sheets, and whoever holds quotes wants those.
  const printed = Object.keys(answers.quotes).length > 0 ? 'print:hidden' : ''
  const priced = table.alternatives.flatMap(({ once, monthly }) => [...once, ...monthly])
  const whose = table.sources.filter(({ id }) => priced.some(({ claim, said }) => !said && sourceOf(claim) === id))
  const isOwn = priced.some(({ said }) => said !== undefined)
  const over = printValue(exactly(years, 'years'))
  return (
    <section
      id="alternatives"
      aria-labelledby="alternatives-title"
      className={`mt-14 md:mt-20 print:mt-4 print:break-inside-avoid ${printed}`}
    >
      <h2 id="alternatives-title" className="text-2xl print:text-lg">{`Beside what else there is, over ${over}`}</h2>
      <p className="mt-2 max-w-[62ch] text-soft print:mt-0 print:max-w-none print:text-[0.6875rem] print:leading-tight">
        <span className="print:hidden">{`${sayFirst(answers, table)} `}</span>
        {whose.length > 0
          ? `The other prices are from a table of ${printList(whose.map(theSource))}, which gives no years. `
          : ''}
        {isOwn ? 'Figures that you put in are yours. ' : ''}
        {'The years are our sum: price at the start, plus price a month × months. '}
        <a href="#beside" className="print:hidden">
          They are not the same thing.
        </a>
      </p>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[5fr_6fr] print:mt-1 print:block">
        <div className="min-w-0 lg:row-span-2 print:hidden">
          <RangeAxis
            label={`What each comes to over ${over}. The table holds the same figures.`}
            unit="usd"
            rows={rows.map(({ id, label, at }) => {
              const range = at(years)
              return { id, label, value: printValue(range, 'short'), range, tone: tones[id] ?? 'plain' }
            })}
          />
        </div>
        <BreakEvenList rows={rows} />
        <LeverList answers={answers} table={table} />
        <div className="min-w-0 lg:col-span-2 print:mt-2">
          <AlternativeTable rows={rows} years={years} />
        </div>
      </div>
    </section>
  )
}
