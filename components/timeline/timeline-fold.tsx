import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'

/** A part of the page behind its own heading. `id` stands inside the fold, so that a link to it opens it. */
export const TimelineFold = ({
  id,
  title,
  inside,
  isPrinted = true,
  children,
}: {
  id: string
  title: string
  inside: string
  isPrinted?: boolean
  children: ReactNode
}) => (
  <section aria-labelledby={`${id}-title`} className={isPrinted ? 'print:mt-2' : 'print:hidden'}>
    <Fold
      heading={
        <h2 id={`${id}-title`} className="text-xl print:text-lg">
          {title}
        </h2>
      }
      inside={inside}
    >
      <div id={id} className="scroll-mt-28">
        {children}
      </div>
    </Fold>
  </section>
)
