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
  const { reasons } = assessCandidacy({ ...cleanNorwood6, scalp: ['keloid'], also: ['scan', 'under-18'] })
  expect(reasons.settle.map(r => r.id)).toEqual(['mri'])
  expect(reasons.doctor.map(r => r.id)).toEqual(['raised-scars'])
  expect(reasons.wait.map(r => r.id)).toEqual(['under-18'])
  expect(assessCandidacy(cleanNorwood6).reasons.for.length).toBeGreaterThan(0)
})

it('tells what the five sources say from what others say', () => {
  const { reasons } = assessCandidacy({ ...cleanNorwood6, scalp: ['keloid'], also: ['pregnant'] })
  const { for: uses } = assessCandidacy(cleanNorwood6).reasons
  expect(uses.find(r => r.id === 'bald-shaved')?.basis).toBe('sources')
  expect(reasons.doctor.find(r => r.id === 'raised-scars')?.basis).toBe('both')
  expect(reasons.wait.find(r => r.id === 'pregnant')?.basis).toBe('outside')
})

it('leaves out what counts for it, and what only that touches, where the answer is not now', () => {
  const waiting = candidacyExamples.filter(({ expected }) => expected === 'not-now')
  expect(waiting.length).toBeGreaterThan(2)
  for (const { name, answers } of waiting) expect(assessCandidacy(answers).reasons.for, name).toEqual([])
  expect(assessCandidacy({ ...cleanNorwood6, also: ['pregnant'] }).disputed).toEqual([])
})

it('names what the sources dispute', () => {
  expect(assessCandidacy({ ...cleanNorwood6, hair: 'longer' }).disputed).toContain('C46')
  expect(assessCandidacy({ ...cleanNorwood6, skin: 'pale-dark' }).disputed).toContain('C48')
  expect(assessCandidacy({ ...cleanNorwood6, scalp: ['psoriasis'] }).disputed).toContain('C50')
  expect(assessCandidacy({ ...cleanNorwood6, scalp: ['keloid'] }).disputed).toContain('C49')
})

it.each([
  { name: 'a clean stage 6', answers: {}, disputed: ['C07', 'C43'] },
  {
    name: 'two reasons, one dispute',
    answers: { scalp: ['keloid'], also: ['under-18'] },
    disputed: ['C49'],
  },
  { name: 'one reason, two disputes', answers: { medicines: ['ink'] }, disputed: ['C07', 'C43', 'C53', 'C54'] },
] as const)('disputes stand by number: $name', ({ answers, disputed }) => {
  expect(assessCandidacy({ ...cleanNorwood6, ...answers }).disputed).toEqual(disputed)
})

it('finds the one wish that would lift a verdict', () => {
  const better = assessCandidacy({ ...cleanNorwood6, hair: 'longer' }).changes.filter(c => c.verdict === 'likely-fit')
  expect(better).toEqual([{ question: 'hair', answer: 'shaved', how: 'wish', verdict: 'likely-fit' }])
})

it('offers nothing where a doctor or a reason to wait holds the verdict', () => {
  expect(assessCandidacy({ ...cleanNorwood6, scalp: ['keloid'] }).changes).toEqual([])
  expect(assessCandidacy({ ...cleanNorwood6, also: ['pregnant'] }).changes).toEqual([])
})

it('every change it offers comes true', () => {
  for (const { answers } of candidacyExamples) {
    for (const change of assessCandidacy(answers).changes) {
      if (change.how === 'know') continue
      const changed = { ...answers, [change.question]: change.answer }
      expect(assessCandidacy(changed).verdict).toBe(change.verdict)
    }
  }
})

it.each([
  { answers: { illness: ['cancer-past'] }, sentence: 'See a doctor first, because you had cancer treatment' },
  { answers: { also: ['pregnant'], scalp: ['keloid'] }, sentence: 'Not now, because you are pregnant' },
  { answers: { wishes: ['regrow'] }, sentence: 'A poor fit, because you want real hair, and dots do not grow' },
  { answers: { course: 'slow' }, sentence: 'Sort something out first, because your hair loss goes on, and dots stay' },
  { answers: {}, sentence: 'Likely a fit, because you are bald on top and want the shaved look' },
] as const)('names what decides: $sentence', ({ answers, sentence }) => {
  expect(assessCandidacy({ ...cleanNorwood6, ...answers }).sentence).toBe(sentence)
})

it('says what decides where no rule does', () => {
  expect(assessCandidacy({}).sentence).toBe(
    'Too little to go on, because no use of SMP that we know of fits your answers so far',
  )
  expect(assessCandidacy({ change: 'bald', pattern: 'norwood-6', hair: 'shaved' }).sentence).toBe(
    'Sort something out first, because some questions are not answered yet',
  )
})

it('names what is unsure and what is missing', () => {
  const result = assessCandidacy({ change: 'bald', pattern: 'norwood-6', hair: 'not-sure' })
  expect(result.unsure).toEqual(['hair'])
  // Neither a scar nor dots of their own are there to be asked about.
  expect(result.missing).toHaveLength(candidacyFlow.questions.length - 5)
  expect(result.missing.slice(0, 3)).toEqual(['wishes', 'sex', 'skin'])
})

it('without answers finds no reason, asks everything and says what to read', () => {
  const result = assessCandidacy({})
  expect(result.verdict).toBe('open')
  expect(result.reasons).toEqual({ wait: [], doctor: [], repair: [], against: [], settle: [], for: [] })
  expect(result).toMatchObject({ unsure: [], disputed: [] })
  expect(result.missing).toEqual(
    candidacyFlow.questions.filter(question => !question.askedIf).map(question => question.id),
  )
  expect(result.next[0]?.text).toBe('Read what SMP is, and what it is not')
})

it('never says that SMP is right for anyone, and never sells', () => {
  for (const verdict of Object.values(candidacyVerdicts)) {
    expect(JSON.stringify(verdict)).not.toMatch(
      /right for you|perfect|ideal candidate|good candidate|journey|solution/i,
    )
  }
})
