import { checkGroupWords, practitionerChecks } from '@/content/practitioner/practitioner-checks'
import {
  type CheckGroup,
  type CheckPlace,
  checkGroups,
  type PractitionerCheck,
} from '@/content/practitioner/practitioner.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'

export type CheckLine = { id: string; label: string; why: string; settle: CheckPlace }
export type CheckLineGroup = { id: CheckGroup; name: string; hint: string; lines: readonly CheckLine[] }

/** The checks as the browser needs them: figures filled in, without the ledger behind them, by group. */
export function checkLines(wanted: (check: PractitionerCheck) => boolean = () => true): readonly CheckLineGroup[] {
  const all = Object.entries<PractitionerCheck>(practitionerChecks).filter(([, check]) => wanted(check))
  return checkGroups
    .map(id => ({
      id,
      ...checkGroupWords[id],
      lines: all
        .filter(([, { group }]) => group === id)
        .map(([check, { label, why, settle }]) => ({
          id: check,
          label: fillFigures(label),
          why: fillFigures(why),
          settle,
        })),
    }))
    .filter(({ lines }) => lines.length > 0)
}
