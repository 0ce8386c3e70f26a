import type { ReactNode } from 'react'
import { gatherFacts, panelId } from '@/lib/articles/fact-group'

type FactProps = {
  /** One or more names of facts, parted by spaces. */
  id: string
  /** Keeps it out of the margin; the panel and the list of sources still have it. Read by the pipeline. */
  quiet?: boolean
  children?: ReactNode
}

/** So many words an underline takes at the most: it marks the figure, and not the clause that it stands in. */
const MOST = 4

/**
 * The words before the underline, under it and after it: all of them where they are few; else the figure among them with
 * its unit, or, where there is none, the last words, on which the sentence comes to its point.
 */
function underlineIn(words: string): readonly [before: string, marked: string, after: string] {
  const all = words.split(' ')
  if (all.length <= MOST) return ['', words, '']
  const isFigure = (word: string) => /\d/.test(word)
  const first = all.findIndex(isFigure)
  const from = first < 0 ? all.length - MOST + 1 : first
  const figure = all.findLastIndex((word, i) => i < from + MOST - 1 && isFigure(word))
  const unit = /[$%]/.test(all[figure] ?? '') ? 0 : 1
  const last = first < 0 ? all.length - 1 : figure + unit
  const join = (part: readonly string[]) => part.join(' ')
  const [before, after] = [join(all.slice(0, from)), join(all.slice(last + 1))]
  return [before && `${before} `, join(all.slice(from, last + 1)), after && ` ${after}`]
}

/**
 * A sourced figure or statement. It opens to who says what: the browser does that, no script is needed.
 * The words are a label and the button in it is unseen, because a button is a box and would not flow in a line.
 */
export const Fact = ({ id, children }: FactProps) => {
  const words = children ?? gatherFacts(id).text
  const [before, marked, after] = typeof words === 'string' ? underlineIn(words) : ['', words, '']
  const unbroken = typeof words === 'string' && words.length < 16 ? 'whitespace-nowrap' : ''
  return (
    <label
      className={`group/fact cursor-pointer rounded-sm outline-offset-2 outline-ink has-focus-visible:outline-3 ${unbroken}`}
    >
      {before}
      <span className="underline decoration-skin decoration-dotted decoration-2 underline-offset-[0.24em] group-hover/fact:decoration-solid print:no-underline">
        {marked}
      </span>
      {after}
      <button
        type="button"
        popoverTarget={panelId(id)}
        aria-label={typeof words === 'string' ? `Who says so: ${words}` : 'Who says so'}
        className="hush"
      />
    </label>
  )
}
