import { describe, expect, it } from 'vitest'
import { disagreements } from '@/content/evidence/disagreements'
import { silentInAll } from '@/content/evidence/holes'
import { planBlanks, planDisputes, planPartWords, planUnknown } from '@/content/plan/plan'
import { planBlankSchema, planPartSchema } from '@/content/plan/plan.schema'
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
    expect(Object.keys(disagreements)).toEqual(expect.arrayContaining([...planDisputes]))
    expect(silentInAll).toEqual(expect.arrayContaining([...planUnknown]))
    expect(new Set(planDisputes).size).toBe(planDisputes.length)
    expect(new Set(planUnknown).size).toBe(planUnknown.length)
  })
})
