import type { PractitionerState } from '@/lib/practitioner/practitioner-fragment'
import type { CheckAnswer, CheckWeight } from '@/lib/practitioner/visits'

/** What the reader can do on the pages. People are named by their place among the visits. */
export type PractitionerActions = {
  onAnswer: (person: number, check: string, answer: CheckAnswer | null) => void
  onText: (person: number, field: 'name' | 'notes', text: string) => void
  onAdd: () => void
  onRemove: (person: number) => void
  onClear: () => void
  /** Brings back what was there before the last removal. */
  onUndo: () => void
  onCopy: () => void
  onGroupWeight: (group: string, weight: CheckWeight) => void
  onCheckWeight: (group: string, check: string, weight: CheckWeight) => void
  /** Whom the visit is to; the place after the last person is someone new. */
  onWho: (person: number) => void
}

export type PractitionerAsk = {
  state: PractitionerState
  /** Whether scripts run: without them nothing is remembered, so only native boxes are offered. */
  live: boolean
  /** What the last action came to, read out. */
  said: string
  /** Whether something can be brought back. */
  undoable: boolean
  actions: PractitionerActions
}
