import { type Ground, groundOf } from '@/lib/evidence/ground'
import type { AftercareLine, AftercareVoice } from './aftercare-day'
import type { TableRule } from './aftercare-table'

/**
 * Who says what a line of a day says: those who hold it as strictly; against a ban or a limit those who allow it by
 * then in so many words; beside it those who say something else. A source whose ban is over speaks by the rule that ended.
 */
export function lineGround({ activity, state, voices }: AftercareLine, rules: readonly TableRule[]): Ground {
  const claimsOf = ({ source, rule }: AftercareVoice) =>
    (rule ? [rule] : rules.filter(one => one.source === source && one.activity === activity && !one.longTerm)).flatMap(
      ({ claims }) => claims.map(({ id }) => id),
    )
  const barred = state === 'no' || state === 'limit'
  const isAgainst = (voice: AftercareVoice) => barred && voice.state === 'may'
  const others = voices.filter(voice => voice.state !== state && voice.state !== 'silent')
  return groundOf({
    claims: voices.filter(voice => voice.state === state).flatMap(claimsOf),
    differs: { weaker: others.filter(voice => !isAgainst(voice)).flatMap(claimsOf) },
    against: others.filter(isAgainst).flatMap(claimsOf),
  })
}
