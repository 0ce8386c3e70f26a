import { describe, expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { emptyPlan, planLimits } from '@/lib/plan/plan-document'
import { readPlan, readPlanText } from '@/lib/plan/read-plan'
import { samePlan, writePlan } from '@/lib/plan/write-plan'
import { fullPlan, storedFiles } from '../../examples/plan.examples'

const planIn = (x: unknown) => {
  const read = readPlan(x, flow)
  return read.kind === 'plan' ? read : { plan: null, problems: [] }
}

describe('readPlan', () => {
  it('gives back the plan that was written', () => {
    expect(readPlanText(writePlan(fullPlan), flow)).toEqual({ kind: 'plan', plan: fullPlan, problems: [] })
    expect(readPlanText(writePlan(emptyPlan), flow)).toEqual({ kind: 'plan', plan: emptyPlan, problems: [] })
  })
  for (const { name, text, plan } of storedFiles) {
    it(`reads an old file: ${name}`, () => {
      expect(readPlanText(text, flow)).toEqual({ kind: 'plan', plan, problems: [] })
    })
  }
  it('refuses a later version as such, whatever else it holds', () => {
    for (const v of [5, 99, 1e9]) expect(readPlan({ v, cost: 'area=crown' }, flow)).toEqual({ kind: 'newer' })
  })
  it('takes nothing else for a plan', () => {
    for (const x of [
      null,
      1,
      'x',
      [],
      {},
      { v: '1' },
      { v: -1 },
      { v: 0.5 },
      { v: Number.NaN },
      Object.create({ v: 4 }),
    ]) {
      expect(readPlan(x, flow)).toEqual({ kind: 'no-plan' })
    }
    for (const text of ['', 'rubbish', '{', '"v"', 'x'.repeat(planLimits.file + 1)]) {
      expect(readPlanText(text, flow)).toEqual({ kind: 'no-plan' })
    }
  })
  it('leaves out what its tool would not show, says so, and keeps the rest', () => {
    const { plan, problems } = planIn({
      v: 4,
      cost: 'area=moon&region=turkey',
      timeline: 'start=2027-02-31',
      notes: 'kept',
    })
    expect(plan).toEqual({ v: 4, cost: 'region=turkey', notes: 'kept' })
    expect(problems.map(({ part }) => part)).toEqual(['cost', 'timeline'])
    expect(problems[1]?.message).toContain('February 2027 has 28 days')
  })
  it('leaves out parts of the wrong kind', () => {
    const { plan, problems } = planIn({
      v: 4,
      candidacy: 5,
      cost: ['x'],
      timeline: {},
      aftercare: 'rubbish',
      own: 'x',
      practitioner: { version: 9 },
      notes: 7,
    })
    expect(plan).toEqual({ v: 4 })
    expect(problems).toHaveLength(7)
  })
  it('takes a picture in plain words only, each name once, and no longer than it may be', () => {
    const long = Array.from({ length: 40 }, (_, i) => `name-${i}=word`).join('&')
    expect(planIn({ v: 4, preview: 'density=2&pattern=norwood-5' }).plan).toEqual({
      v: 4,
      preview: 'density=2&pattern=norwood-5',
    })
    for (const preview of [
      '',
      'pattern',
      'pattern=',
      '=x',
      'pattern=A',
      'a=b&a=c',
      '__proto__=x',
      'a=b&',
      'a=b#c',
      'a=%3Cb',
      ' a=b',
      'a=b\n',
      long,
      7,
      null,
    ]) {
      expect(planIn({ v: 4, preview }), String(preview)).toMatchObject({
        plan: { v: 4 },
        problems: [{ part: 'preview' }],
      })
      expect(planIn({ v: 4, preview }).plan).not.toHaveProperty('preview')
    }
  })
  it('takes the first settings of a photo, and any others in plain words', () => {
    for (const photo of ['', 'dot=3', 'bend=50-60-70-60-50&faults=grid-dark']) {
      expect(planIn({ v: 4, photo })).toEqual({ kind: 'plan', plan: { v: 4, photo }, problems: [] })
    }
    for (const photo of [
      'dot',
      'dot=3&dot=4',
      'nose=12.5,40',
      'data:image/jpeg;base64,AAAA',
      `a=${'x'.repeat(400)}`,
      7,
    ]) {
      expect(planIn({ v: 4, photo }).plan, String(photo)).toEqual({ v: 4 })
    }
  })
  it('keeps an estimate that holds nothing but the reader’s own figures', () => {
    const { plan } = planIn({ v: 4, cost: 'travel=300' })
    expect(plan).toEqual({ v: 4, cost: 'travel=300' })
  })
  it('drops unknown names, and names that belong to every object', () => {
    const text = '{"v":1,"__proto__":{"notes":"x"},"constructor":"y","toString":1,"colour":"red","cost":""}'
    expect(readPlanText(text, flow)).toEqual({ kind: 'plan', plan: { v: 4, cost: '' }, problems: [] })
  })
  it('drops the day looked at and the question that the quiz stood on', () => {
    expect(planIn({ v: 4, aftercare: 'day=3&start=2027-01-04', candidacy: 'at=check&hair=shaved' }).plan).toEqual({
      v: 4,
      aftercare: 'start=2027-01-04',
      candidacy: 'hair=shaved',
    })
  })
  it('cuts notes at their limit, says so, and never halves a letter', () => {
    const { plan, problems } = planIn({ v: 4, notes: `a${'🙂'.repeat(planLimits.notes)}` })
    expect(plan?.notes).toBe(`a${'🙂'.repeat(planLimits.notes / 2 - 1)}`)
    expect(problems).toEqual([{ part: 'notes', message: 'They were too long, so we cut off the end.' }])
  })
  it('refuses a part that is longer than any tool writes', () => {
    expect(planIn({ v: 4, cost: `area=crown&x=${'x'.repeat(planLimits.address)}` }).plan).toEqual({ v: 4 })
  })
})

describe('writePlan', () => {
  it('writes equal plans as equal text, whatever the order of their parts', () => {
    const turned = Object.fromEntries(Object.entries(fullPlan).reverse()) as typeof fullPlan
    expect(writePlan(turned)).toBe(writePlan(fullPlan))
    expect(samePlan(turned, fullPlan)).toBe(true)
    expect(samePlan(fullPlan, emptyPlan)).toBe(false)
  })
})
