import { type AddressInput, pairsOf } from '@/lib/address/read-address'
import { aftercareDefaults, aftercareQuery } from '@/lib/aftercare/aftercare-params'
import { type CostProblem, costDefaults, costQuery, parseCostParams } from '@/lib/cost/cost-params'
import {
  parseTimelineParams,
  type TimelineProblem,
  timelineDefaults,
  timelineQuery,
} from '@/lib/timeline/timeline-params'
import { type Plan, planVersion } from './plan-document'

export type AddressPlan = { plan: Plan; problems: readonly (CostProblem | TimelineProblem)[] }

/** The names that one tool alone has. Both ask for the sessions; figures of the reader's own show in the query. */
const shared = ['sessions', 'own', 'quotes']
const costNames = Object.keys(costDefaults).filter(name => !shared.includes(name))
const timelineNames = Object.keys(timelineDefaults).filter(name => !shared.includes(name))

/**
 * The plan in an address, for readers without JavaScript: the names of the cost and the timeline tools, both with their
 * own parsers. Nothing about health has a name here, so none of it can be read or answered. Never throws.
 */
export function planFromAddress(input: AddressInput): AddressPlan {
  const names = new Set(pairsOf(input).flatMap(([name, text]) => (text === '' ? [] : [name])))
  const cost = parseCostParams(input)
  const timeline = parseTimelineParams(input)
  const { start, sessions } = timeline.answers
  const has = (known: readonly string[]) => known.some(name => names.has(name))
  const plan: Plan = {
    v: planVersion,
    ...(has(costNames) || costQuery({ ...cost.answers, sessions: null }) !== ''
      ? { cost: costQuery(cost.answers) }
      : {}),
    ...(has([...timelineNames, 'sessions']) ? { timeline: timelineQuery(timeline.answers) } : {}),
    ...(start ? { aftercare: aftercareQuery({ ...aftercareDefaults, start, sessions }) } : {}),
  }
  // Both tools ask for the sessions, and both would complain of them.
  const ofTimeline = timeline.problems.filter(
    ({ field }) => field !== 'sessions' || !cost.problems.some(problem => problem.field === field),
  )
  return { plan, problems: [...cost.problems, ...ofTimeline] }
}
