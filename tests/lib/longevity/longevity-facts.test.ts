import { describe, expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import { longevityFacts } from '@/lib/longevity/longevity-facts'

describe('longevityFacts', () => {
  it.each([
    ['longevity.touch-up.range', '3–8 years'],
    ['longevity.touch-up.s0', '4–6 years'],
    ['longevity.touch-up.s0-open', '6 years or more'],
    ['longevity.touch-up.s2', '6–8 years'],
    ['longevity.touch-up.s3', '3–5 years'],
    ['longevity.touch-up.apart', '3–5 years and 6–8 years'],
    ['longevity.touch-up.in-words.s4', 'every few years'],
    ['longevity.fading-starts.range', '4–8 years'],
    ['longevity.fading-starts.s0', '4–6 years'],
    ['longevity.fading-starts.s2', 'about 7–8 years'],
    ['longevity.fading-starts.s2-early', '6–8 years'],
    ['longevity.lasts.s2', '7–8 years'],
    ['longevity.lasts.in-words.s3', 'several years'],
    ['longevity.lasts.in-words.s4', 'many years'],
    ['longevity.fresh', '1–3 years'],
    ['longevity.faded', 'about 8 years'],
    ['longevity.study-follow-up', '7–32 months'],
    ['longevity.study-people', '22 people'],
    ['longevity.semi-permanent', 'semi-permanent'],
  ] as const)('%s reads "%s"', (id, text) => {
    expect(longevityFacts[id].text).toBe(text)
  })

  it.each(Object.entries(longevityFacts))('%s rests on claims and speaks in whole sentences', (id, fact) => {
    expect(id).toMatch(/^longevity\./)
    const { says, against } = fact.ground
    expect([...says, ...against].filter(claim => !(claim in claims))).toEqual([])
    expect(says.length).toBeGreaterThan(0)
    expect(says.filter(claim => against.includes(claim))).toEqual([])
    expect(fact.says).toMatch(/^[A-Z].*\.$/)
    expect(fact.says).not.toMatch(/undefined|[{}]|\.\./)
  })

  it('names the earliest and the latest source of the range', () => {
    expect(longevityFacts['longevity.touch-up.range'].says).toMatch(/the transplant clinic.*the clinic in Turkey/)
  })
})
