import type { PractitionerAsked, PractitionerState } from '@/lib/practitioner/practitioner-address'
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
  onGroupWeight: (group: string, weight: CheckWeight) => void
  onCheckWeight: (group: string, check: string, weight: CheckWeight) => void
  /** Whom the visit is to; the place after the last person is someone new. */
  onWho: (person: number) => void
}

export type PractitionerAsk = {
  state: PractitionerState
  /** What a link lost on its way, or that it was for another page. */
  link: { problems: PractitionerAsked['problems']; unknown?: readonly string[] | undefined }
  /** Whether scripts run: without them nothing is remembered, so only native boxes are offered. */
  live: boolean
  /** What the last action came to, read out. */
  said: string
  /** Whether something can be brought back. */
  undoable: boolean
  actions: PractitionerActions
}
