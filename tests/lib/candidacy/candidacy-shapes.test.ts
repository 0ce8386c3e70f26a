import { describe, expect, it } from 'vitest'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { drawMap } from '@/lib/candidacy/draw-map'
import { groupChanges } from '@/lib/candidacy/group-changes'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { sayOthers } from '@/lib/candidacy/candidacy-words'
import { writeCandidacyCss } from '@/lib/candidacy/write-candidacy-css'
import { cleanNorwood6 } from '../../examples/candidacy.examples'

describe('the stylesheet', () => {
  const css = writeCandidacyCss(candidacyFlow, rulesByDispute(candidacyRules))
  it('names every rule, every verdict and every answer that a rule reads', () => {
    for (const rule of candidacyFlow.rules) {
      expect(css).toContain(`[data-rule="${rule.id}"]`)
      for (const [question, answers] of rule.when)
        for (const answer of answers) expect(css).toContain(`#${question}-${answer}:checked`)
    }
    for (const { id } of candidacyFlow.verdicts) expect(css).toContain(`[data-verdict="${id}"]`)
  })
  it('loads nothing and closes what it opens', () => {
    expect(css).not.toMatch(/url\(|@import|expression|</)
    expect(css.split('{').length).toBe(css.split('}').length)
  })
})

describe('what would change a verdict', () => {
  it('is grouped by the verdict it leads to, the milder ones marked', () => {
    const { verdict, changes } = assessCandidacy({ ...cleanNorwood6, hair: 'longer' })
    const [milder] = groupChanges(candidacyFlow, verdict, changes)
    expect(milder).toMatchObject({ better: true })
    expect(groupChanges(candidacyFlow, verdict, changes).every(group => group.rows.length > 0)).toBe(true)
  })
})

describe('the map', () => {
  it('draws every question and joins each to what its rules can give', () => {
    const map = drawMap(candidacyFlow)
    expect(map.questions).toHaveLength(candidacyFlow.questions.length)
    expect(map.results.reduce((sum, result) => sum + result.reasons, 0)).toBe(candidacyFlow.rules.length)
    const medicines = map.questions.find(({ id }) => id === 'medicines')
    expect(medicines?.strands.find(({ verdict }) => verdict === 'doctor-first')?.answers).toBe(6)
  })
  it('says what else a rule needs', () => {
    const rule = candidacyRules.find(({ id }) => id === 'undiagnosed-woman')
    expect(rule && sayOthers(candidacyFlow, rule, 'cause')).toBe('Man or woman: “Woman”')
    const alone = candidacyRules.find(({ id }) => id === 'raised-scars')
    expect(alone && sayOthers(candidacyFlow, alone, 'scalp')).toBe('')
  })
})
