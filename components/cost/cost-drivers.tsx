import { WhoSays } from '@/components/evidence/who-says'
import type { CostDriver } from '@/content/cost/cost.schema'
import { costDrivers } from '@/content/cost/cost-sayings'
import { groundOf } from '@/lib/evidence/ground'

/** What moves a price, by the sources that say so. None of them says by how much. */
export const CostDrivers = () => (
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
