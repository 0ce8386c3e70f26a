import type { ReactNode } from 'react'
import { FoldMark } from '@/components/ui/fold-mark'

type PractitionerSectionProps = {
  id: string
  title: string
  /** What is found inside. With it the part is folded at first, and open on paper. */
  inside?: ReactNode
  /** Whether a folded part stands open, since there is something of the reader's in it. */
  open?: boolean
  lede?: ReactNode
  newSheet?: boolean
  children: ReactNode
}

const Lede = ({ children }: { children: ReactNode }) =>
  children ? (
    <p className="mt-1 max-w-[62ch] font-serif text-lg text-soft print:mt-0.5 print:max-w-none print:text-xs print:break-after-avoid">
      {children}
    </p>
  ) : null

/** One part of the room under its own heading. `newSheet` starts a new page in print. */
export const PractitionerSection = (props: PractitionerSectionProps) => {
  const { id, title, inside, open, lede, newSheet = false, children } = props
  const sheet = newSheet ? 'print:break-before-page' : ''
  const heading = (
    <h2 id={`${id}-title`} className="text-2xl print:text-lg print:break-after-avoid">
      {title}
    </h2>
  )
  if (!inside) {
    return (
      <section
        id={id}
        aria-labelledby={`${id}-title`}
        className={`bleed-rule mt-12 scroll-mt-2 pt-5 print:mt-3 print:pt-2 ${sheet}`}
      >
        {heading}
        <Lede>{lede}</Lede>
        {children}
      </section>
    )
  }
  return (
    <section aria-labelledby={`${id}-title`} className={`mt-6 print:mt-3 ${sheet}`}>
      <details
        open={open}
        // Whether it stands open is the reader's: it may have been opened before the script came.
        suppressHydrationWarning
        className="open-on-paper border-t-2 border-ink"
      >
        <summary className="grid min-h-16 list-none grid-cols-[1fr_auto] items-center gap-x-4 py-3 print:min-h-0 print:py-0 [&::-webkit-details-marker]:hidden">
          {heading}
          <FoldMark />
          <span className="text-soft print:hidden">{inside}</span>
        </summary>
        {/* The place that a link names is inside, so that the link opens it. */}
        <div id={id} className="scroll-mt-28 pb-10 print:pb-0">
          <Lede>{lede}</Lede>
          {children}
        </div>
      </details>
    </section>
  )
}
