import { Button } from '@/components/ui/button'
import { FileLink } from '@/components/ui/file-link'
import { KeepLink } from '@/components/ui/keep-link'
import { LinkNotice } from '@/components/ui/link-notice'
import { alternativesFromTable } from '@/lib/cost/alternatives-from-table'
import { changeTable } from '@/lib/cost/change-table'
import { compareQuotes } from '@/lib/cost/compare-quotes'
import { costAddress } from '@/lib/cost/cost-address'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { type SaidChange, sayChange } from '@/lib/cost/say-change'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import type { CostAsk } from './cost-ask'
import { CostOwn } from './cost-own'
import { CostQuestions } from './cost-questions'
import { CostResult } from './cost-result'
import { CostSources } from './cost-sources'
import { CostYears } from './cost-years'
import { QuoteFields } from './quote-fields'

/**
 * The one line that stays in sight under the inputs: the figure that the last change moved. It is read out elsewhere. On a
 * wide screen it waits until something was changed that stands far from the answer.
 */
const CostBar = ({ of, says, isFar }: SaidChange & { isFar: boolean }) => (
  <p
    data-bar
    aria-hidden="true"
    className={`stay-bottom -mx-5 mt-6 flex flex-wrap items-baseline justify-between gap-x-4 border-t-2 border-ink bg-card px-5 py-2.5 sm:-mx-8 sm:px-8 print:hidden ${isFar ? '' : 'lg:hidden'}`}
  >
    <span className="text-sm text-soft">{of}</span>
    <span className="font-serif text-xl font-medium tracking-tight tabular-nums lining-nums">{says}</span>
  </p>
)

/**
 * The whole tool: what is asked and the answer, then each source, then the years, then what a reader brings along. One
 * form holds it all, so that without a handler it is a still page that the server answers.
 */
export const CostView = (ask: CostAsk) => {
  const { answers, last = null, isHandedOn = false } = ask
  // The questions show what the sources say; the answer counts with the reader's own figures.
  const table = changeTable(ask.table, answers.own)
  const estimate = estimateFromTable(answers, table)
  const upkeep = upkeepFromTable(answers, table)
  const ways = alternativesFromTable(answers, table)
  const quotes = compareQuotes(answers, estimate, table)
  const change = sayChange(last, estimate, table, { upkeep, ways, quotes })
  return (
    <div data-widget="cost">
      <LinkNotice unknown={ask.unknown} />
      <form action="/cost" method="get" autoComplete="off" aria-label="Your question">
        <div className="grid gap-6 lg:grid-cols-[1fr_27rem] lg:gap-18 print:block">
          <CostQuestions {...ask} />
          <CostResult estimate={estimate} upkeep={upkeep} table={table} />
        </div>
        <div>
          <CostSources estimate={estimate} table={table} />
          <CostYears ask={ask} table={table} rows={ways} />
          <div className="mt-8 border-b border-rule print:mt-0 print:border-0">
            <div className="print:hidden">
              <CostOwn {...ask} />
            </div>
            <QuoteFields ask={ask} estimate={estimate} table={table} quotes={quotes} />
          </div>
          <div className="mt-4 flex flex-wrap gap-x-8 print:hidden">
            <KeepLink part="cost" text={costAddress.query(answers)} />
            <FileLink
              href={isHandedOn ? costAddress.file(costAddress.defaults) : costAddress.file(answers)}
              make={ask.onCsv}
              isOwn={isHandedOn}
            >
              Save the figures as a CSV file
            </FileLink>
          </div>
          {ask.onAnswer ? (
            <noscript>
              <Button type="submit">Show these figures</Button>
            </noscript>
          ) : null}
          <CostBar {...change} isFar={last !== null && last !== 'area' && last !== 'region'} />
        </div>
      </form>
      {/* The slider says its years itself, so that here they would stand twice. */}
      <output className="hush">{last === 'years' ? change.says : `${change.of}: ${change.says}`}</output>
    </div>
  )
}
