import { practitionerChecks } from '@/content/data/practitioner-checks'
import type { PractitionerCheck } from '@/content/data/practitioner.schema'
import type { CheckLine } from '@/lib/practitioner/check-lines'
import { GroundFold } from './ground-fold'

const rows: Readonly<Record<string, PractitionerCheck>> = practitionerChecks

/** One box to tick, why it counts and who says so. The box is a native one and works without script. */
export const CheckRow = ({ line }: { line: CheckLine }) => {
  const row = rows[line.id]
  return (
    <li className="break-inside-avoid border-t border-rule pt-1 pb-1 print:border-0 print:p-0">
      <label className="flex min-h-14 cursor-pointer items-start gap-4 pt-3 pb-1 print:min-h-0 print:gap-2 print:py-px print:text-xs">
        <input type="checkbox" name="check" value={line.id} className="choice-mark print:size-3" />
        <span className="min-w-0">
          <span className="font-semibold print:font-normal">{line.label}</span>
          <span className="mt-0.5 block text-sm text-soft print:hidden">{line.why}</span>
        </span>
      </label>
      {row ? <div className="pl-10 print:hidden"><GroundFold row={row} /></div> : null}
    </li>
  )
}
