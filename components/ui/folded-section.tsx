import type { ReactNode } from 'react'
import { FoldMark } from './fold-mark'

type FoldedSectionProps = {
  /** Stands inside the fold, so that a link to it opens it. */
  id: string
  title: string
  /** What is inside, in a few words. */
  brief?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a long page behind its own heading, closed at first and open on paper. Native, so it needs no script. */
export const FoldedSection = ({ id, title, brief, className = '', children }: FoldedSectionProps) => (
  <section aria-labelledby={`${id}-title`} className={className}>
    <details className="open-on-paper border-t border-rule print:border-0">
      <summary className="grid min-h-14 list-none grid-cols-[1fr_auto] items-center gap-x-3 py-3 print:min-h-0 print:break-after-avoid print:py-0 [&::-webkit-details-marker]:hidden">
        <h2 id={`${id}-title`} className="text-xl print:text-lg">
          {title}
        </h2>
        <FoldMark />
        {brief ? <span className="text-soft print:hidden">{brief}</span> : null}
      </summary>
      <div id={id} className="scroll-mt-28 pb-8 print:pb-0">
        {children}
      </div>
    </details>
  </section>
)
