import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { parseCandidacy } from '@/lib/candidacy/candidacy-address'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { printDay } from '@/lib/format/print-day'
import { printList } from '@/lib/format/print-list'
import { nameOf } from '@/lib/practitioner/change-visits'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { Plan, PlanPart } from './plan-document'
import type { PlanTables } from './plan-tables'
import { sheetEstimate } from './sheet-estimate'

type Tables = Pick<PlanTables, 'flow' | 'cost'>

const count = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

function ofQuiz(text: string, { flow }: Tables): string {
  const { picks } = parseCandidacy(flow, text)
  const { verdict } = weighPicks(flow, picks)
  const short = flow.verdicts.find(({ id }) => id === verdict)?.short ?? ''
  return `${short}, by ${count(Object.keys(picks).length, 'answer')}`
}

function ofTimeline(text: string): string {
  const { start, event, sessions } = timelineAddress.parse(new URLSearchParams(text)).answers
  const when = start ? `from ${printDay(start)}` : event ? `done by ${printDay(event)}` : 'no date yet'
  return `${count(sessions, 'session')}, ${when}`
}

function ofAftercare(text: string): string {
  const { start, sessions } = aftercareAddress.parse(new URLSearchParams(text)).answers
  return start ? `${count(sessions, 'session')}, from ${printDay(start)}` : 'No date yet'
}

function ofTold({ lines, done }: NonNullable<Plan['own']>): string {
  const ticks = Object.values(done).reduce((sum, ids) => sum + (ids?.length ?? 0), 0)
  return [count(Object.keys(lines).length, 'rule'), ...(ticks > 0 ? [`${ticks} ticked off`] : [])].join(', ')
}

/** A part of the plan in one line; `null` where the plan does not have it. */
export function planSummary(part: PlanPart, plan: Plan, tables: Tables): string | null {
  if (plan[part] === undefined) return null
  switch (part) {
    case 'candidacy':
      return ofQuiz(plan.candidacy ?? '', tables)
    case 'preview':
      return count(plan.preview?.split('&').length ?? 0, 'setting')
    case 'cost': {
      const estimate = sheetEstimate(plan.cost, tables.cost)
      return estimate && `${estimate.what}: ${estimate.figure ?? 'no price'}`
    }
    case 'timeline':
      return ofTimeline(plan.timeline ?? '')
    case 'aftercare':
      return ofAftercare(plan.aftercare ?? '')
    case 'own':
      return plan.own ? ofTold(plan.own) : null
    case 'practitioner': {
      const visits = plan.practitioner
      return visits ? printList(visits.people.map((_, i) => nameOf(visits, i))) : null
    }
    case 'notes':
      return count(plan.notes?.trim().split(/\s+/).length ?? 0, 'word')
  }
}
