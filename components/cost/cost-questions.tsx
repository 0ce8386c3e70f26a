import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/data/cost'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { type CostField, type CostProblem, costLimits } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { printValue } from '@/lib/format/print-value'
import { CostAssumptions } from './cost-assumptions'

export type CostAsk = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  sheet: CostSheet
  /** Gets one field with its text, as the address would carry it. Without it this is a plain GET form. */
  onAnswer?: (field: CostField, text: string) => void
}

export type FieldProps = { checked: boolean; onChange: () => void } | { defaultChecked: boolean }

/** A controlled input where a handler listens, else one that the form sends by itself. */
export const fieldProps = (ask: CostAsk, field: CostField, text: string, checked: boolean): FieldProps => {
  const { onAnswer } = ask
  return onAnswer ? { checked, onChange: () => onAnswer(field, text) } : { defaultChecked: checked }
}

export const problemOf = (ask: CostAsk, field: CostField) => ask.problems.find(one => one.field === field)?.message

/** A shorter name on a phone. Only one of the two is there to be read. */
const Named = ({ label, short }: { label: string; short: string }) =>
  label === short ? label : (
    <>
      <span className="sm:hidden">{short}</span>
      <span className="hidden sm:inline">{label}</span>
    </>
  )

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

/** What the tool asks. Native controls in a form that works without script. */
export const CostQuestions = (ask: CostAsk) => {
  const { answers, sheet, onAnswer } = ask
  return (
    <form
      action="/cost" method="get" autoComplete="off" aria-label="Your question"
      className="grid gap-8 [&_input]:scroll-mb-48 [&_select]:scroll-mb-48"
    >
      <ChoiceGroup id="cost-area" legend="Area to treat" error={problemOf(ask, 'area')}>
        {areas.map(area => (
          <Choice
            key={area} type="radio" name="area" value={area}
            label={<Named {...costAreas[area]} />} note={printValue(sheet.areaSessions[area].value, 'sessions')}
            {...fieldProps(ask, 'area', area, answers.area === area)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup id="cost-region" legend="Where" error={problemOf(ask, 'region')}>
        <div className="grid grid-cols-3 gap-2.5 [&_label]:gap-2.5 [&_label]:px-3 sm:[&_label]:gap-4 sm:[&_label]:px-4">
          {regions.map(region => (
            <Choice
              key={region} type="radio" name="region" value={region} label={<Named {...costRegions[region]} />}
              {...fieldProps(ask, 'region', region, answers.region === region)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <CostAssumptions {...ask} />
      {answers.years === null ? null : <input type="hidden" name="years" value={answers.years} />}
      {answers.interval === null ? null : <input type="hidden" name="interval" value={answers.interval} />}
      {onAnswer ? <noscript><Button type="submit">Show the range</Button></noscript>
        : <Button type="submit" className="justify-self-start">Show the range</Button>}
    </form>
  )
}

export const sessionChoices = Array.from({ length: costLimits.sessions[1] }, (_, i) => i + costLimits.sessions[0])
