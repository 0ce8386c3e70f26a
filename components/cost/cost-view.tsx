import { costAreas, costRegions } from '@/content/cost/cost'
import { changeSheet } from '@/lib/cost/change-sheet'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { estimateFromSheet } from '@/lib/cost/estimate-from-sheet'
import { upkeepFromSheet } from '@/lib/cost/upkeep-from-sheet'
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
  const sheet = changeSheet(ask.sheet, answers.own)
  const estimate = estimateFromSheet(answers, sheet)
  const upkeep = upkeepFromSheet(answers, sheet)
  return (
    <div data-widget="cost">
      <LinkNotice unknown={ask.unknown} />
      <div className="grid gap-6 lg:grid-cols-[1fr_27rem] lg:gap-18 print:block">
        <div>
          <CostQuestions {...ask} />
          <CostBar estimate={estimate} sheet={sheet} />
        </div>
        <div className="lg:sticky lg:top-8 lg:self-start">
          <CostResult
            estimate={estimate}
            upkeep={upkeep}
            sheet={sheet}
            underBar
            onCsv={ask.onCsv}
            isHandedOn={ask.isHandedOn}
          />
        </div>
      </div>
      <output className="hush">{sayAnswer(estimate)}</output>
      <CostQuotes estimate={estimate} sheet={sheet} />
      <CostSources estimate={estimate} sheet={sheet} />
      <CostUpkeep answers={answers} upkeep={upkeep} sheet={sheet} />
      <CostAlternatives answers={answers} sheet={sheet} />
    </div>
  )
}
