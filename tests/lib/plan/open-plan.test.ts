import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/address/base64url'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { addTo, nothingOpen, openPlan, showOther } from '@/lib/plan/open-plan'
import { emptyPlan, partsOf, type Plan, planLimits } from '@/lib/plan/plan-document'
import { planFragment } from '@/lib/plan/plan-link'
import { mergePlan } from '@/lib/plan/merge-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { addToPlanHref, fullPlan } from '../../examples/plan.examples'

const linkTo = (plan: Plan) => planFragment(plan, partsOf(plan))
const crown: Plan = { v: 2, cost: 'area=crown' }
const addCrown = addToPlanHref('cost', 'area=crown').replace('/plan', '')

describe('opening the page', () => {
  it('shows nothing where nothing is kept, and where nothing can be', () => {
    expect(openPlan(null, '', flow)).toEqual(nothingOpen)
    expect(openPlan(undefined, '', flow)).toEqual(nothingOpen)
  })
  it('shows what is kept', () => {
    expect(openPlan(writePlan(fullPlan), '', flow)).toEqual({ ...nothingOpen, plan: fullPlan, kept: true })
  })
  it('leaves a newer or a broken plan untouched and says so', () => {
    expect(openPlan('{"v":3}', '', flow)).toEqual({ ...nothingOpen, locked: { text: '{"v":3}', why: 'newer' } })
    expect(openPlan('{"v":', '', flow).locked).toEqual({ text: '{"v":', why: 'unreadable' })
    expect(openPlan('{"v":3}', addCrown, flow)).toMatchObject({ plan: crown, kept: false, locked: { why: 'newer' } })
  })
  it('adds what a tool hands over to what is kept, or to what stood there', () => {
    const kept = openPlan(writePlan({ v: 2, notes: 'mine' }), addCrown, flow)
    expect(kept).toMatchObject({ plan: { v: 2, notes: 'mine', cost: 'area=crown' }, kept: true })
    expect(kept.said).toBe('In your plan now: what it would cost.')
    expect(openPlan(null, addCrown, flow, { v: 2, notes: 'here' })).toMatchObject({
      plan: { v: 2, notes: 'here', cost: 'area=crown' },
      kept: false,
    })
  })
  it('shows a linked plan at once where there is none, and asks where there is one', () => {
    expect(openPlan(null, linkTo(crown), flow)).toMatchObject({ plan: crown, kept: false, mine: null })
    expect(openPlan(writePlan(fullPlan), linkTo(crown), flow)).toMatchObject({
      plan: crown,
      kept: false,
      mine: { plan: fullPlan, kept: true },
    })
  })
  it('does not ask about a link to the same plan', () => {
    expect(openPlan(writePlan(fullPlan), linkTo(fullPlan), flow)).toMatchObject({
      plan: fullPlan,
      kept: true,
      mine: null,
    })
  })
  it('says what a link could not give, and keeps what stands there', () => {
    const open = openPlan(writePlan(crown), '#plan=rubbish', flow)
    expect(open).toMatchObject({ plan: crown, kept: true })
    expect(open.said).toContain('no plan that can be read')
    expect(openPlan(writePlan(crown), `#plan=${toBase64Url('{"v":3}')}`, flow).said).toContain('newer version')
  })
  it('keeps one’s own plan aside through a second plan from elsewhere', () => {
    const first = openPlan(writePlan(fullPlan), linkTo(crown), flow)
    const second = showOther(first, { kind: 'plan', plan: { v: 2, notes: 'third' }, problems: [] })
    expect(second.mine).toEqual({ plan: fullPlan, kept: true })
  })
})

describe('mergePlan', () => {
  it('takes parts from the second and joins notes, rules and people', () => {
    const theirs: Plan = {
      v: 2,
      cost: 'area=crown',
      notes: 'theirs',
      own: { v: 1, lines: { shampoo: { fromDay: 10, says: '' } }, done: {} },
      practitioner: { version: 1, people: [{ name: 'Ben', answers: {}, notes: '' }] },
    }
    const { plan, full } = mergePlan(fullPlan, theirs)
    expect(full).toEqual([])
    expect(plan).toMatchObject({
      candidacy: fullPlan.candidacy,
      cost: 'area=crown',
      notes: `${fullPlan.notes}\n\ntheirs`,
    })
    expect(Object.keys(plan.own?.lines ?? {})).toEqual(['gym', 'shampoo'])
    expect(plan.practitioner?.people.map(({ name }) => name)).toEqual(['Anna Dots', 'Ben'])
  })
  it('changes nothing when the same is added again', () => {
    expect(mergePlan(fullPlan, fullPlan)).toEqual({ plan: fullPlan, full: [] })
    expect(mergePlan(emptyPlan, fullPlan).plan).toEqual(fullPlan)
    expect(mergePlan(fullPlan, emptyPlan).plan).toEqual(fullPlan)
  })
  it('keeps one’s own where there is no room for both, and says which', () => {
    const person = (name: string) => ({ name, answers: {}, notes: '' })
    const mine: Plan = {
      v: 2,
      notes: 'a'.repeat(planLimits.notes),
      practitioner: { version: 1, people: ['A', 'B', 'C'].map(person) },
    }
    const theirs: Plan = { v: 2, notes: 'b', practitioner: { version: 1, people: ['D', 'E'].map(person) } }
    expect(mergePlan(mine, theirs)).toEqual({ plan: mine, full: ['practitioner', 'notes'] })
    expect(addTo({ ...nothingOpen, plan: mine }, theirs).said).toBe(
      'No room for: practitioners and your notes. Yours stayed as it was.',
    )
  })
})
