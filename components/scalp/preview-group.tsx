import type { ReactNode } from 'react'
import { FoldMark } from '@/components/ui/fold-mark'

type PreviewGroupProps = {
  title: string
  open?: boolean
  onOpen?: () => void
  children: ReactNode
}

/** Some of the settings, behind their title. */
export const PreviewGroup = ({ title, open = false, onOpen, children }: PreviewGroupProps) => (
  <details
    open={open}
    className="group border-t border-ink"
    {...(onOpen
      ? {
          onToggle: event => event.currentTarget.open && onOpen(),
          // A quick hand may have opened it before the script came.
          ref: (node: HTMLDetailsElement | null) => {
            if (node?.open) onOpen()
          },
        }
      : {})}
  >
    <summary className="flex min-h-13 items-center gap-3 font-serif text-xl font-semibold tracking-tight">
      <FoldMark />
      {title}
    </summary>
    <div className="divide-y divide-rule pb-4">{children}</div>
  </details>
)
