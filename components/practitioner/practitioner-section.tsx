import type { ReactNode } from 'react'
import { FoldedSection } from '@/components/ui/folded-section'

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
    <p className="mt-1 max-w-[62ch] font-serif text-lg text-soft print:mt-0 print:max-w-none print:text-[0.6875rem] print:leading-tight print:break-after-avoid">
      {children}
    </p>
  ) : null

/** One part of the room under its own heading. `newSheet` starts a new page in print. */
export const PractitionerSection = (props: PractitionerSectionProps) => {
  const { id, title, inside, open, lede, newSheet = false, children } = props
  const sheet = newSheet ? 'print:break-before-page' : ''
  const inner = (
    <>
      <Lede>{lede}</Lede>
      {children}
    </>
  )
  if (inside)
    return (
      <FoldedSection id={id} title={title} brief={inside} open={open} isMain className={`mt-6 print:mt-1.5 ${sheet}`}>
        {inner}
      </FoldedSection>
    )
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`bleed-rule mt-12 scroll-mt-2 pt-5 print:mt-1.5 print:pt-1 ${sheet}`}
    >
      <h2 id={`${id}-title`} className="text-2xl print:text-base print:leading-tight print:break-after-avoid">
        {title}
      </h2>
      {inner}
    </section>
  )
}
