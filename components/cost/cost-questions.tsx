import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
import { printValue } from '@/lib/value/print-value'
import { type CostAsk, problemOf, radioProps } from './cost-ask'
import { CostAssumptions } from './cost-assumptions'

/** A shorter name on a phone. Only one of the two is there to be read. */
const Named = ({ label, short }: { label: string; short: string }) =>
  label === short ? (
    label
  ) : (
    <>
      <span className="sm:hidden">{short}</span>
      <span className="hidden sm:inline">{label}</span>
    </>
  )

const areas = Object.keys(costAreas) as CostArea[]
const regions = Object.keys(costRegions) as CostRegion[]

/** What the tool asks: native controls in a form that works without script. */
export const CostQuestions = (ask: CostAsk) => (
  <form
    action="/cost"
    method="get"
    autoComplete="off"
    aria-label="Your question"
    className="grid gap-8 print:hidden [&_input]:scroll-mb-48 [&_select]:scroll-mb-48"
  >
    <ChoiceGroup id="cost-area" legend="Area to treat" error={problemOf(ask, 'area')}>
      {areas.map(area => (
        <Choice
          key={area}
          type="radio"
          name="area"
          value={area}
          label={<Named {...costAreas[area]} />}
          note={printValue(ask.sheet.areaSessions[area].value)}
          {...radioProps(ask, 'area', area, ask.answers.area === area)}
        />
      ))}
    </ChoiceGroup>
    <ChoiceGroup id="cost-region" legend="Where" error={problemOf(ask, 'region')}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6.75rem,1fr))] gap-2.5 [&_label]:gap-2 [&_label]:px-2.5 sm:[&_label]:gap-3 sm:[&_label]:px-4">
        {regions.map(region => (
          <Choice
            key={region}
            type="radio"
            name="region"
            value={region}
            label={<Named {...costRegions[region]} />}
            {...radioProps(ask, 'region', region, ask.answers.region === region)}
          />
        ))}
      </div>
    </ChoiceGroup>
    <CostAssumptions {...ask} />
    {ask.onAnswer ? (
      <noscript>
        <Button type="submit">Show the range</Button>
      </noscript>
    ) : (
      <Button type="submit" className="justify-self-start">
        Show the range
      </Button>
    )}
  </form>
)
