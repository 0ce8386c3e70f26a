import { type CandidacyEffect, candidacyEffects, type CandidacyVerdictId } from '@/content/data/candidacy.schema'
import { answerDomId } from './answer-dom-id'
import type { CandidacyFlow, FlowRule } from './candidacy-flow'

const root = '[data-widget="candidacy"]'

const condition = (rule: FlowRule): string =>
  rule.when
    .map(([question, answers]) => {
      const picked = answers.map(answer => `#${answerDomId(question, answer)}:checked`)
      return `:has(${picked.join()})`
    })
    .join('')

const anyOf = (rules: readonly FlowRule[]): string => `:where(:is(${rules.map(condition).join()}))`

/** `:where` keeps every verdict at one weight, so that the later line wins: the order below is the order of weight. */
const show = (when: string, verdict: CandidacyVerdictId): string =>
  `${root}${when} [data-verdict]{display:none}${root}${when} [data-verdict~="${verdict}"]{display:block}`

/**
 * The quiz's rules as a stylesheet: which verdict, which reasons, which disputes and which open questions show for
 * the radios that are checked. The page answers by it alone, so that answers stay on the device without any script.
 * `disputes` says which rules touch a disagreement.
 */
export function writeCandidacyCss(flow: CandidacyFlow, disputes: ReadonlyMap<string, readonly string[]>): string {
  const having = (effect: CandidacyEffect) => flow.rules.filter(rule => rule.effect === effect)
  const fits = anyOf(flow.rules.filter(rule => rule.fits))
  const answered = flow.questions.map(({ id }) => `:has(input[name="${id}"]:checked)`)
  const complete = `:where(${answered.join('')})`
  return [
    `${root} :is([data-verdict],[data-rule],[data-group],[data-dispute],[data-missing]){display:none}`,
    `${root} [data-verdict~="open"]{display:block}`,
    show(fits, 'fit-if-settled'),
    show(fits + complete, 'likely-fit'),
    show(fits + anyOf(having('settle')), 'fit-if-settled'),
    show(anyOf(having('against')), 'poor-fit'),
    show(anyOf(having('doctor')), 'doctor-first'),
    ...flow.rules.map(rule => `${root}${condition(rule)} [data-rule="${rule.id}"]{display:block}`),
    ...candidacyEffects.map(effect => `${root}${anyOf(having(effect))} [data-group="${effect}"]{display:block}`),
    ...[...disputes].map(([id, ids]) =>
      `${root}${anyOf(flow.rules.filter(rule => ids.includes(rule.id)))} :is([data-dispute="${id}"],[data-group="disputed"])` +
      '{display:block}'),
    ...flow.questions.map(({ id }, at) => `${root}:not(${answered[at]}) [data-missing="${id}"]{display:block}`),
    `${root}:not(${complete}) [data-group="missing"]{display:block}`,
    ...flow.questions.map(({ id }) =>
      `${root}[data-at] [data-question="${id}"]{display:none}${root}[data-at="${id}"] [data-question="${id}"]{display:block}`),
    '',
  ].join('\n')
}
