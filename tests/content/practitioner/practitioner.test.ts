import { describe, expect, it } from 'vitest'
import { publishPractitioner } from '@/lib/practitioner/publish-practitioner'
import {
  candidacyQuestions,
  type CandidacyAnswerId,
  type CandidacyQuestionId,
} from '@/content/candidacy/candidacy-questions'
import { type ClaimId, claims } from '@/content/evidence/claims'
import { disagreements } from '@/content/evidence/disagreements'
import { checkGroupWords, practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerLaws, whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import {
  checkGroups,
  checkSchema,
  lawSchema,
  questionSchema,
  redFlagSchema,
  unknownSchema,
  whoSchema,
} from '@/content/practitioner/practitioner.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { getOutside } from '@/lib/evidence/outside-facts'
import { readingGrade } from '@/lib/articles/reading-grade'

type When = { readonly [Q in CandidacyQuestionId]?: readonly CandidacyAnswerId<Q>[] }
/** Held against the quiz by the compiler: an answer that the quiz does not know does not compile. */
practitionerQuestions satisfies Record<string, { ask: string; when?: When }>

const issues = (result: { error?: { issues: unknown[] } | undefined }) => result.error?.issues ?? []
const checks = Object.entries(practitionerChecks)
const flags = Object.entries(redFlags)
const asked = Object.entries(practitionerQuestions)
const grounded = [...checks, ...flags, ...asked]

describe('the tables of the practitioner room', () => {
  it.each(checks)('check %s keeps the schema', (_id, row) => expect(issues(checkSchema.safeParse(row))).toEqual([]))
  it.each(flags)('red flag %s keeps the schema', (_id, row) => expect(issues(redFlagSchema.safeParse(row))).toEqual([]))
  it.each(asked)('question %s keeps the schema', (_id, row) =>
    expect(issues(questionSchema.safeParse(row))).toEqual([]),
  )
  it.each(Object.entries(practitionerUnknowns))('unknown %s keeps the schema', (_id, row) =>
    expect(issues(unknownSchema.safeParse(row))).toEqual([]),
  )
  it.each(Object.entries(practitionerLaws))('law of %s keeps the schema', (_id, row) =>
    expect(issues(lawSchema.safeParse(row))).toEqual([]),
  )
  it.each(Object.entries(whoMayDoIt))('kind %s keeps the schema', (_id, row) =>
    expect(issues(whoSchema.safeParse(row))).toEqual([]),
  )

  it('are as long as they promise: 30 checks in six groups, 15 flags, 15 questions, seven places', () => {
    expect(checks.length).toBeGreaterThanOrEqual(30)
    expect(flags.length).toBeGreaterThanOrEqual(15)
    expect(asked.length).toBeGreaterThanOrEqual(15)
    expect(Object.keys(practitionerLaws)).toHaveLength(7)
    expect(Object.keys(checkGroupWords)).toEqual([...checkGroups])
    for (const group of checkGroups) {
      expect(checks.filter(([, row]) => row.group === group).length, group).toBeGreaterThanOrEqual(5)
    }
  })

  it('keep the groups together, in their order', () => {
    const order = checks.map(([, row]) => checkGroups.indexOf(row.group))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('rest mostly on others: at most one row in six is our own reasoning', () => {
    expect(grounded.filter(([, row]) => row.basis === 'reasoning').length).toBeLessThanOrEqual(grounded.length / 6)
  })

  it('name no source on both sides of the same row twice and repeat no claim', () => {
    const twice = grounded.filter(([, row]) => {
      const all: readonly string[] = [...row.claims, ...('against' in row ? row.against : []), ...row.outside]
      return new Set(all).size !== all.length
    })
    expect(twice.map(([id]) => id)).toEqual([])
  })

  it('have a line for everyone and a line for every condition of health that the quiz asks of', () => {
    const everyone = asked.filter(([, row]) => !('when' in row))
    expect(everyone.length).toBeGreaterThanOrEqual(12)
    const covered = new Set(
      asked
        .flatMap(([, row]) => ('when' in row ? Object.entries(row.when) : []))
        .flatMap(([question, answers]) => (answers as readonly string[]).map(answer => `${question}=${answer}`)),
    )
    const health = ['scalp', 'medicines', 'illness']
    const missing = candidacyQuestions
      .filter(({ id }) => health.includes(id))
      .flatMap(({ id, answers }) => answers.map(answer => `${id}=${answer.id}`))
      .filter(one => !/=(none|no)$/.test(one) && !covered.has(one))
    expect(missing).toEqual([])
    for (const one of ['pregnant', 'breastfeeding', 'scan']) expect(covered).toContain(`also=${one}`)
  })

  it('ask of answers that the quiz has', () => {
    const known = new Set(candidacyQuestions.flatMap(({ id, answers }) => answers.map(answer => `${id}=${answer.id}`)))
    const unknown = asked
      .flatMap(([, row]) => ('when' in row ? Object.entries(row.when) : []))
      .flatMap(([question, answers]) => (answers as readonly string[]).map(answer => `${question}=${answer}`))
      .filter(one => !known.has(one))
    expect(unknown).toEqual([])
  })

  it('use every claim of the ledger that tells what to check or ask', () => {
    const used = new Set<ClaimId>([
      ...grounded.flatMap(([, row]) => [
        ...row.claims,
        ...Object.values('differs' in row ? row.differs : {}).flat(),
        ...('against' in row ? row.against : []),
      ]),
      ...Object.values(whoMayDoIt).flatMap(row => Object.values(row.sides).flatMap(side => [...side.claims])),
    ])
    const telling = (Object.entries(claims) as [ClaimId, { aspect: string }][])
      .filter(
        ([id, { aspect }]) =>
          id.startsWith('practitioner.') && /^(Training|Check the work|Hygiene|Pigment|Who may perform)$/.test(aspect),
      )
      .map(([id]) => id)
    const general = [
      'practitioner.more-criteria-promised.s3',
      'practitioner.technique-and-eye.s3',
      'practitioner.trained-reduces-risk.s1',
    ]
    expect(telling.filter(id => !used.has(id) && !general.includes(id))).toEqual([])
  })

  it('take up every side of who may do it and of whether it is regulated', () => {
    const used = new Set<string>(
      Object.values(whoMayDoIt).flatMap(row => Object.values(row.sides).flatMap(side => [...side.claims])),
    )
    for (const side of disagreements.C39.sides)
      expect(
        side.claims.some(id => used.has(id)),
        side.says,
      ).toBe(true)
  })

  it('tell of laws by facts that say whose rule they are', () => {
    const facts = Object.values(practitionerLaws).flatMap(row => [...row.facts])
    expect(facts.filter(id => /^i[1-7]/.test(id) && !getOutside(id).studied.startsWith('a rule of'))).toEqual([])
  })

  it('have every brace filled', () => {
    for (const [id, row] of grounded) {
      expect(fillFigures(`${'label' in row ? row.label : row.ask} ${row.why}`), id).not.toMatch(/[{}]/)
    }
  })

  it('can be read at grade 6', () => {
    const blocks = [
      ...grounded.flatMap(([, row]) => [`${'label' in row ? `${row.label}.` : row.ask}`, row.why]),
      ...Object.values(practitionerUnknowns).map(({ says }) => says),
      ...Object.values(practitionerLaws).flatMap(row => [row.gist, row.lookUp]),
    ].map(fillFigures)
    const { grade, longest } = readingGrade(blocks)
    expect(grade).toBeLessThanOrEqual(6)
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(24)
  })

  it('refuse a figure, a false basis, an unknown claim and a side by another source', () => {
    const row = practitionerChecks['place-clean']
    expect(checkSchema.safeParse({ ...row, why: 'Wait 3 days.' }).success).toBe(false)
    expect(checkSchema.safeParse({ ...row, basis: 'reasoning' }).success).toBe(false)
    expect(checkSchema.safeParse({ ...row, claims: ['practitioner.no-such.s0'] }).success).toBe(false)
    const { S0, ...sides } = whoMayDoIt['tattoo-artist'].sides
    expect(whoSchema.safeParse({ label: 'Any', sides: { ...sides, S4: S0 } }).success).toBe(false)
  })
})

describe('the file of the practitioner room', () => {
  const body = publishPractitioner().body() as {
    checks: { id: string; label: string; claims: string[] }[]
    questions: { id: string; when: object | null }[]
    redFlags: object[]
    laws: object[]
    who: { sides: object[] }[]
    unknown: object[]
  }

  it('keeps its schema and holds every row of the tables', () => {
    expect(issues(publishPractitioner().schema.safeParse(body))).toEqual([])
    expect(body.checks.map(({ id }) => id)).toEqual(Object.keys(practitionerChecks))
    expect(body.questions.map(({ id }) => id)).toEqual(Object.keys(practitionerQuestions))
    expect(body.redFlags).toHaveLength(flags.length)
    expect(body.laws).toHaveLength(Object.keys(practitionerLaws).length)
    expect(body.unknown).toHaveLength(Object.keys(practitionerUnknowns).length)
    expect(body.who.map(({ sides }) => sides.length)).toEqual([5, 3, 3])
  })

  it('has its figures filled in and tells for whom a question is', () => {
    expect(JSON.stringify(body)).not.toMatch(/\{[a-z]+\./)
    expect(body.checks.find(({ id }) => id === 'years')?.label).toMatch(/more than 1 year/)
    expect(body.questions.find(({ id }) => id === 'keloid')?.when).toEqual({
      scalp: ['keloid', 'keloid-family', 'not-sure'],
    })
    expect(body.questions.find(({ id }) => id === 'training')?.when).toBeNull()
  })
})
