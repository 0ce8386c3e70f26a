import type { ReactNode } from 'react'

type PractitionerSectionProps = { id: string; title: string; lede?: ReactNode; newSheet?: boolean; children: ReactNode }

/** One part of the room under its own heading. `newSheet` starts a new page in print. */
export const PractitionerSection = ({ id, title, lede, newSheet = false, children }: PractitionerSectionProps) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className={`bleed-rule mt-16 scroll-mt-2 pt-6 md:mt-24 print:mt-3 print:pt-2 ${newSheet ? 'print:break-before-page' : ''}`}
  >
    <h2 id={`${id}-title`} className="text-3xl print:text-lg print:break-after-avoid">
      {title}
    </h2>
    {lede ? (
      <p className="mt-3 max-w-[62ch] font-serif text-lg text-soft print:mt-0.5 print:max-w-none print:text-xs print:break-after-avoid">
        {lede}
      </p>
    ) : null}
    {children}
  </section>
)
