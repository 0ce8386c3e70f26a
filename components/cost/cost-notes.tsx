import { Fold } from '@/components/ui/fold'
import { Sayings } from '@/components/evidence/sayings'
import { WhoSays } from '@/components/evidence/who-says'
import { ButtonLink } from '@/components/ui/button'
import type { CostDriver } from '@/content/cost/cost.schema'
import { alternativeNotes } from '@/content/cost/cost-alternatives'
import { costInsurance } from '@/content/cost/cost-form'
import { costDrivers, costOutside, costReadings, costSilences } from '@/content/cost/cost-sayings'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

const drivers = Object.entries<CostDriver>(costDrivers)

/** What moves a price, by the sources that say so. None of them says by how much. */
const CostDrivers = () => (
  <div className="print:hidden">
    <Fold
      heading={<h2 className="text-xl">{`What moves the price: ${drivers.length} things`}</h2>}
      inside={`From “${drivers[0]?.[1].label}” to “${drivers.at(-1)?.[1].label}”, and who says so`}
    >
      <ul>
        {drivers.map(([id, driver]) => (
          <li key={id} className="border-t border-rule pt-3 pb-1">
            <h3 id={`driver-${id}`} className="font-sans text-base font-semibold tracking-normal">
              {driver.label}
            </h3>
            <p className="text-soft">{driver.says}</p>
            <WhoSays ground={groundOf(driver)} of={`driver-${id}`} />
          </li>
        ))}
      </ul>
    </Fold>
  </div>
)

/** What stands under the tool and does not change with the answers, folded. */
export const CostNotes = () => (
  <div className="mt-10 max-w-[46rem] print:mt-3 print:max-w-none print:columns-2 print:gap-6 print:text-[0.6875rem] print:leading-tight print:[&_details_details]:hidden print:[&_h2]:text-base print:[&_h3]:text-xs print:[&_li]:break-inside-avoid print:[&_li]:py-0.5 print:[&_p]:mt-0 print:[&_summary]:min-h-0 print:[&_summary]:py-0 print:[&_summary_span_span]:hidden print:[&_ul]:mt-1">
    <CostDrivers />
    <Sayings
      id="silences"
      title="What the articles do not say"
      inside={`${costSilences.length} things that you may look for and not find`}
      sayings={costSilences}
    />
    <Fold heading={<h2 className="text-xl">Insurance</h2>} inside="Who pays, and what to ask for">
      <div id="insurance">
        <p id="insurance-says">{fillFigures(costInsurance.says)}</p>
        <WhoSays ground={groundOf(costInsurance)} of="insurance-says" />
        <p className="mt-1 text-soft">
          Ask your own insurer whether they pay, and ask your clinic for a full price in writing.
        </p>
      </div>
    </Fold>
    <div className="contents print:hidden">
      <Sayings
        id="beside"
        title="Before you set them side by side"
        inside="SMP, medicines and surgery are not the same thing"
        sayings={alternativeNotes}
      />
      <Sayings
        id="readings"
        title="How we read the prices"
        inside={`${costReadings.length} choices of ours, where an article can be read in two ways`}
        lede="Where an article can be read in more than one way, we had to choose, and these are our choices."
        sayings={costReadings}
      />
      <Fold heading={<h2 className="text-xl">Prices from outside the five</h2>} inside="What other pages say of prices">
        <WhoSays ground={groundOf({ claims: [], outside: costOutside })} summary="What other pages say of prices" />
      </Fold>
    </div>
    <nav aria-label="Next" className="mt-8 grid gap-3 border-t border-rule pt-8 sm:flex sm:flex-wrap print:hidden">
      <ButtonLink href="/timeline">When would it be finished?</ButtonLink>
      <ButtonLink href="/plan" kind="secondary">
        Go to my plan
      </ButtonLink>
      <a href="/guides/what-it-costs" className="inline-flex min-h-11 items-center">
        Read about the cost
      </a>
    </nav>
  </div>
)
