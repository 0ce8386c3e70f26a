import type { ReactNode } from 'react'
import { FoldMark } from './fold-mark'

type FoldedSectionProps = {
  /** Stands inside the fold, so that a link to it opens it. */
  id: string
  title: string
  /** What is inside, in a few words. */
  brief?: ReactNode
  /** Open at first, as where something of the reader's is in it. */
  open?: boolean | undefined
  /** One of the few large parts of its page. */
  isMain?: boolean
  className?: string
  children: ReactNode
}

const looks = {
  main: { fold: 'border-t-2 border-ink', heading: 'text-2xl print:text-base print:leading-tight', inside: 'pb-10' },
  part: { fold: 'border-t border-rule print:border-0', heading: 'text-xl print:text-lg', inside: 'pb-8' },
}

/** A part of a long page behind its own heading, closed at first and open on paper. Native, so it needs no script. */
export const FoldedSection = (props: FoldedSectionProps) => {
  const { id, title, brief, open, isMain = false, className = '', children } = props
  const look = looks[isMain ? 'main' : 'part']
  return (
    <section aria-labelledby={`${id}-title`} className={className}>
      <details
        open={open}
        // Whether it stands open is the reader's: it may have been opened before the script came.
        suppressHydrationWarning
        className={`open-on-paper ${look.fold}`}
      >
        <summary className="grid min-h-14 list-none grid-cols-[1fr_auto] items-center gap-x-3 py-3 print:min-h-0 print:py-0 [&::-webkit-details-marker]:hidden">
          <h2 id={`${id}-title`} className={`${look.heading} print:break-after-avoid`}>
            {title}
          </h2>
          <FoldMark />
          {brief ? <span className="text-soft print:hidden">{brief}</span> : null}
        </summary>
        <div id={id} className={`scroll-mt-28 print:pb-0 ${look.inside}`}>
          {children}
        </div>
      </details>
    </section>
  )
}
