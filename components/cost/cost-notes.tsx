import { Sayings } from '@/components/evidence/sayings'
import { WhoSays } from '@/components/evidence/who-says'
import { ButtonLink } from '@/components/ui/button'
import { alternativeNotes } from '@/content/cost/cost-alternatives'
import { costInsurance } from '@/content/cost/cost-form'
import { costDrivers, costReadings, costSilences } from '@/content/cost/cost-sayings'
import type { CostDriver } from '@/content/cost/cost.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

/** What moves a price, by the sources that say so. None of them says by how much. */
const CostDrivers = () => (
  <section aria-labelledby="drivers-title" className="print:hidden">
    <h2 id="drivers-title" className="text-2xl">
      What moves the price
    </h2>
    <ul className="mt-4">
      {Object.entries<CostDriver>(costDrivers).map(([id, driver]) => (
        <li key={id} className="border-t border-rule pt-3 pb-1">
          <h3 className="font-sans text-base font-semibold tracking-normal">{driver.label}</h3>
          <p className="text-soft">{driver.says}</p>
          <WhoSays ground={groundOf(driver)} />
        </li>
      ))}
    </ul>
  </section>
)

/** What stands under the tool and does not change with the answers. */
export const CostNotes = () => (
  <div className="mt-14 grid gap-14 md:mt-20 lg:grid-cols-2 lg:gap-x-18 lg:gap-y-20 print:mt-3 print:block print:columns-3 print:gap-6 print:text-[0.6875rem] print:leading-tight print:[&_details]:hidden print:[&_h2]:text-base print:[&_h3]:text-xs print:[&_li]:break-inside-avoid print:[&_li]:py-0.5 print:[&_p]:mt-0 print:[&_section]:mb-2 print:[&_ul]:mt-1">
    <CostDrivers />
    <Sayings id="silences" title="What the sources do not say" sayings={costSilences} />
    <div className="contents print:hidden">
      <Sayings
        id="readings"
        title="How we read the prices"
        sayings={costReadings}
        lede="Where a source leaves room, we had to choose. These are our choices."
      />
      <Sayings id="beside" title="Before you set them side by side" sayings={alternativeNotes} />
    </div>
    <div className="grid content-start gap-14 print:block">
      <section id="insurance" aria-labelledby="insurance-title">
        <h2 id="insurance-title" className="text-2xl">
          Insurance
        </h2>
        <p className="mt-3">{fillFigures(costInsurance.says)}</p>
        <WhoSays ground={groundOf(costInsurance)} />
        <p className="mt-1 text-soft">Ask your own insurer. Ask your clinic for a full price in writing.</p>
      </section>
      <section aria-labelledby="sellers-title" className="print:hidden">
        <h2 id="sellers-title" className="text-2xl">
          Beyond the five
        </h2>
        <WhoSays
          ground={groundOf({ claims: [], outside: ['e18-smp-price-sellers', 'b13-removal-price'] })}
          summary="What other pages say of prices"
        />
      </section>
      <section aria-labelledby="next-title" className="print:hidden">
        <h2 id="next-title" className="text-2xl">
          Next
        </h2>
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href="/candidacy">Check if it suits you</ButtonLink>
          <ButtonLink href="/guides/what-it-costs" kind="secondary">
            Read about the cost
          </ButtonLink>
        </div>
      </section>
    </div>
  </div>
)
