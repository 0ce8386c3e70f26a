import type { ReactNode } from 'react'

/**
 * A block of text with its notes. On a wide page the notes float in the margin, beside the line, and move down by
 * themselves where they would meet; on a narrow one they stand under the block.
 */
export const NotedBlock = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-col-reverse lg:block">{children}</div>
)

export const Notes = ({ children }: { children: ReactNode }) => (
  <div
    role="note"
    className="mt-3 space-y-0.5 border-l border-rule pl-4 font-sans lg:float-right lg:clear-right lg:-mr-66 lg:mb-3 lg:mt-6 lg:w-56 lg:space-y-0 lg:border-l-0 lg:pl-0"
  >
    {children}
  </div>
)
