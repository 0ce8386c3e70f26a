import type { AftercareTable, TableEnd, TableRule } from '@/lib/aftercare/aftercare-table'

/** A rule made up for a test: S0 bars the gym for good, unless said otherwise. */
export function madeRule(more: Partial<TableRule> = {}): TableRule {
  return {
    id: 'gym.no.s0',
    activity: 'gym',
    source: 'S0',
    state: 'no',
    from: null,
    until: null,
    after: 'may',
    askUntil: null,
    longTerm: false,
    title: null,
    short: null,
    claims: [],
    doubt: null,
    reading: null,
    ...more,
  }
}

export const madeSpan = (early: number, late = early, about = false) => ({ early, late, about })

/** The end of a rule on a day, or between two. */
export function madeEnd(early: number, late = early, more: Partial<TableEnd> = {}): TableEnd {
  return { span: madeSpan(early, late), words: null, ...more }
}

/** A table of made-up rules, where S0 has its sessions 10 to 14 days apart. */
export function madeTable(rules: readonly TableRule[]): AftercareTable {
  return {
    rules,
    sources: [],
    gap: { source: 'S0', shortest: 10, longest: 14 },
    rednessDays: 2,
    words: {
      notes: {},
      outside: {},
      redness: '',
      healed: 'Healing has no day.',
      instructions: 'Your practitioner wins.',
      overlaps: { C63: '', C64: '', other: '' },
    },
  }
}
