import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { partsOf, type Plan, planParts } from '@/lib/plan/plan-document'
import { planFragment, readPlanFragment } from '@/lib/plan/plan-link'
import { type PlanRead, readPlan, readPlanText } from '@/lib/plan/read-plan'
import { readStored, writeStored } from '@/lib/plan/stored-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { fullPlan, storedFiles } from '../../examples/plan.examples'
import { cases, mangledCodes, mangledTexts, onceEach } from '../address/mangled-texts'

const known: readonly string[] = ['v', ...planParts]
const files = [writePlan(fullPlan), JSON.stringify(fullPlan), ...storedFiles.map(({ text }) => text)]

/** Whatever comes out has to come out again unchanged and without a word, from a file and from a link. */
const comesBack = onceEach(text => {
  const plan = JSON.parse(text) as Plan
  const read = JSON.stringify({ kind: 'plan', plan, problems: [] })
  if (JSON.stringify(readPlanText(writePlan(plan), flow)) !== read) throw new Error('changed in a file')
  if (JSON.stringify(readPlanFragment(planFragment(plan, partsOf(plan)), flow)) !== `{"way":"plan","read":${read}}`)
    throw new Error('changed in a link')
})

function expectSound(read: PlanRead): void {
  if (Object.keys({ ...Object.prototype }).length > 0) throw new Error('poisoned')
  if (read.kind !== 'plan') return
  if (Object.keys(read.plan).some(name => !known.includes(name))) throw new Error('let in')
  comesBack(JSON.stringify(read.plan))
}

/** How many of the cases a reader took: where it takes next to none, a test of what it takes says little. */
function countPlans(read: (text: string) => PlanRead) {
  let plans = 0
  const look = (text: string) => {
    const found = read(text)
    if (found.kind === 'plan' && partsOf(found.plan).length > 0) plans += 1
    expectSound(found)
  }
  return { look, plans: () => plans }
}
const many = cases / 20

it('reads 50,000 mangled files without a fault, and takes in nothing that is not valid', () => {
  const { look, plans } = countPlans(text => readPlanText(text, flow))
  fc.assert(fc.property(mangledTexts(files), look), { numRuns: cases })
  expect(plans()).toBeGreaterThan(many)
})

/** Every text of a part is mangled, not the document around it; of its documents a piece is taken for the whole. */
const parts = planParts.flatMap(part => [fullPlan[part], ...storedFiles.map(({ plan }) => plan[part])])
const texts = parts.flatMap(part =>
  part === undefined ? [] : [typeof part === 'string' ? part : JSON.stringify(part)],
)
const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

it('reads 50,000 things in the shape of a plan the same way', () => {
  const { look, plans } = countPlans(text => {
    const given = json(text)
    const part = planParts[text.length % planParts.length] ?? 'notes'
    const version = text.length % 16 < planParts.length ? 4 : text.length % 5
    return readPlan({ v: version, [part]: given, cost: given, notes: given, links: [given, `/cost?${text}`] }, flow)
  })
  fc.assert(fc.property(mangledTexts(texts), look), { numRuns: cases })
  expect(plans()).toBeGreaterThan(many)
})

const fragmentOf = (plan: Plan) => planFragment(plan, partsOf(plan))
const added = [
  'cost:area=crown',
  'compare:options=smp,minoxidil',
  'path:done=plan',
  'values:InVuZG89NSI',
  'candidacy:hair=shaved',
  'own:e30',
  'notes:x',
  'preview:density=2&pattern=norwood-5',
  'photo:bend=50-60-70-60-50&dot=3',
  'photo:',
]
const links = [fragmentOf(fullPlan), fragmentOf({ v: 4, notes: 'x' }), ...added.map(part => `#add=${part}`), '#add=:']
const mangledLinks = fc.oneof(
  mangledTexts(links),
  mangledCodes(files).map(code => `#plan=${code}`),
)

it('reads 50,000 mangled links the same way', () => {
  const { look, plans } = countPlans(hash => {
    const read = readPlanFragment(hash, flow)
    return read.way === 'none' ? { kind: 'no-plan' } : read.read
  })
  fc.assert(fc.property(mangledLinks, look), { numRuns: cases })
  expect(plans()).toBeGreaterThan(many)
})

it('leaves 50,000 mangled texts on the device as they stand, and loses nothing of them by a change', () => {
  let stored = 0
  fc.assert(
    fc.property(mangledTexts(files), text => {
      const read = readStored(text, flow)
      if (typeof read === 'string') return
      stored += 1
      if (writeStored(read.plan, read) !== text) throw new Error('written')
      const changed = writeStored({ ...read.plan, notes: 'changed' }, read)
      if (changed === text) return
      const after = JSON.parse(changed) as Record<string, unknown>
      for (const name of [...read.locked, ...read.unknown]) {
        if (JSON.stringify(after[name]) !== JSON.stringify(read.raw[name])) throw new Error(`lost: ${name}`)
      }
    }),
    { numRuns: cases },
  )
  expect(stored).toBeGreaterThan(many)
})
