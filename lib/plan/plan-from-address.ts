import { type AddressInput, pairsOf } from '@/lib/address/read-address'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { type CostProblem, costAddress } from '@/lib/cost/cost-address'
import { timelineAddress, type TimelineProblem } from '@/lib/timeline/timeline-address'
import { type Plan, planVersion } from './plan-document'

export type AddressPlan = { plan: Plan; problems: readonly (CostProblem | TimelineProblem)[] }

/** The names that one tool alone has. Both ask for the sessions; figures of the reader's own show in the query. */
const shared = ['sessions', 'own', 'quotes']
const costNames = Object.keys(costAddress.defaults).filter(name => !shared.includes(name))
const timelineNames = Object.keys(timelineAddress.defaults).filter(name => !shared.includes(name))

/**
 * The plan in an address, for readers without JavaScript: the names of the cost and the timeline tools, both with their
 * own parsers. Nothing about health has a name here, so none of it can be read or answered. Never throws.
 */
export function planFromAddress(input: AddressInput): AddressPlan {
  const names = new Set(pairsOf(input).flatMap(([name, text]) => (text === '' ? [] : [name])))
  const cost = costAddress.parse(input)
  const timeline = timelineAddress.parse(input)
  const { start, sessions } = timeline.answers
  const has = (known: readonly string[]) => known.some(name => names.has(name))
  const plan: Plan = {
    v: planVersion,
    ...(has(costNames) || costAddress.query({ ...cost.answers, sessions: null }) !== ''
      ? { cost: costAddress.query(cost.answers) }
      : {}),
    ...(has([...timelineNames, 'sessions']) ? { timeline: timelineAddress.query(timeline.answers) } : {}),
    ...(start ? { aftercare: aftercareAddress.query({ ...aftercareAddress.defaults, start, sessions }) } : {}),
  }
  // Both tools ask for the sessions, and both would complain of them.
  const ofTimeline = timeline.problems.filter(
    ({ field }) => field !== 'sessions' || !cost.problems.some(problem => problem.field === field),
  )
  return { plan, problems: [...cost.problems, ...ofTimeline] }
}
