import type { ReactNode } from 'react'
import { gatherFacts, panelId } from '@/lib/articles/fact-group'

type FactProps = {
  /** One or more names of facts, parted by spaces. */
  id: string
  /** Keeps it out of the margin; the panel and the list of sources still have it. Read by the pipeline. */
  quiet?: boolean
  children?: ReactNode
}

/**
 * A sourced figure or statement. It opens to who says what: the browser does that, no script is needed.
 * The words are a label and the button in it is unseen, because a button is a box and would not flow in a line.
 */
export const Fact = ({ id, children }: FactProps) => {
  const words = children ?? gatherFacts(id).text
  const unbroken = typeof words === 'string' && words.length < 16 ? 'whitespace-nowrap' : ''
  return (
    <label
      className={`cursor-pointer rounded-sm underline decoration-skin decoration-dotted decoration-2 underline-offset-[0.24em] outline-offset-2 outline-ink hover:decoration-solid has-focus-visible:outline-3 print:no-underline ${unbroken}`}
    >
      {words}
      <button
        type="button"
        popoverTarget={panelId(id)}
        aria-label={typeof words === 'string' ? `Who says so: ${words}` : 'Who says so'}
        className="hush"
      />
    </label>
  )
}
