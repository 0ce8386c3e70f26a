import type { ReactNode } from 'react'
import {
  type AftercareAnswers,
  type AftercarePath,
  type AftercareProblem,
  aftercareAddress,
} from '@/lib/aftercare/aftercare-address'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { AftercarePlannerClient } from './aftercare-planner.client'

/** What an address asks; without one, what a fresh page shows. */
export type AftercareAsked = {
  answers?: AftercareAnswers
  problems?: readonly AftercareProblem[]
  /** The day by the server’s clock, where the page is drawn for an address. */
  today?: string
}

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const AftercarePlanner = ({
  answers = aftercareAddress.defaults,
  problems = [],
  path = '/aftercare',
  today,
  help,
}: AftercareAsked & { path?: AftercarePath; help?: ReactNode }) => (
  <AftercarePlannerClient
    answers={answers}
    problems={problems}
    path={path}
    today={today ?? null}
    table={aftercareTable()}
    help={help}
  />
)
