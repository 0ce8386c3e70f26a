import { describe, expect, it } from 'vitest'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { candidacyExamples, cleanNorwood6 } from '../../examples/candidacy.examples'

const ids = (verdict: ReturnType<typeof assessCandidacy>) =>
  Object.values(verdict.reasons)
    .flat()
    .map(reason => reason.id)

describe('worked examples', () => {
  it.each(candidacyExamples)('$name → $expected', ({ answers, expected, reasons }) => {
    const result = assessCandidacy(answers)
    expect(result.verdict).toBe(expected)
    expect(ids(result)).toEqual(expect.arrayContaining([...reasons]))
  })
})

it('sorts reasons by what they do', () => {
  const { reasons } = assessCandidacy({ ...cleanNorwood6, keloid: 'yes', scan: 'yes', age: 'under-18' })
  expect(reasons.settle.map(r => r.id)).toEqual(['mri'])
  expect(reasons.doctor.map(r => r.id)).toEqual(['raised-scars'])
  expect(reasons.against.map(r => r.id)).toEqual(['under-18'])
  expect(reasons.for.length).toBeGreaterThan(0)
})

it('tells what the five sources say from what others say', () => {
  const { reasons } = assessCandidacy({ ...cleanNorwood6, keloid: 'yes', pregnancy: 'pregnant' })
  expect(reasons.for.find(r => r.id === 'bald-shaved')?.basis).toBe('sources')
  expect(reasons.doctor.find(r => r.id === 'raised-scars')?.basis).toBe('both')
  expect(reasons.doctor.find(r => r.id === 'pregnant')?.basis).toBe('outside')
})

it('names what the sources dispute', () => {
  expect(assessCandidacy({ ...cleanNorwood6, hair: 'long' }).disputed).toContain('C46')
  expect(assessCandidacy({ ...cleanNorwood6, skin: 'very-pale' }).disputed).toContain('C48')
  expect(assessCandidacy({ ...cleanNorwood6, scalp: ['psoriasis'] }).disputed).toContain('C50')
  expect(assessCandidacy({ ...cleanNorwood6, keloid: 'yes' }).disputed).toContain('C49')
})

it.each([
  { name: 'a clean stage 6', answers: {}, disputed: ['C07', 'C43'] },
  { name: 'two reasons, one dispute', answers: { keloid: 'yes', age: 'under-18' }, disputed: ['C07', 'C43', 'C49'] },
  { name: 'one reason, two disputes', answers: { allergies: ['pigment'] }, disputed: ['C07', 'C43', 'C53', 'C54'] },
] as const)('disputes stand by number: $name', ({ answers, disputed }) => {
  expect(assessCandidacy({ ...cleanNorwood6, ...answers }).disputed).toEqual(disputed)
})

it('finds the one answer that would lift a verdict', () => {
  const better = assessCandidacy({ ...cleanNorwood6, keloid: 'yes' }).changes.filter(c => c.verdict === 'likely-fit')
  expect(better).toEqual([{ question: 'keloid', answer: 'no', how: 'pick', verdict: 'likely-fit' }])
})

it('drops one of several answers where only that one is in the way', () => {
  const { changes } = assessCandidacy({ ...cleanNorwood6, illness: ['diabetes', 'heart'] })
  expect(changes).toContainEqual({ question: 'illness', answer: 'heart', how: 'drop', verdict: 'fit-if-settled' })
})

it('finds no single answer where two flags hold the verdict', () => {
  const { changes } = assessCandidacy({ ...cleanNorwood6, keloid: 'yes', pregnancy: 'pregnant' })
  expect(changes).toEqual([])
})

it('every change it offers comes true', () => {
  for (const { answers } of candidacyExamples) {
    for (const change of assessCandidacy(answers).changes) {
      if (change.how !== 'pick') continue
      const many = ['scalp', 'allergies', 'medicines', 'illness'].includes(change.question)
      const changed = { ...answers, [change.question]: many ? [change.answer] : change.answer }
      expect(assessCandidacy(changed).verdict).toBe(change.verdict)
    }
  }
})

it('names what is unsure and what is missing', () => {
  const result = assessCandidacy({ pattern: 'norwood-6', hair: 'not-sure' })
  expect(result.unsure).toEqual(['hair'])
  expect(result.missing).toHaveLength(candidacyFlow.questions.length - 2)
  expect(result.missing.slice(0, 3)).toEqual(['upkeep', 'growth', 'sex'])
})

it('without answers finds no reason, asks everything and says what to read', () => {
  const result = assessCandidacy({})
  expect(result.verdict).toBe('open')
  expect(result.reasons).toEqual({ for: [], settle: [], doctor: [], against: [] })
  expect(result).toMatchObject({ unsure: [], disputed: [] })
  expect(result.missing).toHaveLength(candidacyFlow.questions.length)
  expect(result.next[0]).toEqual({ text: 'Read who it suits', href: '/guides/who-it-suits' })
})

it('never says that SMP is right for anyone, and never sells', () => {
  for (const verdict of Object.values(candidacyVerdicts)) {
    expect(JSON.stringify(verdict)).not.toMatch(
      /right for you|perfect|ideal candidate|good candidate|journey|solution/i,
    )
  }
})
