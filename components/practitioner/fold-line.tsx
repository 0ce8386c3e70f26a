import type { ReactNode } from 'react'
import { FoldMark } from '@/components/ui/fold-mark'

type FoldLineProps = { id: string; head: ReactNode; children: ReactNode }

/**
 * A line that opens: the whole row is the target. On paper it stands open, in browsers that can print what is folded;
 * elsewhere its head is printed, which says the main thing.
 */
export const FoldLine = ({ id, head, children }: FoldLineProps) => (
  <details id={id} className="open-on-paper break-inside-avoid border-t border-rule print:border-0">
    <summary className="flex min-h-14 list-none items-baseline gap-3 py-3.5 print:min-h-0 print:py-0 print:leading-snug [&::-webkit-details-marker]:hidden">
      <FoldMark />
      <span className="min-w-0 flex-1">{head}</span>
    </summary>
    <div className="pb-5 pl-6 print:pb-px print:pl-0 print:leading-snug">{children}</div>
  </details>
)
