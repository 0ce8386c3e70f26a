import { describe, expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { drawQr, qrLimit } from '@/lib/plan/draw-qr'
import { partsOf, pickParts, planLimits, planParts } from '@/lib/plan/plan-document'
import { planFragment, readPlanFragment, unknownIn } from '@/lib/plan/plan-link'
import { addToPlanHref, fullPlan } from '../../examples/plan.examples'

const read = (hash: string) => readPlanFragment(hash, flow)
const added = (href: string) => read(href.replace('/plan', ''))

describe('a link to a plan', () => {
  it('carries the parts picked, and no others', () => {
    for (const parts of [planParts, ['cost'], ['cost', 'notes']] as const) {
      expect(read(planFragment(fullPlan, parts))).toEqual({
        way: 'plan',
        read: { kind: 'plan', plan: pickParts(fullPlan, parts), problems: [] },
      })
    }
  })
  it('is a fragment in plain letters, so that no server and no messenger gets in its way', () => {
    expect(planFragment(fullPlan, partsOf(fullPlan))).toMatch(/^#plan=[\w-]+$/)
  })
  it('cut short, altered or too long it is no plan', () => {
    const whole = planFragment(fullPlan, partsOf(fullPlan))
    for (const hash of [whole.slice(0, -9), '#plan=', '#plan=%%%', `#plan=${'A'.repeat(planLimits.fragment + 1)}`]) {
      expect(read(hash)).toEqual({ way: 'plan', read: { kind: 'no-plan' } })
    }
  })
  it('other fragments are none of the plan’s business', () => {
    for (const hash of ['', '#', '#plan', '#result', '#xplan=e30']) expect(read(hash)).toEqual({ way: 'none' })
  })
  it('names what a link for another page asks for', () => {
    expect(unknownIn('#foo=bar&baz%3D1')).toEqual(['foo', 'baz'])
    for (const hash of ['', '#', '#plan', '#result', '#foo=', '#plan=rubbish', '#add=', '#plan%253De30'])
      expect(unknownIn(hash), hash).toBeUndefined()
  })
  it('is read where a messenger has escaped its signs, once or more', () => {
    const whole = planFragment(fullPlan, ['cost'])
    const once = `#${encodeURIComponent(whole.slice(1))}`
    for (const hash of [once, `#${encodeURIComponent(once.slice(1))}`]) expect(read(hash)).toEqual(read(whole))
    expect(read('#add%3Dcost%3Aarea%3Dcrown')).toEqual(read('#add=cost:area=crown'))
    expect(read('#plan%3D%E0%A4')).toMatchObject({ way: 'none' })
  })
})

describe('an answer handed over by a tool', () => {
  it('comes in as that part, whatever its kind', () => {
    for (const part of partsOf(fullPlan)) {
      const href = addToPlanHref(part, fullPlan[part] as string | object)
      expect(added(href)).toEqual({
        way: 'add',
        read: { kind: 'plan', plan: pickParts(fullPlan, [part]), problems: [] },
      })
    }
    expect(addToPlanHref('cost', 'area=crown&region=turkey')).toBe('/plan#add=cost:area=crown&region=turkey')
  })
  it('survives a browser that escapes its signs', () => {
    expect(added('/plan#add=cost:area%3Dcrown')).toMatchObject({ read: { plan: { v: 4, cost: 'area=crown' } } })
  })
  it('of an unknown tool, or without answers, is no plan', () => {
    for (const hash of ['#add=', '#add=cost', '#add=moon:x=1', '#add=v:2', '#add=own:x']) {
      expect(read(hash).way).toBe('add')
      expect(read(hash)).not.toMatchObject({ read: { plan: expect.objectContaining({ cost: expect.anything() }) } })
    }
    expect(read('#add=moon:x=1')).toEqual({ way: 'add', read: { kind: 'no-plan' } })
  })
})

describe('the code of a link', () => {
  it('is drawn as one path with a quiet edge', () => {
    const qr = drawQr('https://example.org/plan#plan=abc')
    expect(qr?.path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/)
    expect(qr?.path.startsWith('M4 4h7')).toBe(true)
    expect((qr?.size ?? 0) - 8).toBe(29)
  })
  it('ends where a phone could no longer read it from paper', () => {
    expect(drawQr('x'.repeat(qrLimit))).not.toBeNull()
    expect(drawQr('x'.repeat(qrLimit + 1))).toBeNull()
  })
})
