import { optionIds } from '@/content/deciding/option-ids'
import { valueIds } from '@/content/deciding/value-ids'
import { values } from '@/content/deciding/values'
import { writeValuesCss } from '@/lib/values/write-values-css'

export const dynamic = 'force-static'

/** The sums of what matters as a stylesheet, written from the same table that the tool reads. */
export function GET(): Response {
  const wishes = valueIds.map(id => ({ id, stands: values[id].stands }))
  return new Response(writeValuesCss(optionIds, wishes), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
