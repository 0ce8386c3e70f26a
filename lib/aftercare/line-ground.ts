import { type Ground, groundOf } from '@/lib/evidence/ground'
import type { AftercareLine, AftercareVoice } from './aftercare-day'
import type { TableRule } from './aftercare-table'

/**
 * Who says what a line of a day says: those who hold it as strictly; against a ban or a limit those who allow it by
 * then. A source whose rule has run out allows it by the rule that ended.
 */
export function lineGround({ activity, state, voices }: AftercareLine, rules: readonly TableRule[]): Ground {
  const claimsOf = ({ source, rule }: AftercareVoice) =>
    (rule ? [rule] : rules.filter(one => one.source === source && one.activity === activity && !one.longTerm)).flatMap(
      ({ claims }) => claims.map(({ id }) => id),
    )
  const barred = state === 'no' || state === 'limit'
  return groundOf({
    claims: voices.filter(voice => voice.state === state).flatMap(claimsOf),
    against: barred ? voices.filter(voice => voice.state === 'may').flatMap(claimsOf) : [],
  })
}
