import { describe, expect, it } from 'vitest'
import { planBlanks, planDisputes, planPartWords, planUnknown } from '@/content/data/plan'
import { planBlankSchema, planDisputeSchema, planPartSchema, planUnknownSchema } from '@/content/data/plan.schema'
import { planParts } from '@/lib/plan/plan-document'

describe('the tables of the plan', () => {
  it('name every part, in the order of the document', () => {
    expect(Object.keys(planPartWords)).toEqual([...planParts])
    for (const words of Object.values(planPartWords)) planPartSchema.parse(words)
  })
  it('keep what is health or private out of links unless picked', () => {
    const open = planParts.filter(part => !planPartWords[part].isPrivate)
    expect(open).toEqual(['cost', 'timeline', 'aftercare'])
  })
  it('hold lines to fill in, disputes and gaps that the other tables know, each once', () => {
    for (const blank of planBlanks) planBlankSchema.parse(blank)
    for (const id of planDisputes) planDisputeSchema.parse(id)
    for (const gap of planUnknown) planUnknownSchema.parse(gap)
    expect(new Set(planDisputes).size).toBe(planDisputes.length)
    expect(new Set(planUnknown).size).toBe(planUnknown.length)
  })
})
