import type { ReactNode } from 'react'

type SheetSectionProps = { title: string; note?: ReactNode; className?: string; children: ReactNode }

/** A heading of the sheet under a rule. */
export const SheetSection = ({ title, note, className = '', children }: SheetSectionProps) => (
  <section className={`border-t border-ink pt-2 print:pt-1 ${className}`}>
    <h3 className="text-lg font-semibold leading-snug print:text-[12pt]">{title}</h3>
    {note ? <p className="sheet-small text-soft">{note}</p> : null}
    {children}
  </section>
)

/** Lines to write on. On paper they share the room that is left on the page. */
export const WritingLines = ({ count, className = '' }: { count: number; className?: string }) => (
  <div aria-hidden="true" className={`sheet-lines ${className}`}>
    {Array.from({ length: count }, (_, line) => line).map(line => (
      <div key={line} className="h-8 border-b border-dotted border-edge print:h-auto" />
    ))}
  </div>
)
