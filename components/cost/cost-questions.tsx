import { Button } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { type CostArea, type CostRegion, costAreas, costRegions } from '@/content/cost/cost'
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

/** As wide as their words. On a phone the frame alone tells which is picked, as the round mark would take its room. */
const tiles =
  'flex flex-wrap gap-2 [&_label]:relative [&_label]:min-h-12 [&_label]:gap-2.5 [&_label]:px-3 [&_label]:py-2 ' +
  'lg:[&_label]:px-4 max-sm:[&_.choice-mark]:absolute max-sm:[&_.choice-mark]:opacity-0'

/** What the tool asks first: native controls, each answer as wide as its words, and what we assume under them. */
export const CostQuestions = (ask: CostAsk) => (
  <div className="grid content-start gap-4 print:hidden">
    <Choices
      {...asked(ask, 'area', ask.answers.area)}
      label="Area to treat"
      grid={tiles}
      options={areas.map(area => ({
        value: area,
        label: <Named {...costAreas[area]} />,
      }))}
    />
    <Choices
      {...asked(ask, 'region', ask.answers.region)}
      label="Where"
      grid={tiles}
      options={regions.map(region => ({
        value: region,
        label: <Named {...costRegions[region]} />,
      }))}
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
  </div>
)
