import type { CheckAnswer } from '@/lib/practitioner/practitioner-sheet'

/** What the reader can do with the people on the sheet. */
export type SheetActions = {
  onAnswer: (person: number, check: string, answer: CheckAnswer | null) => void
  onText: (person: number, field: 'name' | 'notes', text: string) => void
  onAdd: () => void
  onRemove: (person: number) => void
  onClear: () => void
  onCopy: () => void
}
