import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { publishSessions } from '@/lib/timeline/publish-sessions'
import { sourceIds } from '@/content/evidence/source-ids'
import {
  sittingSteps,
  timelineClashes,
  timelinePlans,
  timelineReadings,
  timelineSilences,
  timelineSteps,
} from '@/content/timeline/timeline'
import { yearsAfter, yearWords } from '@/content/timeline/years-after'
import {
  sittingStepsSchema,
  timelineClashSchema,
  timelinePlanSchema,
  timelineSayingSchema,
  timelineStepSchema,
  yearBandKinds,
  yearBandSchema,
} from '@/content/timeline/timeline.schema'
import { longevityBands } from '@/content/longevity/longevity'
import { claimIds, getClaim } from '@/lib/evidence/claim'
import { fillFigures } from '@/lib/evidence/fill-figures'

const tables: readonly [string, z.ZodType, readonly unknown[]][] = [
  ['plan', timelinePlanSchema, Object.values(timelinePlans)],
  ['step', timelineStepSchema, timelineSteps],
  ['visit', sittingStepsSchema, [sittingSteps]],
  ['clash', timelineClashSchema, Object.values(timelineClashes)],
  ['band of years', yearBandSchema, yearsAfter],
  ['reading', timelineSayingSchema, timelineReadings],
  ['silence', timelineSayingSchema, timelineSilences],
]
const text = JSON.stringify([timelinePlans, timelineSteps, timelineClashes, timelineReadings, timelineSilences])

describe('the timeline table', () => {
  it.each(tables)('holds to the schema in every %s', (_, schema, rows) => {
    for (const row of rows) expect(schema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  it('has a plan for each of the five, under its own name', () => {
    expect(Object.keys(timelinePlans)).toEqual([...sourceIds])
    for (const [id, { source }] of Object.entries(timelinePlans)) expect(source).toBe(id)
  })

  it('uses every wait between sessions and every length of a session that the ledger holds', () => {
    const timed = claimIds.filter(
      id => /^sessions\.(spacing|session-2-timing|study-spacing|duration)/.test(id) && getClaim(id).value,
    )
    expect(timed.length).toBeGreaterThan(8)
    expect(timed.filter(id => !text.includes(`"${id}"`))).toEqual([])
  })

  it('dates the years after by the claims that the room of longevity stands on', () => {
    const ranges: string[] = Object.values(longevityBands).map(band => band.range)
    expect(yearsAfter.map(band => band.claim).filter(claim => !ranges.includes(claim))).toEqual([])
    const lifespan = ['longevity.lifespan-7-8.s2']
    const used: string[] = yearsAfter.map(band => band.claim)
    expect(ranges.filter(range => !used.includes(range))).toEqual(lifespan)
    expect(Object.keys(yearWords).sort()).toEqual([...yearBandKinds].sort())
  })

  it('fills every figure into its sentences and types none', () => {
    const sentences = [
      ...Object.values(timelinePlans).flatMap(plan => [plan.note, plan.result?.says ?? '']),
      ...timelineSteps.map(step => step.says),
      ...Object.values(timelineClashes).map(clash => clash.says),
      ...timelineReadings.map(one => one.says),
      ...timelineSilences.map(one => one.says),
      sittingSteps.title,
      sittingSteps.says,
      ...sittingSteps.steps.map(one => one.says),
    ]
    for (const sentence of sentences) expect(fillFigures(sentence)).not.toMatch(/[{}]/)
    // Sessions and days are counted by name ("session 2", "day 0"); a figure of the treatment is a claim's.
    const bare = sentences.map(one => one.replaceAll(/\{[^}]+\}/g, '').replaceAll(/(session|day) \d/gi, ''))
    expect(bare.filter(one => /\d/.test(one))).toEqual([])
  })

  it('is served as a file that holds to its own schema', () => {
    expect(publishSessions().schema.safeParse(publishSessions().body()).error?.issues ?? []).toEqual([])
  })
})
