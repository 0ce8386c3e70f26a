import { type CandidacyEffect, candidacyEffects, type CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import { answerDomId } from './answer-dom-id'
import type { CandidacyFlow, FlowRule } from './candidacy-flow'
import { type VerdictNeed, verdictSteps } from './verdict-steps'

const root = '[data-widget="candidacy"]'
/** Conditions look only below the questions, a small part of the page: `:has` walks all that it may look at. */
const asked = '[data-part="asking"]'

const condition = (rule: FlowRule): string =>
  rule.when
    .map(([question, answers]) => {
      const picked = answers.map(answer => `#${answerDomId(question, answer)}:checked`)
      return `:has(${picked.join()})`
    })
    .join('')

const anyOf = (rules: readonly FlowRule[]): string => `:where(:is(${rules.map(condition).join()}))`

/** `:where` keeps every verdict at one weight, so that of the steps of the table the last whose needs are met wins. */
const show = (when: string, verdict: CandidacyVerdictId): string =>
  `${asked}${when}~* [data-verdict]{display:none}${asked}${when}~* [data-verdict="${verdict}"]{display:block}`

/**
 * The quiz's rules as a stylesheet: which verdict, which reasons, which disputes and which open questions show for
 * the radios that are checked. The page answers by it alone, so that answers stay on the device without any script.
 * `disputes` says which rules touch a disagreement.
 */
export function writeCandidacyCss(flow: CandidacyFlow, disputes: ReadonlyMap<string, readonly string[]>): string {
  const having = (effect: CandidacyEffect) => flow.rules.filter(rule => rule.effect === effect)
  const answered = flow.questions.map(({ id }) => `:has(input[name="${id}"]:checked)`)
  const complete = `:where(${answered.join('')})`
  const when: Record<VerdictNeed, string> = {
    fits: anyOf(flow.rules.filter(rule => rule.fits)),
    complete,
    settle: anyOf(having('settle')),
    against: anyOf(having('against')),
    doctor: anyOf(having('doctor')),
  }
  return [
    `${asked}~* :is([data-verdict],[data-rule],[data-group],[data-dispute],[data-missing]){display:none}`,
    ...verdictSteps.map(({ verdict, needs }) => show(needs.map(need => when[need]).join(''), verdict)),
    ...flow.rules.map(rule => `${asked}${condition(rule)}~* [data-rule="${rule.id}"]{display:block}`),
    ...candidacyEffects.map(effect => `${asked}${anyOf(having(effect))}~* [data-group="${effect}"]{display:block}`),
    ...[...disputes].map(
      ([id, ids]) =>
        `${asked}${anyOf(flow.rules.filter(rule => ids.includes(rule.id)))}~* ` +
        `:is([data-dispute="${id}"],[data-group="disputed"]){display:block}`,
    ),
    ...flow.questions.map(({ id }, at) => `${asked}:not(${answered[at]})~* [data-missing="${id}"]{display:block}`),
    `${asked}:not(${complete})~* [data-group="missing"]{display:block}`,
    ...flow.questions.map(
      ({ id }) =>
        `${root}[data-at] [data-question="${id}"]{display:none}${root}[data-at="${id}"] [data-question="${id}"]{display:block}`,
    ),
    '',
  ].join('\n')
}
