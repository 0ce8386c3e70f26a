import { sourceCount } from '@/content/evidence/source-ids'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SilentDots } from '@/components/evidence/silent-dots'
import { SheetSection } from './sheet-section'

type SheetProps = { sheet: ConsultationSheet }

const noteOf = ({ raiseMore, verdict }: ConsultationSheet) =>
  [
    verdict ? `What the quiz says to your answers: ${verdict.toLowerCase()}.` : '',
    raiseMore > 0 ? `You find ${raiseMore} more in the quiz’s result.` : '',
  ]
    .join(' ')
    .trim()

/** What the quiz found to raise, doctor first, with who says so. */
export const SheetRaise = ({ sheet }: SheetProps) => (
  <SheetSection title="To raise with a doctor, or to sort out" note={noteOf(sheet)}>
    {sheet.raise.length > 0 ? (
      <ul className="mt-1">
        {sheet.raise.map(({ title, next, who }) => (
          <li key={title} className="break-inside-avoid border-t border-rule py-1.5 sheet-small print:py-[0.9mm]">
            <span className="font-semibold">{`${title}. `}</span>
            {next ? `${next} ` : ''}
            <span className="text-soft">{`(${who})`}</span>
          </li>
        ))}
      </ul>
    ) : (
      <p className="mt-1 sheet-small">Nothing came up in your answers.</p>
    )}
  </SheetSection>
)

/** Disputes with each side by name. */
export const SheetDisputed = ({ sheet: { disputed } }: SheetProps) => (
  <SheetSection title="Where the articles differ">
    <dl className="mt-1 gap-x-8 sm:columns-2 print:columns-2">
      {disputed.map(({ question, sides }) => (
        <div key={question} className="break-inside-avoid border-t border-rule py-1.5 sheet-small print:py-[0.9mm]">
          <dt className="font-semibold">{question}</dt>
          {sides.map(({ who, says }) => (
            <dd key={who + says}>
              <span className="text-soft">{`${who}: `}</span>
              {`${says}.`}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </SheetSection>
)

/** The gaps that no source fills. Five hollow dots, as everywhere in the guide: each of the five is silent. */
export const SheetUnknown = ({ sheet: { unknown } }: SheetProps) => (
  <SheetSection title={`What we found in none of the ${sourceCount} articles`}>
    <ul className="mt-1 gap-x-8 sheet-small sm:columns-2 print:columns-2">
      {unknown.map(gap => (
        <li key={gap} className="flex break-inside-avoid items-baseline gap-2 py-0.5 print:py-0">
          <SilentDots />
          <span>{gap}</span>
        </li>
      ))}
    </ul>
  </SheetSection>
)
