import type { TableFigure, TableGap, TablePlan, TableResult, TimelineTable } from '@/lib/timeline/timeline-table'
import type { Step, Wait } from '@/lib/timeline/walk-steps'

export const exactly = (step: Step, about = false): Wait => ({ low: step, high: step, about })
export const between = (low: number, high: number): Wait => ({ low: { days: low }, high: { days: high }, about: false })
export const upTo = (days: number): Wait => ({ low: null, high: { days }, about: false })

/** The claims stand for some claim: a made table has figures of its own. */
export const gapOf = (wait: Wait): TableGap => ({ claim: 'sessions.spacing.s0', wait })
export const resultOf = (wait: Wait | null): TableResult => ({
  claim: 'procedure.results-one-month-after.s2',
  wait,
  says: 'It stands.',
})
export const hoursOf = (low: number | null, high: number, about = false): TableFigure<'hours'> => ({
  claim: 'sessions.duration.s0',
  value: { low, high, ...(about ? { about } : {}), unit: 'hours' },
})

const bare: TablePlan = {
  source: 'S0',
  count: null,
  gaps: [],
  hours: [],
  otherwise: [],
  result: null,
  healed: null,
  note: 'Made for a test.',
}

/** A table of made plans, for what no source says today. */
export const sheetOf = (...plans: Partial<TablePlan>[]): TimelineTable => ({
  plans: plans.map(plan => ({ ...bare, ...plan })),
  clashes: [],
  years: [],
  drawn: {},
  sources: [],
})
