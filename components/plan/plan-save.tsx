import { Button } from '@/components/ui/button'
import { handOverFile } from '@/components/ui/hand-over-file'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { planFileName, writePlan } from '@/lib/plan/write-plan'
import type { PlanActions } from './use-plan'

type PlanSaveProps = PlanActions & { sheet: ConsultationSheet; tables: PlanTables }

const notThere = 'That part of the page did not come through. Try again once you have a connection.'

/** The plan as files of the reader's own: all of it to open again, the sheet as a table, the dates for a calendar. */
export const PlanSave = ({ plan, today, say, sheet, tables }: PlanSaveProps) => {
  const withWriters = (save: (writers: typeof import('./save-plan')) => void) =>
    void import('./save-plan').then(save, () => say(notThere))
  return (
    <div className="mt-3 flex flex-wrap gap-3">
      <Button
        kind="secondary"
        onClick={() => today && handOverFile(writePlan(plan), planFileName(today), 'application/json')}
      >
        Save as a file
      </Button>
      <Button kind="secondary" onClick={() => withWriters(({ saveTable }) => saveTable(sheet, plan))}>
        Save as a table (CSV)
      </Button>
      {/(?:start|event)=/.test(plan.timeline ?? '') ? (
        <Button kind="secondary" onClick={() => withWriters(({ saveCalendar }) => saveCalendar(plan, tables.timeline))}>
          Save the dates (ICS)
        </Button>
      ) : null}
    </div>
  )
}
