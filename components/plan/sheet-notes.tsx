import type { SheetBlock } from '@/lib/plan/sheet-block'
import { SheetSection, WritingLines } from './sheet-section'

const row = 'break-inside-avoid border-t border-rule py-1.5 sheet-small print:py-[0.9mm]'

/** A heading and its lines: what something is, and what is said of it. */
export const SheetLines = ({ block: { title, note, lines } }: { block: SheetBlock }) => (
  <SheetSection title={title} note={note}>
    <dl className="mt-1">
      {lines.map(({ what, says }) => (
        <div key={what} className={row}>
          <dt className="inline text-soft">{`${what}: `}</dt>
          <dd className="inline font-semibold">{says}</dd>
        </div>
      ))}
    </dl>
  </SheetSection>
)

/** What the reader noted. */
export const SheetNotes = ({ notes, isCut }: { notes: string; isCut: boolean }) => (
  <SheetSection title="My notes">
    <p className={row}>
      {notes}
      {isCut ? ' …' : ''}
    </p>
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
