import type { ReactNode } from 'react'

/** Running text: 60–70 characters a line, set in the reading face. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className="max-w-text font-serif text-lg [&_h2]:mb-2 [&_h2]:mt-11 [&_h2]:text-2xl [&_li]:mt-2 [&_p]:mt-4 [&_ul]:mt-4 [&_ul]:list-disc [&_ul]:pl-5 [&_li]:marker:text-skin">
    {children}
  </div>
)
