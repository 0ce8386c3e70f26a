import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { planFragment, readPlanFragment } from '@/lib/plan/plan-link'
import { partsOf, planParts } from '@/lib/plan/plan-document'
import { type PlanRead, readPlan, readPlanText } from '@/lib/plan/read-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { fullPlan, storedFiles } from '../../examples/plan.examples'

const runs = 50_000 / 4

/** Whatever comes out has to come out again unchanged, and without a word. */
function isSound(read: PlanRead): void {
  expect(Object.keys({ ...Object.prototype })).toEqual([])
  if (read.kind !== 'plan') return
  expect(Object.keys(read.plan).filter(name => name !== 'v' && !planParts.some(part => part === name))).toEqual([])
  expect(readPlanText(writePlan(read.plan), flow)).toEqual({ kind: 'plan', plan: read.plan, problems: [] })
}

const texts = [writePlan(fullPlan), JSON.stringify(fullPlan), ...storedFiles.map(({ text }) => text)]
const tokens = [
  '__proto__',
  '"__proto__":{"notes":"x","polluted":1},',
  '2027-02-31',
  '"v":2,',
  'constructor',
  'null',
  '"',
  '}',
  '[',
  '%E0%A4%A',
  '\\u0000',
  '\\ud800',
  '1e999',
  '-1',
  '2',
  ',',
  '&',
  '=',
  'CROWN',
]
/** A valid text with a few places changed: cut, doubled or overwritten. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(1_000), fc.nat(12), fc.constantFrom(...tokens, '')), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, length, token]) => {
      const place = at % (now.length + 1)
      return now.slice(0, place) + token + now.slice(place + length)
    }, text),
  )

const word = fc.oneof(
  fc.constantFrom(
    'area=crown',
    'start=2027-01-04',
    'hair=shaved',
    'sessions=9',
    'area=crown&area=crown',
    '',
    '%',
    'start=0001-01-01',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('x'.repeat(10_000)),
)
const anyPart = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: fc.jsonValue() })
const shaped = fc.record(
  {
    v: fc.constantFrom<unknown>(0, 1, 1, 2, 2, 2, 3, '1', null),
    candidacy: anyPart,
    preview: anyPart,
    cost: anyPart,
    timeline: anyPart,
    aftercare: anyPart,
    own: fc.jsonValue(),
    practitioner: fc.jsonValue(),
    notes: anyPart,
    links: fc.array(anyPart, { maxLength: 4 }),
  },
  { requiredKeys: ['v'] },
)

it('reads mutated files without a fault, and takes in nothing that is not valid', () => {
  fc.assert(
    fc.property(mutated, text => isSound(readPlanText(text, flow))),
    { numRuns: runs * 2 },
  )
})
it('reads anything in the shape of a plan the same way', () => {
  fc.assert(
    fc.property(shaped, x => isSound(readPlan(x, flow))),
    { numRuns: runs },
  )
})
it('reads mutated links the same way', () => {
  const link = planFragment(fullPlan, partsOf(fullPlan))
  const adds = [
    '#add=cost:area=crown',
    '#add=candidacy:hair=shaved',
    '#add=own:e30',
    '#add=notes:x',
    '#add=preview:density=2&pattern=norwood-5',
    '#add=:',
    '#add=cost:%E0%A4%A',
  ]
  const changed = fc
    .tuple(fc.constantFrom(link, link, ...adds), fc.nat(1_500), fc.nat(5), fc.string({ maxLength: 4 }))
    .map(
      ([text, at, length, token]) => text.slice(0, at % text.length) + token + text.slice((at % text.length) + length),
    )
  fc.assert(
    fc.property(changed, hash => {
      const read = readPlanFragment(hash, flow)
      if (read.way !== 'none') isSound(read.read)
    }),
    { numRuns: runs },
  )
})
