import type { ReactNode } from 'react'
import { FoldMark } from './fold-mark'

type FoldProps = {
  /** The heading, which stays one when it is folded. */
  heading: ReactNode
  /** What is found inside, in a few words. */
  inside: ReactNode
  /** Open at first, as where something inside is set or wrong. */
  open?: boolean
  /** Told when it is opened, and when a quick hand had opened it before the script came. */
  onOpen?: (() => void) | undefined
  children: ReactNode
}

/** A part of a long page that is closed at first, tells what it holds, and is open on paper. It needs no script. */
export const Fold = ({ heading, inside, open, onOpen, children }: FoldProps) => (
  <details
    open={open}
    {...(onOpen
      ? {
          onToggle: event => event.currentTarget.open && onOpen(),
          ref: (node: HTMLDetailsElement | null) => {
            if (node?.open) onOpen()
          },
        }
      : {})}
    className="open-on-paper border-t border-rule"
  >
    <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 print:min-h-0 print:break-after-avoid print:py-0 [&::-webkit-details-marker]:hidden">
      <span className="min-w-0">
        {heading}
        <span className="block text-sm text-soft print:hidden">{inside}</span>
      </span>
      <FoldMark />
    </summary>
    <div className="pb-6 print:pb-1">{children}</div>
  </details>
)
