import type { ReactNode } from 'react'

type SheetSectionProps = { title: string; note?: ReactNode; className?: string; children: ReactNode }

/** A heading of the sheet under a hairline. */
export const SheetSection = ({ title, note, className = '', children }: SheetSectionProps) => (
  <section className={`border-t border-ink pt-2 print:pt-1 ${className}`}>
    <h3 className="text-lg font-semibold leading-snug print:text-base">{title}</h3>
    {note ? <p className="sheet-small text-soft">{note}</p> : null}
    {children}
  </section>
)

/** Lines to write on. */
export const WritingLines = ({ count }: { count: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: count }, (_, line) => line).map(line => (
      <div key={line} className="h-8 border-b border-dotted border-edge print:h-[7mm]" />
    ))}
  </div>
)
