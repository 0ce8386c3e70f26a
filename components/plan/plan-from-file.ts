import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { planLimits } from '@/lib/plan/plan-document'
import { type PlanRead, readPlanText } from '@/lib/plan/read-plan'

/** What is wrong with a file, beside the field that took it. */
const faults = {
  large: 'That file is too large to be a plan. Pick the file that you saved here.',
  'no-plan': 'That file is no plan of this guide. Pick the file that you saved here.',
  newer: 'That plan was made by a newer version of this guide. It cannot be read here.',
  unread: 'This browser could not read that file. Pick it again, or save it anew where it was made.',
}

/**
 * Reads a plan from a file that the reader picked. Never rejects: a file on another machine may be gone by now.
 * @returns the plan, or what to say beside the field
 */
export async function planFromFile(
  file: File,
  flow: CandidacyFlow,
): Promise<Extract<PlanRead, { kind: 'plan' }> | string> {
  if (file.size > planLimits.file) return faults.large
  try {
    const read = readPlanText(await file.text(), flow)
    return read.kind === 'plan' ? read : faults[read.kind]
  } catch {
    return faults.unread
  }
}
