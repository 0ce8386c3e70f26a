import { costAreas, costRegions } from '@/content/cost/cost'
import { changeTable } from '@/lib/cost/change-table'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import type { CostAsk } from './cost-ask'
import { CostAlternatives } from './cost-alternatives'
import { LinkNotice } from '@/components/ui/link-notice'
import { CostBar } from './cost-bar'
import { CostQuestions } from './cost-questions'
import { CostQuotes } from './cost-quotes'
import { CostResult } from './cost-result'
import { CostSources } from './cost-sources'
import { CostUpkeep } from './cost-upkeep'

/** The answer in one line, for those who hear it change. */
const sayAnswer = ({ answers, headline }: CostEstimate) =>
  `${costAreas[answers.area].label} ${costRegions[answers.region].where}: ${
    headline
      ? [headline.about ? 'about' : '', headline.text, headline.per ? 'per session' : ''].join(' ').trim()
      : 'no price'
  }`

/** The whole tool: question left, answer right, then each source. Without a handler it is a still page with a form. */
export const CostView = (ask: CostAsk) => {
  const { answers } = ask
  // The questions show what the sources say; the answer counts with the reader's own figures.
  const table = changeTable(ask.table, answers.own)
  const estimate = estimateFromTable(answers, table)
  const upkeep = upkeepFromTable(answers, table)
  return (
    <div data-widget="cost">
      <LinkNotice unknown={ask.unknown} />
      <div className="grid gap-6 lg:grid-cols-[1fr_27rem] lg:gap-18 print:block">
        <div>
          <CostQuestions {...ask} />
          <CostBar estimate={estimate} table={table} />
        </div>
        <div className="lg:sticky lg:top-8 lg:self-start">
          <CostResult
            estimate={estimate}
            upkeep={upkeep}
            table={table}
            underBar
            onCsv={ask.onCsv}
            isHandedOn={ask.isHandedOn}
          />
        </div>
      </div>
      <output className="hush">{sayAnswer(estimate)}</output>
      <CostQuotes estimate={estimate} table={table} />
      <CostSources estimate={estimate} table={table} />
      <CostUpkeep answers={answers} upkeep={upkeep} table={table} />
      <CostAlternatives answers={answers} table={table} />
    </div>
  )
}
