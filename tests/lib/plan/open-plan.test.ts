import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/address/base64url'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { choose, keepPlan, openPlan, renewPlan, undoChange } from '@/lib/plan/open-plan'
import { addTo, nothingOpen, showOther } from '@/lib/plan/bring-parts'
import { emptyPlan, partsOf, pickParts, type Plan, planLimits, planParts } from '@/lib/plan/plan-document'
import { planFragment } from '@/lib/plan/plan-link'
import { mergePlan } from '@/lib/plan/merge-plan'
import { writeStored } from '@/lib/plan/stored-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { addToPlanHref, fullPlan } from '../../examples/plan.examples'

const linkTo = (plan: Plan) => planFragment(plan, partsOf(plan))
const crown: Plan = { v: 4, cost: 'area=crown' }
const addCrown = addToPlanHref('cost', 'area=crown').replace('/plan', '')

describe('opening the page', () => {
  it('shows nothing where nothing is kept, and where nothing can be', () => {
    expect(openPlan({ device: null }, flow)).toEqual(nothingOpen)
    expect(openPlan({ device: undefined }, flow)).toEqual(nothingOpen)
  })
  it('shows what is kept', () => {
    expect(openPlan({ device: writePlan(fullPlan) }, flow)).toMatchObject({ plan: fullPlan, kept: 'device' })
    expect(openPlan({ tab: writePlan(fullPlan) }, flow)).toMatchObject({ plan: fullPlan, kept: 'tab' })
    expect(openPlan({ page: writePlan(fullPlan) }, flow)).toMatchObject({ plan: fullPlan, kept: null })
  })
  it('leaves a newer or a broken plan untouched and says so', () => {
    expect(openPlan({ device: '{"v":5}' }, flow)).toEqual({
      ...nothingOpen,
      locked: { text: '{"v":5}', why: 'newer' },
    })
    expect(openPlan({ device: '{"v":' }, flow).locked).toEqual({ text: '{"v":', why: 'unreadable' })
    expect(openPlan({ device: '{"v":5}', handed: addCrown }, flow)).toMatchObject({
      plan: crown,
      kept: 'tab',
      locked: { why: 'newer' },
    })
  })
  it('shows a linked plan at once where there is none, and asks where there is one', () => {
    expect(openPlan({ hash: linkTo(crown) }, flow)).toMatchObject({ plan: crown, kept: null, mine: null })
    expect(openPlan({ device: writePlan(fullPlan), hash: linkTo(crown) }, flow)).toMatchObject({
      plan: crown,
      kept: null,
      mine: { plan: fullPlan, kept: 'device' },
    })
  })
  it('asks where a plan is kept even if nothing is in it', () => {
    expect(openPlan({ device: writePlan(emptyPlan), hash: linkTo(crown) }, flow)).toMatchObject({
      kept: null,
      mine: { plan: emptyPlan, kept: 'device' },
    })
  })
  it('does not ask about a link to the same plan', () => {
    expect(openPlan({ device: writePlan(fullPlan), hash: linkTo(fullPlan) }, flow)).toMatchObject({
      plan: fullPlan,
      kept: 'device',
      mine: null,
    })
  })
  it('says what a link could not give, and keeps what stands there', () => {
    const open = openPlan({ device: writePlan(crown), hash: '#plan=rubbish' }, flow)
    expect(open).toMatchObject({ plan: crown, kept: 'device' })
    expect(open.said).toContain('can’t read a plan')
    expect(openPlan({ device: writePlan(crown), hash: `#plan=${toBase64Url('{"v":5}')}` }, flow).said).toContain(
      'newer version',
    )
  })
  it('keeps one’s own plan aside through a second plan from elsewhere', () => {
    const first = openPlan({ device: writePlan(fullPlan), hash: linkTo(crown) }, flow)
    const second = showOther(first, { kind: 'plan', plan: { v: 4, notes: 'third' }, problems: [] })
    expect(second.mine).toMatchObject({ plan: fullPlan, kept: 'device' })
  })
  it('shows what the page or the tab remembers beside what the device keeps, only if it says more', () => {
    const device = writePlan({ v: 4, cost: 'area=crown', notes: 'one' })
    const page = writePlan({ v: 4, notes: 'two' })
    expect(openPlan({ device, page: writePlan(crown) }, flow)).toMatchObject({ kept: 'device', mine: null })
    expect(openPlan({ device, page }, flow)).toMatchObject({ plan: { notes: 'two' }, mine: { kept: 'device' } })
    expect(openPlan({ device, tab: page }, flow)).toMatchObject({ plan: { notes: 'two' }, mine: { kept: 'device' } })
  })
})

