import type { FlowQuestion } from '@/lib/candidacy/candidacy-flow'

/**
 * What is picked for a question after one of its controls changed, in the order of the table. "None" stands alone:
 * ticking it unticks the others, ticking another unticks it.
 */
export function readPicked(root: HTMLElement, question: FlowQuestion, changed: HTMLInputElement): readonly string[] {
  const inputs = [...root.querySelectorAll<HTMLInputElement>(`[data-question="${question.id}"] input`)]
  if (question.many && changed.checked) {
    for (const input of inputs) {
      if (input !== changed && (changed.value === 'none' || input.value === 'none')) input.checked = false
    }
  }
  return inputs.filter(input => input.checked).map(input => input.value)
}
