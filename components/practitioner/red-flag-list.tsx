import { GroundLinks, GroundMarks } from '@/components/evidence/ground-links'
import type { FlagLine } from '@/lib/practitioner/sent-tables'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { FoldLine } from './fold-line'
import { PractitionerSection } from './practitioner-section'

/** Reasons to leave or to ask again, each with why it matters. Calm: none of them says that the work is bad. */
export const RedFlagList = ({ lines, grounds }: { lines: readonly FlagLine[]; grounds: Grounds }) => (
  <PractitionerSection
    id="red-flags"
    title="Reasons to slow down"
    inside={`${lines.length} things that you may see or hear, and why each matters.`}
    lede={
      <>
        {`We think that the first ${lines.filter(({ leave }) => leave).length} are reason enough to leave. `}
        None of the others has to mean bad work, but each is a reason to wait and ask again.
        <span className="print:hidden"> You can open each one to see why it matters.</span>
      </>
    }
  >
    <ul className="mt-6 grid content-start gap-x-10 md:grid-cols-2 print:mt-0.5 print:block print:columns-3 print:gap-5">
      {lines.map(({ id, label, why }) => {
        const ground = grounds[`flag-${id}`] ?? []
        return (
          <li key={id} className="break-inside-avoid">
            <FoldLine
              id={`flag-${id}`}
              head={
                <span className="text-lg leading-snug font-semibold print:text-[0.625rem] print:leading-tight">
                  {label}
                </span>
              }
            >
              <p className="max-w-[62ch] print:text-[0.625rem] print:leading-tight">{why}</p>
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
