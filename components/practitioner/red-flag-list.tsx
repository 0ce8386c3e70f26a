import { redFlags } from '@/content/data/practitioner-red-flags'
import type { RedFlag } from '@/content/data/practitioner.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { Ground } from './ground'
import { RoomSection } from './room-section'

/** Reasons to ask again, each with why it matters. Calm: none of them says that the work is bad. */
export const RedFlagList = () => (
  <RoomSection
    id="red-flags" title="Reasons to slow down" newSheet
    lede="One of these need not mean bad work. It is a reason to wait and ask again."
  >
    <ul className="mt-8 grid gap-x-10 gap-y-2 md:grid-cols-2 print:mt-3 print:block print:columns-2 print:gap-8">
      {Object.entries<RedFlag>(redFlags).map(([id, row]) => (
        <li key={id} id={`flag-${id}`} className="break-inside-avoid border-l-2 border-settle py-2 pl-5 print:border-l print:py-0.5 print:pl-3">
          <h3 className="font-sans text-lg font-semibold tracking-normal print:text-xs">{row.label}</h3>
          <p className="mt-0.5 text-soft print:text-xs">{fillFigures(row.why)}</p>
          <Ground row={row} />
        </li>
      ))}
    </ul>
  </RoomSection>
)
