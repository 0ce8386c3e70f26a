import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { publishAftercare } from '@/lib/aftercare/publish-aftercare'
import {
  aftercareActivities,
  aftercareLeads,
  healingNotes,
  instructionsFirst,
  overlapReasons,
} from '@/content/aftercare/aftercare'
import { productsToAvoid, productsToChoose } from '@/content/aftercare/aftercare-products'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { aftercareWarnings, askWords } from '@/content/aftercare/aftercare-warnings'
import { aftercareRules } from '@/content/aftercare/aftercare-rules'
import {
  type AftercareSaying,
  activitySchema,
  aftercareRuleSchema,
  aftercareSayingSchema,
  leadSchema,
  productSchema,
  warningSchema,
} from '@/content/aftercare/aftercare.schema'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { endsOn } from '@/lib/aftercare/rule-on'
import { claimIds } from '@/lib/evidence/claim'

const sayings: readonly AftercareSaying[] = [
  ...Object.values(healingNotes),
  instructionsFirst,
  ...Object.values(overlapReasons),
  ...aftercareSilences,
  ...aftercareReadings,
  ...longTermCare,
]
const products = [...Object.values(productsToAvoid), ...Object.values(productsToChoose)]
const warnings = Object.values(aftercareWarnings)
const tables: readonly [string, z.ZodType, readonly unknown[]][] = [
  ['activity', activitySchema, Object.values(aftercareActivities)],
  ['rule', aftercareRuleSchema, Object.values(aftercareRules)],
  ['head line', leadSchema, Object.values(aftercareLeads)],
  ['saying', aftercareSayingSchema, sayings],
  ['product', productSchema, products],
  ['warning', warningSchema, warnings],
]

describe('the aftercare table', () => {
  it.each(tables)('holds to the schema in every %s', (_, schema, rows) => {
    for (const row of rows) expect(schema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  it('names each rule by its activity, its state and its source', () => {
    for (const [id, rule] of Object.entries(aftercareRules)) {
      expect(id).toMatch(new RegExp(`^${rule.activity}(-[a-z]+)?\\.${rule.state}\\.${rule.source.toLowerCase()}$`))
    }
  })

  it('has one rule of a source for an activity at a time: the next begins on the day on which the one before ends', () => {
    const { rules } = aftercareTable()
    const dated = rules.filter(rule => !rule.longTerm)
    const days = ({ from }: (typeof rules)[number]) => (from ? [from.early, from.late] : [0])
    const wrong = dated.filter(rule => {
      const others = dated.filter(
        other => other !== rule && other.source === rule.source && other.activity === rule.activity,
      )
      const begun = others.filter(other => other.until && days(rule).every(day => day === endsOn(other)))
      return rule.from ? begun.length !== 1 : others.some(other => !other.from)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('asks after at least sixteen activities, and every rule speaks of one of them', () => {
    expect(Object.keys(aftercareActivities).length).toBeGreaterThanOrEqual(16)
    for (const { activity } of Object.values(aftercareRules)) expect(aftercareActivities).toHaveProperty(activity)
  })

  it('has a title for every state that a rule can bring', () => {
    for (const rule of Object.values(aftercareRules)) {
      expect(aftercareActivities[rule.activity].titles, `${rule.activity}: ${rule.state}`).toHaveProperty(rule.state)
      if ('until' in rule && (rule.state === 'no' || rule.state === 'limit')) {
        expect(aftercareActivities[rule.activity].titles, rule.activity).toHaveProperty('may')
      }
    }
  })

  it('leaves an activity without a rule only where a fact from outside speaks', () => {
    const ruled = new Set<string>(Object.values(aftercareRules).map(rule => rule.activity))
    const bare = Object.entries(aftercareActivities).filter(([id]) => !ruled.has(id))
    expect(bare.map(([id]) => id)).toEqual(['blood'])
    for (const [, activity] of bare) expect('outside' in activity && activity.outside.length).toBeTruthy()
  })

  it('uses every statement of the five on aftercare but those on how much it matters', () => {
    const used = new Set<string>([
      ...Object.values(aftercareRules).flatMap(rule => rule.claims),
      ...sayings.flatMap(({ claims, differs = {} }) => [...claims, ...Object.values(differs).flat()]),
      ...products.flatMap(product => product.claims),
      ...warnings.flatMap(warning => warning.claims),
    ])
    const left = claimIds.filter(id => id.startsWith('aftercare.') && !used.has(id))
    expect(left).toEqual([
      'aftercare.minimal-few-days.s4',
      'aftercare.essential.s4',
      'aftercare.sets-pigment.s4',
      'aftercare.maintains-results.s4',
      'aftercare.minimal.s4',
    ])
  })

  it('marks every warning that no source gives as a fact from outside', () => {
    for (const { claims, outside } of warnings) expect(claims.length + outside.length).toBeGreaterThan(0)
    expect(warnings.filter(({ ask }) => ask === 'urgent').every(({ outside }) => outside.length > 0)).toBe(true)
    expect(new Set(warnings.map(({ ask }) => ask))).toEqual(new Set(Object.keys(askWords)))
  })

  it('types no figure: each is filled in from the ledger', () => {
    for (const { says } of [...sayings, ...products, ...warnings]) {
      expect(says.replaceAll(/\{[^}]*\}/g, '')).not.toMatch(/\d/)
      expect(fillFigures(says)).not.toMatch(/[{}]/)
    }
  })

  it('is served as a file that holds to its own schema', () => {
    expect(publishAftercare().schema.safeParse(publishAftercare().body()).error?.issues ?? []).toEqual([])
  })
})
