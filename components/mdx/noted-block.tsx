import type { ReactNode } from 'react'

/**
 * A block of text with its notes. On a wide page the notes float in the margin, beside the line, and move down by
 * themselves where they would meet; on a narrow one they stand under the block.
 */
export const NotedBlock = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-col-reverse lg:block">{children}</div>
)

export const Notes = ({ children }: { children: ReactNode }) => (
  <aside
    aria-label="Notes"
    className="mb-2 mt-5 font-sans lg:float-right lg:clear-right lg:-mr-66 lg:mb-3 lg:mt-6 lg:w-56 print:mt-2"
  >
    {children}
  </aside>
)
