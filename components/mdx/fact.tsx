import type { ReactNode } from 'react'
import { gatherFacts, panelId } from '@/lib/guides/fact-group'

export const factUnderline =
  'underline decoration-skin decoration-dotted decoration-2 underline-offset-[0.24em] hover:decoration-solid'

type FactProps = {
  /** One or more names of facts, parted by spaces. */
  id: string
  /** Keeps it out of the margin; the panel and the list of sources still have it. Read by the pipeline. */
  quiet?: boolean
  children?: ReactNode
}

/** A sourced figure or statement. It opens to who says what: the browser does that, no script is needed. */
export const Fact = ({ id, children }: FactProps) => (
  <button type="button" popoverTarget={panelId(id)} className={`cursor-pointer text-left ${factUnderline} print:no-underline`}>
    {children ?? gatherFacts(id).text}
  </button>
)
