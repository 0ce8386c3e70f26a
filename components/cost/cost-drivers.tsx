import { WhoSays } from '@/components/evidence/who-says'
import type { CostDriver } from '@/content/cost/cost.schema'
import { costDrivers } from '@/content/cost/cost'

/** What moves a price, by the sources that say so. None of them says by how much. */
export const CostDrivers = () => (
  <section aria-labelledby="drivers-title" className="print:hidden">
    <h2 id="drivers-title" className="text-2xl">
      What moves the price
    </h2>
    <ul className="mt-4">
      {Object.entries<CostDriver>(costDrivers).map(([id, { label, says, claims }]) => (
        <li key={id} className="border-t border-rule pt-3 pb-1">
          <h3 className="font-sans text-base font-semibold tracking-normal">{label}</h3>
          <p className="text-soft">{says}</p>
          <WhoSays claims={claims} />
        </li>
      ))}
    </ul>
  </section>
)
