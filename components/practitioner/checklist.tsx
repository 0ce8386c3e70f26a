import { checkLines } from '@/lib/practitioner/check-lines'
import { CheckRow } from './check-row'
import { RoomSection } from './room-section'

/** What to look for, by group. On paper: boxes in two columns with room for a name, on one sheet. */
export const Checklist = () => (
  <RoomSection
    id="checklist" title="The checklist"
    lede={
      <span className="print:hidden">
        Tick what you have seen or heard. It stays on this page and is gone when you close it.
      </span>
    }
  >
    <p className="mt-2 hidden gap-8 text-sm print:flex">
      <span className="flex-1 border-b border-edge pb-1">Name</span>
      <span className="w-48 border-b border-edge pb-1">Date</span>
    </p>
    <div className="print:mt-3 print:columns-2 print:gap-8">
      {checkLines().map(({ id, name, hint, lines }) => (
        <div key={id} id={`checks-${id}`} className="mt-10 grid gap-x-12 lg:grid-cols-[15rem_1fr] print:mt-0 print:mb-1.5 print:block">
          <div className="mb-3 lg:sticky lg:top-8 lg:self-start print:mb-0.5 print:break-after-avoid">
            <h3 className="text-2xl print:text-sm print:font-semibold">{name}</h3>
            <p className="mt-1 text-soft print:hidden">{hint}</p>
          </div>
          <ul className="grid content-start gap-x-10 md:grid-cols-2 print:block">
            {lines.map(line => <CheckRow key={line.id} line={line} />)}
          </ul>
        </div>
      ))}
    </div>
  </RoomSection>
)
