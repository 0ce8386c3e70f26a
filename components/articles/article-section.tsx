import type { ReactNode } from 'react'

/** A heading and what stands under it. `at` counts from 1; the contents mark the section in view by it. */
export const ArticleSection = ({ at, children }: { at: string; children: ReactNode }) => (
  <section data-section={at}>{children}</section>
)
