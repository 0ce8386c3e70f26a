import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import { asThePattern, type HeadPlaceId, placesOfPatterns, placesOfQuestions } from '@/content/candidacy/head-places'
import type { CandidacyFlow, CandidacyPicks, FlowRule } from './candidacy-flow'
import { weighPicks } from './weigh-picks'

/** A place with the reasons that sit there, in the order of the result. */
export type PlacedReasons = { readonly place: HeadPlaceId; readonly rules: readonly CandidacyRuleId[] }

const questionPlaces = Object.entries(placesOfQuestions) as [CandidacyQuestionId, HeadPlaceId][]

/** Where what was picked as one's look sits: the first that is at home somewhere. */
export const placeOfLook = ({ pattern = [] }: CandidacyPicks): HeadPlaceId | undefined => {
  const placed = pattern.find(id => Object.hasOwn(placesOfPatterns, id))
  return placed === undefined ? undefined : placesOfPatterns[placed]
}

function placeOf({ when }: FlowRule, picks: CandidacyPicks): HeadPlaceId | undefined {
  const asks = (question: CandidacyQuestionId) => when.some(([id]) => id === question)
  const own = questionPlaces.find(([question]) => asks(question))?.[1]
  return own ?? (asThePattern.some(asks) ? placeOfLook(picks) : undefined)
}

/** The reasons that the result tells, by the place on the head where each sits. Those that sit nowhere on it are left out. */
export function placeReasons(flow: CandidacyFlow, picks: CandidacyPicks): readonly PlacedReasons[] {
  const held = weighPicks(flow, picks).shown
  const placed = new Map<HeadPlaceId, CandidacyRuleId[]>()
  for (const rule of flow.rules) {
    const place = held.includes(rule.id) ? placeOf(rule, picks) : undefined
    if (place) placed.set(place, [...(placed.get(place) ?? []), rule.id])
  }
  return [...placed].map(([place, rules]) => ({ place, rules }))
}
