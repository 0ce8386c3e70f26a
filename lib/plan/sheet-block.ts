import type { Plan } from './plan-document'
import type { PlanTables } from './plan-tables'

/** What something is, and what is said of it. */
export type SheetLine = { what: string; says: string }

/** A part of the sheet that is a heading and some lines. */
export type SheetBlock = {
  /** What the table for a spreadsheet calls it. */
  part: string
  title: string
  note?: string
  lines: readonly SheetLine[]
}

/** Makes a block out of a plan. `null`: the plan has nothing for it. */
export type MakeBlock = (plan: Plan, tables: PlanTables) => SheetBlock | null
