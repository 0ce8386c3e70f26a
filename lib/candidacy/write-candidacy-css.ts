import { type CandidacyEffect, candidacyEffects, type CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import { answerDomId } from './answer-dom-id'
import type { CandidacyFlow, FlowRule } from './candidacy-flow'
import { sellsNothing, type VerdictNeed, verdictSteps } from './verdict-steps'

const root = '[data-widget="candidacy"]'
/** Conditions look only below the questions, a small part of the page: `:has` walks all that it may look at. */
const asked = '[data-part="asking"]'

/** One of the answers is picked: told by the others where those are few, so that the sheet stays short. */
function picked({ questions }: CandidacyFlow, id: string, answers: readonly string[]): string {
  const ids = (some: readonly string[]) => some.map(answer => `#${answerDomId(id, answer)}`)
  const offered = questions.find(question => question.id === id)?.answers ?? []
  const others = offered.map(answer => answer.id).filter(answer => !answers.includes(answer))
  return answers.length > 4 && others.length < answers.length / 2
    ? `:has(input[name="${id}"]:checked:not(${ids(others).join()}))`
    : `:has(${ids(answers)
        .map(answer => `${answer}:checked`)
        .join()})`
}

/** Holds while a question is put: one of those that it hangs on is put itself and has one of its answers. */
function isPut(flow: CandidacyFlow, id: string): string {
  const { askedIf } = flow.questions.find(question => question.id === id) ?? {}
  const ways = askedIf?.map(([question, answers]) => picked(flow, question, answers) + isPut(flow, question))
  return ways ? `:is(${ways.join()})` : ''
}

/**
 * What the verdict that sells nothing leaves out: the reasons, their heading, and what only they touch. Each weighs one
 * attribute, so that what follows in the sheet can show a dispute again.
 */
const leftOutBlocks = [
  `[data-group="${sellsNothing.leavesOut}"]`,
  `:where([data-group="${sellsNothing.leavesOut}"]) [data-rule]`,
  '[data-dispute]',
  '[data-group="disputed"]',
].join()

const conditionIn =
  (flow: CandidacyFlow) =>
  ({ when }: FlowRule): string =>
    when.map(([question, answers]) => picked(flow, question, answers) + isPut(flow, question)).join('')

/** `:where` keeps every verdict at one weight, so that of the steps of the table the last whose needs are met wins. */
const show = (when: string, verdict: CandidacyVerdictId): string =>
  `${asked}${when}~* [data-verdict]{display:none}${asked}${when}~* [data-verdict="${verdict}"]{display:block}`

/** Of the words that name what decides, those of the first rule that holds: it comes last, so that it wins. */
const decide = (when: string, { id, effect }: FlowRule): string =>
  `${asked}:where(${when})~* [data-why="${effect}"]{display:none}${asked}:where(${when})~* [data-decides="${id}"]{display:inline}`

/**
 * The quiz's rules as a stylesheet: which verdict, which reasons, which disputes and which open questions show for
 * the radios that are checked, and what the verdict says that decides it. The page answers by it alone, so that answers
 * stay on the device without any script. `disputes` says which rules touch a disagreement,
 * `guides` which guides are about whom, `stills` which looks are drawn.
 */
export function writeCandidacyCss(
  flow: CandidacyFlow,
  disputes: ReadonlyMap<string, readonly string[]>,
  guides: readonly { slug: string; forWhom: FlowRule['when'] }[] = [],
  stills: readonly string[] = [],
): string {
  const condition = conditionIn(flow)
  const anyOf = (rules: readonly FlowRule[]): string => `:where(:is(${rules.map(condition).join()}))`
  const having = (effect: CandidacyEffect) => flow.rules.filter(rule => rule.effect === effect)
  const answered = flow.questions.map(({ id }) => `:has(input[name="${id}"]:checked)`)
  const put = flow.questions.map(({ id }) => isPut(flow, id))
  const done = answered.map((has, at) => (put[at] ? `:is(${has},:not(${put[at]}))` : has))
  const complete = `:where(${done.join('')})`
  const when: Record<VerdictNeed, string> = {
    fits: anyOf(flow.rules.filter(rule => rule.fits)),
    complete,
    settle: anyOf(having('settle')),
    against: anyOf(having('against')),
    repair: anyOf(having('repair')),
    doctor: anyOf(having('doctor')),
    wait: anyOf(having('wait')),
  }
  const isLeftOut = ({ effect }: FlowRule) => effect === sellsNothing.leavesOut
  /** Disputes that one of these rules touches. */
  const disputesOf = (rules: readonly FlowRule[]) =>
    [...disputes].flatMap(([id, ids]) => {
      const touching = rules.filter(rule => ids.includes(rule.id))
      return touching.length === 0
        ? []
        : `${asked}${anyOf(touching)}~* :is([data-dispute="${id}"],[data-group="disputed"]){display:block}`
    })
  const needsOfSellsNothing = verdictSteps.find(({ verdict }) => verdict === sellsNothing.verdict)?.needs ?? []
  return [
    // No selector of the list weighs more than one attribute: a list weighs what its heaviest does.
    `${asked}~* :is([data-verdict],[data-rule],[data-group],[data-dispute],[data-missing],[data-guide],[data-still]){display:none}` +
      `${asked}~* [data-decides]:where(:not([data-decides="otherwise"])){display:none}`,
    ...verdictSteps.map(({ verdict, needs }) => show(needs.map(need => when[need]).join(''), verdict)),
    ...flow.rules
      .filter(({ effect, fits }) => effect !== 'for' || fits)
      .toReversed()
      .map(rule => decide(condition(rule), rule)),
    ...flow.rules.map(rule => `${asked}:where(${condition(rule)})~* [data-rule="${rule.id}"]{display:block}`),
    ...candidacyEffects.map(effect => `${asked}${anyOf(having(effect))}~* [data-group="${effect}"]{display:block}`),
    ...disputesOf(flow.rules.filter(isLeftOut)),
    // What stands above is hidden again where nothing may be sold; what the other reasons touch shows after that.
    `${asked}${needsOfSellsNothing.map(need => when[need]).join('')}~* :is(${leftOutBlocks}){display:none}`,
    ...disputesOf(flow.rules.filter(rule => !isLeftOut(rule))),
    ...guides.map(({ slug, forWhom }) => {
      const ways = forWhom.map(([id, answers]) => picked(flow, id, answers) + isPut(flow, id))
      return `${asked}:is(${ways.join()})~* :is([data-guide="${slug}"],[data-group="guides"]){display:block}`
    }),
    ...stills.map(id => `${asked}${picked(flow, 'pattern', [id])}~* [data-still="${id}"]{display:block}`),
    ...flow.questions.map(
      ({ id }, at) => `${asked}${put[at]}:not(${answered[at]})~* [data-missing="${id}"]{display:block}`,
    ),
    `${asked}:not(${complete})~* [data-group="missing"]{display:block}`,
    ...flow.questions.flatMap(({ id }, at) =>
      put[at] ? [`${root}:not([data-at]) ${asked}:not(${put[at]}) [data-question="${id}"]{display:none}`] : [],
    ),
    ...flow.questions.flatMap(({ groups = [] }) =>
      groups.map(({ id, shownIf }) => {
        const ways = shownIf.map(([question, answers]) => picked(flow, question, answers))
        return `${asked}:not(:is(${ways.join()})) [data-kind="${id}"]:not(:has(:checked)){display:none}`
      }),
    ),
    ...flow.questions.map(
      ({ id }) =>
        `${root}[data-at] [data-question="${id}"]{display:none}${root}[data-at="${id}"] [data-question="${id}"]{display:block}`,
    ),
    '',
  ].join('\n')
}
