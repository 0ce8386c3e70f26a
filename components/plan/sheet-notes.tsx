import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection, WritingLines } from './sheet-section'

const row = 'break-inside-avoid border-t border-rule py-1.5 sheet-small print:py-[0.9mm]'

/** What the practitioner has said already, and what the reader noted. */
export const SheetNotes = ({ sheet: { told, notes, notesCut } }: { sheet: ConsultationSheet }) => (
  <SheetSection title="My notes">
    {told.length > 0 ? (
      <ul className="mt-1">
        {told.map(({ what, says }) => (
          <li key={what} className={row}>
            <span className="font-semibold">{`${what} `}</span>
            {`(they said) ${says}`}
          </li>
        ))}
      </ul>
    ) : null}
    {notes ? (
      <p className={row}>
        {notes}
        {notesCut ? ' …' : ''}
      </p>
    ) : null}
  </SheetSection>
)

/** More lines than any page has left; those that do not fit are cut off. */
const manyLines = 30

/** Lines to the end of the page, where a page is left. Paper alone has them. */
export const SheetAfter = () => (
  <div className="sheet-rest hidden print:block">
    <SheetSection title="After the visit">
      <WritingLines count={manyLines} />
    </SheetSection>
  </div>
)
