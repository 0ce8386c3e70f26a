import type { UnknownLine } from '@/lib/practitioner/ground-lines'
import { GroundNote } from '@/components/evidence/ground-note'

/** What no list can find out. It stands beside every comparison, so that a full list fools nobody. */
export const UnknownList = ({ lines }: { lines: readonly UnknownLine[] }) => (
  <div className="mt-12 print:mt-4">
    <h3 className="text-2xl print:text-base">What you cannot know beforehand</h3>
    <ul className="mt-3 grid gap-x-10 md:grid-cols-2 print:mt-0.5 print:block print:columns-3 print:gap-5">
      {lines.map(({ id, says, ground }) => (
        <li
          key={id}
          className="break-inside-avoid border-t border-rule pt-2.5 print:border-0 print:py-0.5 print:text-[0.6875rem] print:leading-tight"
        >
          <p className="max-w-[62ch]">{says}</p>
          <GroundNote lines={ground} />
        </li>
      ))}
    </ul>
  </div>
)
