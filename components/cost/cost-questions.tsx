import { Button } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
import { printValue } from '@/lib/value/print-value'
import { asked, type CostAsk } from './cost-ask'
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

const placeGrid =
  'grid grid-cols-[repeat(auto-fit,minmax(6.75rem,1fr))] gap-2.5 [&_label]:gap-2 [&_label]:px-2.5 ' +
  'sm:[&_label]:gap-3 sm:[&_label]:px-4'

/** What the tool asks: native controls in a form that works without script. */
export const CostQuestions = (ask: CostAsk) => (
  <form action="/cost" method="get" autoComplete="off" aria-label="Your question" className="grid gap-8 print:hidden">
    <Choices
      {...asked(ask, 'area', ask.answers.area)}
      label="Area to treat"
      options={areas.map(area => ({
        value: area,
        label: <Named {...costAreas[area]} />,
        note: printValue(ask.table.areaSessions[area]),
      }))}
    />
    <Choices
      {...asked(ask, 'region', ask.answers.region)}
      label="Where"
      grid={placeGrid}
      options={regions.map(region => ({ value: region, label: <Named {...costRegions[region]} /> }))}
    />
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
