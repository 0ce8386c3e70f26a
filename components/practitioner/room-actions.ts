import type { CheckAnswer, CheckWeight } from '@/lib/practitioner/practitioner-sheet'
import type { RoomState } from '@/lib/practitioner/room-fragment'

/** What the reader can do in the room. People are named by their place on the sheet. */
export type RoomActions = {
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

export type Room = {
  state: RoomState
  /** Whether scripts run: without them nothing is remembered, so only native boxes are offered. */
  live: boolean
  /** What the last action came to, read out. */
  said: string
  /** Whether something can be brought back. */
  undoable: boolean
  actions: RoomActions
}
