import type { SheetFigure, SheetGap, SheetPlan, SheetResult, TimelineSheet } from '@/lib/timeline/timeline-sheet'
import type { Step, Wait } from '@/lib/timeline/walk-steps'

export const exactly = (step: Step, about = false): Wait => ({ low: step, high: step, about })
export const between = (low: number, high: number): Wait => ({ low: { days: low }, high: { days: high }, about: false })
export const upTo = (days: number): Wait => ({ low: null, high: { days }, about: false })

/** The claims stand for some claim: a made sheet has figures of its own. */
export const gapOf = (wait: Wait): SheetGap => ({ claim: 'sessions.spacing.s0', wait })
export const resultOf = (wait: Wait | null): SheetResult => ({
  claim: 'procedure.results-one-month-after.s2',
  wait,
  says: 'It stands.',
})
export const hoursOf = (low: number | null, high: number, about = false): SheetFigure<'hours'> => ({
  claim: 'sessions.duration.s0',
  value: { low, high, ...(about ? { about } : {}), unit: 'hours' },
})

const bare: SheetPlan = {
  source: 'S0',
  count: null,
  gaps: [],
  hours: [],
  otherwise: [],
  result: null,
  healed: null,
  note: 'Made for a test.',
}

/** A sheet of made plans, for what no source says today. */
export const sheetOf = (...plans: Partial<SheetPlan>[]): TimelineSheet => ({
  plans: plans.map(plan => ({ ...bare, ...plan })),
  clashes: [],
  years: [],
  sources: [],
})
