import { type AftercareAnswers, type AftercareProblem, aftercareDefaults } from '@/lib/aftercare/aftercare-params'
import { aftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { AftercarePlannerClient } from './aftercare-planner.client'

/** The live tool. The server joins the table with the ledger and hands over the result, so the ledger stays here. */
export const AftercarePlanner = ({ answers = aftercareDefaults, problems = [] }: {
  answers?: AftercareAnswers
  problems?: readonly AftercareProblem[]
}) => <AftercarePlannerClient answers={answers} problems={problems} sheet={aftercareSheet()} />
