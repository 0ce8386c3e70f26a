import type { ReactNode } from 'react'

/** The column that a page stands in, in line with header and footer. `text` keeps reading width. */
export const Page = ({ width = 'wide', children }: { width?: 'text' | 'wide'; children: ReactNode }) => (
  <div className="mx-auto w-full max-w-wide px-5 pt-10 sm:px-8 md:pt-14">
    {width === 'text' ? <div className="max-w-[44rem]">{children}</div> : children}
  </div>
)
