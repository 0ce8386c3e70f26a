import './plan.css'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import { emptyPlan } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { PlanClient } from './plan.client'
import { SheetPaper } from './sheet-paper'
import { WithoutScript } from './without-script'

const BeforeForgetting = () => (
  <p className="mt-2 text-sm text-soft">
    You can’t undo this, so save a file first if you may want the plan back. What you opened by a link with answers in
    it stays in the browser’s own history until you clear that. Other open tabs keep what they show until you close
    them.
  </p>
)

/** The room. The server joins the tables with the ledger and hands over the words, so that the ledger stays here. */
export const Plan = () => {
  const tables = planTables()
  return (
    <PlanClient
      tables={tables}
      withoutScript={<WithoutScript />}
      beforeForgetting={<BeforeForgetting />}
      blankSheet={<SheetPaper sheet={consultationSheet(emptyPlan, null, tables)} tables={tables} />}
    />
  )
}
