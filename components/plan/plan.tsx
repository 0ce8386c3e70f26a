import './plan.css'
import { planTables } from '@/lib/plan/plan-tables'
import { PlanClient } from './plan.client'
import { WithoutScript } from './without-script'

/** The room. The server joins the tables with the ledger and hands over the words, so that the ledger stays here. */
export const Plan = () => <PlanClient tables={planTables()} withoutScript={<WithoutScript />} />
