import { GroundLinks, GroundMarks } from '@/components/evidence/ground-links'
import type { RedFlag } from '@/content/practitioner/practitioner.schema'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { tellGround } from '@/lib/evidence/tell-ground'
import { FoldLine } from './fold-line'
import { PractitionerSection } from './practitioner-section'

/** Reasons to ask again, each with why it matters. Calm: none of them says that the work is bad. */
export const RedFlagList = () => (
  <PractitionerSection
    id="red-flags"
    title="Reasons to slow down"
    lede={
      <>
        One of these need not mean bad work. It is a reason to wait and ask again.
        <span className="print:hidden"> Open one to see why.</span>
      </>
    }
  >
    <ul className="mt-8 grid content-start gap-x-10 md:grid-cols-2 print:mt-1 print:block print:columns-3 print:gap-5">
      {Object.entries<RedFlag>(redFlags).map(([id, row]) => {
        const ground = tellGround(groundOf(row))
        return (
          <li key={id} className="break-inside-avoid">
            <FoldLine
              id={`flag-${id}`}
              head={<span className="text-lg leading-snug font-semibold print:text-xs">{row.label}</span>}
            >
              <p className="max-w-[62ch] print:text-[0.6875rem]">{fillFigures(row.why)}</p>
              <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm text-soft print:hidden">
                <GroundMarks lines={ground} />
              </p>
              <GroundLinks lines={ground} />
            </FoldLine>
          </li>
        )
      })}
    </ul>
  </PractitionerSection>
)
