import { type Ground, groundOf } from '@/lib/evidence/ground'
import type { AftercareLine, AftercareVoice } from './aftercare-day'
import type { TableRule } from './aftercare-table'

/**
 * Who says what a line of a day says: those who hold it as strictly; against a ban those who allow just this by then in
 * so many words; beside it those who say something else. That life goes on as before, or an end that
 * only we read, contradicts no rule on one matter. A source whose ban is over speaks by the rule that ended.
 */
export function lineGround({ activity, state, voices }: AftercareLine, rules: readonly TableRule[]): Ground {
  const rulesOf = ({ source, rule }: AftercareVoice) =>
    rule ? [rule] : rules.filter(one => one.source === source && one.activity === activity && !one.longTerm)
  const claimsOf = (voice: AftercareVoice) => rulesOf(voice).flatMap(({ claims }) => claims.map(({ id }) => id))
  const isGeneral = (voice: AftercareVoice) =>
    voice.state === 'may' &&
    voice.rule === null &&
    rulesOf(voice).some(({ askUntil, until }) => askUntil !== null || (until?.words ?? null) !== null)
  const isAgainst = (voice: AftercareVoice) => state === 'no' && voice.state === 'may' && !isGeneral(voice)
  const isBeside = (voice: AftercareVoice) => isGeneral(voice) || (state === 'limit' && voice.state === 'may')
  const others = voices.filter(voice => voice.state !== state && voice.state !== 'silent')
  return groundOf({
    claims: voices.filter(voice => voice.state === state).flatMap(claimsOf),
    differs: {
      weaker: others.filter(voice => !isAgainst(voice) && !isBeside(voice)).flatMap(claimsOf),
      beside: others.filter(isBeside).flatMap(claimsOf),
    },
    against: others.filter(isAgainst).flatMap(claimsOf),
  })
}
