import type { ReactNode } from 'react'

type HeadedSectionProps = { id?: string; heading: ReactNode; className: string; children: ReactNode }

/** A part of a page with its heading beside it, or above it where there is no room. `className`: the space around it. */
export const HeadedSection = ({ id, heading, className, children }: HeadedSectionProps) => (
  <section id={id} className={`grid gap-x-14 md:grid-cols-[18rem_minmax(0,1fr)] ${className}`}>
    {heading}
    {children}
  </section>
)
