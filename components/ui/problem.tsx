import type { ReactNode } from 'react'
import { tellInTitle } from './page-title'

type ProblemProps = {
  /** The field's own id and "-error", by which the field names it. */
  id: string
  small?: boolean
  /** It came by what the reader just did, away from the field. */
  isNews?: boolean
  children: ReactNode
}

/** What is wrong with a field: beside it, in words, and in the page's title. */
export const Problem = ({ id, small = false, isNews = false, children }: ProblemProps) => (
  <p
    ref={tellInTitle}
    id={id}
    role={isNews ? 'alert' : undefined}
    className={`border-l-4 border-stop pl-3 font-semibold text-stop ${small ? 'mt-1 text-sm' : 'mt-2'}`}
  >
    {children}
  </p>
)
