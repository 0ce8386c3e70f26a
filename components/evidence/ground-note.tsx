import type { GroundLines } from '@/lib/evidence/ground-lines'
import { GroundLinks, GroundMarks } from './ground-links'

type GroundNoteProps = {
  lines: GroundLines
  why?: string
  /** The id of what it is said of: it is read out with the summary, so that no two sound alike. */
  of: string
}

/** What a line rests on, folded below its marks; `why` stands first in the fold. */
export const GroundNote = ({ lines, why, of }: GroundNoteProps) => {
  const rests = lines.length > 0
  if (!rests && !why) {
    return (
      <p className="flex min-h-11 items-center text-sm text-soft print:hidden">
        <GroundMarks lines={lines} />
      </p>
    )
  }
  return (
    <details className="text-sm text-soft print:hidden">
      <summary
        id={`${of}-who`}
        aria-labelledby={`${of}-who ${of}`}
        className="flex min-h-11 list-none flex-wrap items-center gap-x-3 [&::-webkit-details-marker]:hidden"
      >
        <GroundMarks lines={lines} />
        <span className="underline decoration-skin decoration-1 underline-offset-4">
          {why ? (rests ? 'Why, and who says so' : 'Why') : 'Who says so'}
        </span>
      </summary>
      <div className="pb-3">
        {why ? <p className="max-w-[62ch] text-base text-ink">{why}</p> : null}
        <GroundLinks lines={lines} />
      </div>
    </details>
  )
}
