import { candidacyGuides } from '@/content/candidacy/candidacy-guides'
import { guides } from '@/lib/articles/guides'
import { candidacyAreas } from '@/content/candidacy/candidacy-areas'
import { costAreas } from '@/content/cost/cost'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  candidacyQuestionSchema,
  candidacyRuleSchema,
  candidacyVerdictIds,
  candidacyVerdictSchema,
} from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { readingGrade } from '@/lib/articles/reading-grade'

const rules = candidacyRules

describe('the questions', () => {
  it('keep to their schema', () => {
    expect(z.array(candidacyQuestionSchema).safeParse(candidacyQuestions).error).toBeUndefined()
  })
  it('are at least 14, each with an id of its own', () => {
    expect(candidacyQuestions.length).toBeGreaterThanOrEqual(14)
    expect(new Set(candidacyQuestions.map(q => q.id)).size).toBe(candidacyQuestions.length)
  })
  it('take no name that the address needs', () => {
    expect(candidacyQuestions.map(q => q.id)).not.toContain('at')
  })
})

describe('the rules', () => {
  it('keep to their schema: a text, a source, and whom to ask', () => {
    expect(z.array(candidacyRuleSchema).safeParse(candidacyRules).error).toBeUndefined()
  })
  it('have an id of their own', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
  })
  it('name only questions and answers that exist', () => {
    for (const rule of rules) {
      for (const [id, answers] of Object.entries(rule.when)) {
        const question = candidacyQuestions.find(q => q.id === id)
        expect(question, `${rule.id}: ${id}`).toBeDefined()
        const known = (question?.answers ?? []).map(a => a.id as string)
        expect(known, rule.id).toEqual(expect.arrayContaining([...answers]))
      }
    }
  })
  it('carry out R1–R23 of the ledger', () => {
    const covered = new Set(rules.flatMap(rule => rule.from))
    for (let n = 1; n <= 23; n++) expect(covered, `R${n}`).toContain(`R${n}`)
  })
  it('carry out every line of the outside quiz mapping', () => {
    const outside = rules.flatMap(rule => rule.outside ?? []).map(id => id.split('-')[0])
    const mapping = [
      'c23',
      'i7',
      'c1',
      'c14',
      'c16',
      'c21',
      'c17',
      'c18',
      'c4',
      'c5',
      'c6',
      'c7',
      'b1',
      'c8',
      'c9',
      'b5',
      'c12',
      'a2',
      'c13',
      'c3',
      'c2',
      'c15',
      'c10',
      'c11',
      'c22',
      'c19',
      'a15',
      'd1',
      'c20',
      'c25',
      'c24',
    ]
    for (const id of mapping) expect(outside, id).toContain(id)
  })
  it('have one for "not sure" on each question, and it is never a point in favour', () => {
    for (const { id } of candidacyQuestions) {
      const unsure = rules.find(rule => Object.keys(rule.when).length === 1 && rule.when[id]?.join() === 'not-sure')
      expect(unsure?.effect, id).toBe('settle')
    }
  })
  it('say in words what decides, so that a result can be told in one sentence', () => {
    for (const { id, effect, fits, decides } of rules) if (effect !== 'for' || fits) expect(decides, id).toBeDefined()
  })
  it('type no number of sources', () => {
    const typed = /\b(one|two|three|four|all five|none|no) (of the )?(five )?sources?\b|of the five\b/i
    for (const { id, because, next = '' } of rules) expect(`${because} ${next}`, id).not.toMatch(typed)
  })
  it('fill in every figure and name', () => {
    for (const rule of rules) expect(fillFigures(rule.because), rule.id).not.toMatch(/[{}]/)
  })
  it('name whom to ask wherever a doctor comes first', () => {
    const somebody = /doctor|dermatologist|team|clinic|surgeon|specialist|midwife|prescribes|pharmacist/
    for (const rule of rules) if (rule.effect === 'doctor') expect(rule.next, rule.id).toMatch(somebody)
  })
})

describe('the verdicts', () => {
  it('keep to their schema, one for each', () => {
    expect(Object.keys(candidacyVerdicts).sort()).toEqual([...candidacyVerdictIds].sort())
    for (const verdict of Object.values(candidacyVerdicts)) {
      expect(candidacyVerdictSchema.safeParse(verdict).error).toBeUndefined()
    }
  })
})

describe('the words', () => {
  const asked = candidacyQuestions.flatMap(q => [q.ask, q.why])
  const told = rules.flatMap(rule => [fillFigures(rule.because), ...(rule.next ? [rule.next] : [])])
  const said = Object.values(candidacyVerdicts).flatMap(v => [v.says, v.changes])
  it.each([
    ['questions', asked],
    ['reasons', told],
    ['verdicts', said],
  ])('%s read at grade 6 or below', (_, texts) => {
    expect(readingGrade(texts).grade).toBeLessThanOrEqual(6)
  })
  it('no sentence has more than 30 words', () => {
    const { longest } = readingGrade([...asked, ...told, ...said])
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(30)
  })
})

it('a pattern leads to an area only where both tables know it', () => {
  const patterns = candidacyQuestions.find(({ id }) => id === 'pattern')?.answers.map(({ id }) => id as string) ?? []
  for (const [pattern, area] of Object.entries(candidacyAreas)) {
    expect(patterns, pattern).toContain(pattern)
    expect(Object.keys(costAreas), area).toContain(area)
  }
})

it('a guide that a result names is there, has that name, and is for answers that there are', async () => {
  const titles = new Map((await guides.list()).map(({ slug, shortTitle }) => [slug, shortTitle]))
  for (const { slug, name, forWhom } of candidacyGuides) {
    expect(titles.get(slug), slug).toBe(name)
    for (const [id, answers] of Object.entries(forWhom)) {
      const known = candidacyQuestions.find(question => question.id === id)?.answers.map(answer => answer.id as string)
      expect(known, slug).toEqual(expect.arrayContaining([...answers]))
    }
  }
})
