import './plan.css'
import { planTables } from '@/lib/plan/plan-tables'
import { PlanClient } from './plan.client'
import { WithoutScript } from './without-script'

const BeforeForgetting = () => (
  <p className="mt-2 text-sm text-soft">
    You can’t undo this, so save a file first if you may want the plan back. What you opened by a link with answers in
    it stays in the browser’s own history until you clear that. Other open tabs keep what they show until you close
    them.
  </p>
)

/** The room. The server joins the tables with the ledger and hands over the words, so that the ledger stays here. */
export const Plan = () => (
  <PlanClient tables={planTables()} withoutScript={<WithoutScript />} beforeForgetting={<BeforeForgetting />} />
)