/** What a tool hands over for each part, and other contents of the same part. */
const parts = planParts.map(part => {
  const other: Plan = {
    v: 4,
    candidacy: 'hair=longer&sex=man',
    compare: 'options=minoxidil,smp',
    values: 'undo=2&wish=theirs',
    path: 'people=barber',
    preview: 'density=1',
    cost: 'area=crown',
    timeline: 'sessions=2',
    aftercare: 'start=2027-05-01',
    own: { v: 1, lines: { gym: { fromDay: 1, says: 'at once' } }, done: {} },
    practitioner: { version: 1, people: [{ name: 'Anna Dots', answers: {}, notes: 'a stranger’s words' }] },
    notes: 'a stranger’s words',
  }
  const add = (plan: Plan) => addToPlanHref(part, plan[part] ?? '').replace('/plan', '')
  return { part, mine: pickParts(fullPlan, [part]), other: pickParts(other, [part]), add }
})
const holders = ['device', 'tab'] as const

describe('a link that adds a part', () => {
  it('of which nothing could be read says what is wrong, and calls nothing kept', () => {
    const open = openPlan({ hash: addToPlanHref('timeline', 'start=2027-99-99').replace('/plan', '') }, flow)
    expect(open).toMatchObject({ plan: emptyPlan, said: '' })
    expect(open.problems.length).toBeGreaterThan(0)
  })
  for (const { part, mine, other, add } of parts) {
    for (const kept of holders) {
      it(`asks before it changes ${part} in a plan kept by the ${kept}, whoever made it`, () => {
        for (const way of ['hash', 'handed'] as const) {
          const open = openPlan({ [kept]: writePlan(mine), [way]: add(other) }, flow)
          expect(open).toMatchObject({ plan: mine, kept, offer: { plan: other } })
          expect(choose(open, 'back')).toMatchObject({ plan: mine, kept, offer: null })
          const taken = choose(open, 'add')
          expect(taken.plan[part]).not.toEqual(mine[part])
          expect(undoChange(taken)).toMatchObject({ plan: mine, kept, undo: null })
        }
      })
      it(`asks before a stranger’s ${part} goes into a plan kept by the ${kept} without one`, () => {
        const open = openPlan({ [kept]: writePlan(emptyPlan), hash: add(other) }, flow)
        expect(open).toMatchObject({ plan: emptyPlan, kept, offer: { plan: other, isOurs: false } })
      })
    }
    it(`takes ${part} from a tool of ours into an empty plan at once, and keeps it in the tab`, () => {
      const open = openPlan({ handed: add(mine) }, flow)
      expect(open).toMatchObject({ plan: mine, kept: 'tab', offer: null, undo: { plan: emptyPlan, kept: null } })
      expect(open.said).toMatch(/^In your plan now: /)
    })
    it(`says so where the same ${part} is there already`, () => {
      const open = openPlan({ device: writePlan(mine), hash: add(mine) }, flow)
      expect(open).toMatchObject({ plan: mine, kept: 'device', offer: null, undo: null })
      expect(open.said).toMatch(/^It is in your plan already: /)
    })
  }
  it('shows a stranger’s part at once where there is no plan, but never words', () => {
    for (const { part, other, add } of parts) {
      const isWords = ['values', 'notes', 'own', 'practitioner'].includes(part)
      const open = openPlan({ hash: add(other) }, flow)
      expect(open, part).toMatchObject(isWords ? { plan: emptyPlan, offer: { plan: other } } : { plan: other })
      expect(open.kept).toBeNull()
    }
  })
})

