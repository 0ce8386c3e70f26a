import {
  type AftercareAnswers,
  type AftercarePath,
  type AftercareProblem,
  aftercareAddress,
} from '@/lib/aftercare/aftercare-address'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { AftercarePlannerClient } from './aftercare-planner.client'

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const AftercarePlanner = ({
  answers = aftercareAddress.defaults,
  problems = [],
  path = '/aftercare',
  today = null,
}: {
  answers?: AftercareAnswers
  problems?: readonly AftercareProblem[]
  path?: AftercarePath
  /** The day by the server’s clock, where the page is drawn for an address. */
  today?: string | null
}) => (
  <AftercarePlannerClient answers={answers} problems={problems} path={path} today={today} table={aftercareTable()} />
)
