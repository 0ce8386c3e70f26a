import { tellSpan } from '@/lib/timeline/tell-plan'
import type { PlanRow } from '@/lib/timeline/timeline-plan'

/** When the finished look is there by a source, in a few words. */
export function sayResult({ result }: PlanRow): string {
  if (!result) return 'no word'
  return result.span ? tellSpan(result.span) : 'with the last session'
}
