import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection, WritingLines } from './sheet-section'

type SheetProps = { sheet: ConsultationSheet }

/** What the quiz found to raise, doctor first, with who says so. */
export const SheetRaise = ({ sheet: { raise, raiseMore, verdict } }: SheetProps) => (
  <SheetSection
    title="To raise with a doctor, or to settle"
    note={verdict ? `By your answers: ${verdict.toLowerCase()}.` : undefined}
  >
    {raise.length > 0 ? (
      <ul className="mt-1">
        {raise.map(({ title, next, who }) => (
          <li key={title} className="border-t border-rule py-1 sheet-small print:py-0.5">
            <span className="font-semibold">{`${title}. `}</span>
            {next ? `${next} ` : ''}
            <span className="text-soft">{`(${who})`}</span>
          </li>
        ))}
      </ul>
    ) : <p className="mt-1 sheet-small">Nothing came up in your answers.</p>}
    {raiseMore > 0 ? <p className="sheet-small text-soft">{`And ${raiseMore} more, in the quiz’s result.`}</p> : null}
  </SheetSection>
)

/** What the practitioner has said already, and what the reader noted. */
export const SheetOwn = ({ sheet: { own, notes, notesCut } }: SheetProps) => (
  <SheetSection title="My notes">
    {own.length > 0 ? (
      <ul className="mt-1">
        {own.map(({ what, says }) => (
          <li key={what} className="border-t border-rule py-1 sheet-small print:py-0.5">
            <span className="font-semibold">{`${what} `}</span>{`(they said) ${says}`}
          </li>
        ))}
      </ul>
    ) : null}
    {notes ? <p className="mt-1 sheet-small">{notes}{notesCut ? ' …' : ''}</p> : null}
  </SheetSection>
)

/** Room for whatever comes up, where the plan has nothing to put there. */
export const SheetRoom = () => (
  <SheetSection title="My notes">
    <WritingLines count={5} />
  </SheetSection>
)

/** Disputes with each side by name. */
export const SheetDisputed = ({ sheet: { disputed } }: SheetProps) => (
  <SheetSection title="Where the sources disagree">
    <dl className="mt-1 gap-x-8 sm:columns-2 print:columns-2">
      {disputed.map(({ question, sides }) => (
        <div key={question} className="pb-2 sheet-small print:pb-1">
          <dt className="break-after-avoid font-semibold">{question}</dt>
          {sides.map(({ who, says }) => <dd key={who + says}><span className="text-soft">{`${who}: `}</span>{`${says}.`}</dd>)}
        </div>
      ))}
    </dl>
  </SheetSection>
)

/** The gaps that no source fills. */
export const SheetUnknown = ({ sheet: { unknown } }: SheetProps) => (
  <SheetSection title="What none of the five sources says">
    <ul className="mt-1 gap-x-8 sheet-small sm:columns-2 print:columns-auto">
      {unknown.map(gap => (
        <li key={gap} className="py-0.5 print:inline print:not-last:after:content-['_·_']">{gap}</li>
      ))}
    </ul>
  </SheetSection>
)