describe('answers kept from two tools one after the other', () => {
  for (const first of parts) {
    for (const second of parts.filter(({ part }) => part !== first.part)) {
      it(`are both in the plan: ${first.part}, then ${second.part}`, () => {
        const both = pickParts(fullPlan, [first.part, second.part])
        for (const kept of holders) {
          const text = writePlan(kept === 'tab' ? openPlan({ handed: first.add(first.mine) }, flow).plan : first.mine)
          const open = openPlan({ [kept]: text, handed: second.add(second.mine) }, flow)
          expect(open).toMatchObject({ kept, offer: null })
          expect(writeStored(open.plan, open.stored)).toBe(writePlan(both))
        }
      })
    }
  }
})

describe('keeping on the device', () => {
  it('asks where another tab has kept another plan there meanwhile', () => {
    const open = openPlan({ tab: writePlan(crown) }, flow)
    const device = writePlan({ v: 4, notes: 'kept in another tab' })
    expect(keepPlan(open, null, flow)).toMatchObject({ plan: crown, kept: 'device' })
    expect(keepPlan(open, device, flow)).toMatchObject({
      plan: crown,
      mine: { plan: { notes: 'kept in another tab' } },
    })
    expect(keepPlan(open, '{"v":5}', flow)).toMatchObject({ plan: crown, kept: 'tab', locked: { why: 'newer' } })
  })
})

describe('mergePlan', () => {
  it('takes parts from the second and joins notes, rules and people', () => {
    const theirs: Plan = {
      v: 4,
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
      v: 4,
      notes: 'a'.repeat(planLimits.notes),
      practitioner: { version: 1, people: ['A', 'B', 'C'].map(person) },
    }
    const theirs: Plan = { v: 4, notes: 'b', practitioner: { version: 1, people: ['D', 'E'].map(person) } }
    expect(mergePlan(mine, theirs)).toEqual({ plan: mine, full: ['practitioner', 'notes'] })
    expect(addTo({ ...nothingOpen, plan: mine }, theirs).said).toBe(
      'There is no room for more, so yours stayed as it was: practitioners and your notes.',
    )
  })
})

describe('what another page has kept in the meantime', () => {
  const open = openPlan({ device: writePlan(crown) }, flow)
  const theirs = { ...crown, notes: 'Ask about the deposit' }

  it('changes nothing where it is what stands there', () => {
    expect(renewPlan(open, writePlan(crown), flow)).toBe(open)
    const edited = { ...open, plan: theirs }
    expect(renewPlan(edited, writeStored(theirs, open.stored), flow)).toBe(edited)
  })
  it('is shown, and what is changed after that keeps it', () => {
    const next = renewPlan(open, writePlan(theirs), flow)
    expect(next).toMatchObject({ plan: theirs, kept: 'device' })
    expect(JSON.parse(writeStored({ ...next.plan, cost: 'area=hairline' }, next.stored))).toMatchObject({
      notes: theirs.notes,
    })
  })
  it('is one’s own again when another plan on the page goes', () => {
    const other = openPlan({ device: writePlan(crown), hash: linkTo(fullPlan) }, flow)
    const next = renewPlan(other, writePlan(theirs), flow)
    expect(next).toMatchObject({ plan: fullPlan, kept: null, mine: { plan: theirs, kept: 'device' } })
    expect(choose(next, 'back')).toMatchObject({ plan: theirs, kept: 'device' })
  })
  it('takes nothing that waits for a word', () => {
    const asked = openPlan({ device: writePlan(crown), hash: addToPlanHref('cost', 'area=hairline').slice(5) }, flow)
    expect(asked.offer).not.toBeNull()
    expect(renewPlan(asked, writePlan(theirs), flow)).toMatchObject({ plan: theirs, offer: asked.offer })
  })
  it('says that it was deleted', () => {
    expect(renewPlan(open, null, flow)).toMatchObject({
      plan: emptyPlan,
      kept: null,
      said: expect.stringMatching(/deleted/),
    })
  })
  it('is no matter of a plan that is kept nowhere', () => {
    const page = openPlan({ page: writePlan(crown) }, flow)
    expect(renewPlan(page, writePlan(theirs), flow)).toBe(page)
  })
})
