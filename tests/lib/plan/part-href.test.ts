import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { previewPatterns } from '@/content/scalp/scalp'
import { toldAddress } from '@/lib/aftercare/told-address'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy } from '@/lib/candidacy/candidacy-address'
import { claimFigure } from '@/lib/evidence/claim'
import { photoAddress } from '@/lib/photo/photo-address'
import { planSummary } from '@/lib/plan/part-says'
import { emptyPlan, type Plan, type PlanPart, planParts } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { partHref as hrefOf } from '@/lib/plan/tool-parts'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { fullPlan } from '../../examples/plan.examples'

const partHref = (part: Exclude<PlanPart, 'notes'>, plan: Plan) => hrefOf(part, plan, flow)

describe('the way back into a tool', () => {
  it('carries the tool’s answers', () => {
    expect(partHref('cost', fullPlan)).toBe('/cost#region=turkey')
    expect(partHref('timeline', fullPlan)).toBe('/timeline?start=2027-01-04')
    expect(partHref('candidacy', fullPlan)).toBe(`/candidacy#${fullPlan.candidacy}`)
    expect(partHref('preview', fullPlan)).toBe(`/preview#${fullPlan.preview}`)
    expect(partHref('photo', fullPlan)).toBe(`/photo#${fullPlan.photo}`)
    expect(photoAddress.parse(fullPlan.photo ?? '').problems).toEqual([])
    expect(partHref('compare', fullPlan)).toBe('/compare?options=finasteride,smp')
    expect(partHref('values', fullPlan)).toBe(`/values#${fullPlan.values}`)
    expect(partHref('path', fullPlan)).toBe(`/path#${fullPlan.path}`)
    for (const part of ['aftercare', 'own'] as const) {
      expect(partHref(part, fullPlan)).toMatch(/^\/aftercare\?start=2027-01-04#own=[\w-]+$/)
    }
  })
  it('hands one tool’s answers to the next, so that nothing is asked twice', () => {
    expect(partHref('aftercare', { v: 4, timeline: 'sessions=2&start=2027-01-04' })).toBe(
      '/aftercare?sessions=2&start=2027-01-04',
    )
    expect(partHref('timeline', { v: 4, aftercare: 'start=2027-01-04' })).toBe('/timeline?start=2027-01-04')
    expect(partHref('timeline', { v: 4, aftercare: 'sessions=2&start=2027-01-04' })).toBe(
      '/timeline?sessions=2&start=2027-01-04',
    )
    expect(partHref('timeline', { v: 4, cost: 'sessions=4' })).toBe('/timeline?sessions=4')
    expect(partHref('cost', { v: 4, timeline: 'sessions=2' })).toBe('/cost#sessions=2')
    expect(partHref('cost', { v: 4, candidacy: 'hair=shaved&pattern=scar-strip' })).toBe('/cost#area=scar-fut')
    expect(partHref('cost', { v: 4, candidacy: 'pattern=ludwig' })).toBe('/cost')
    const [, fragment = ''] = partHref('practitioner', fullPlan).split('#')
    const { answers, visits } = practitionerAddress.parse(fragment).answers
    expect(visits).toEqual(fullPlan.practitioner)
    expect(answers).toEqual(parseCandidacy(flow, fullPlan.candidacy ?? '').picks)
  })
  it('shows a head like the reader’s own wherever the preview draws it, and never asks it for another', () => {
    const [pattern] = candidacyQuestions.filter(({ id }) => id === 'pattern')
    for (const { id } of pattern?.answers ?? []) {
      const settings = id in previewPatterns ? `#pattern=${id}` : ''
      expect(partHref('preview', { v: 4, candidacy: `hair=shaved&pattern=${id}` })).toBe(`/preview${settings}`)
    }
    expect(partHref('preview', { v: 4, candidacy: 'pattern=ludwig-1&sex=woman' })).toBe(
      '/preview#head=woman&pattern=ludwig-1',
    )
    expect(previewAddress.parse('head=woman&pattern=ludwig-1').problems).toEqual([])
  })
  it('takes a practitioner’s words and the ticks along to the days', () => {
    for (const part of ['aftercare', 'own'] as const) {
      expect(toldAddress.parse(partHref(part, fullPlan).replace(/^[^#]*/, '')).answers.own).toEqual(fullPlan.own)
    }
  })
  it('leads to the empty tool where the plan has nothing for it', () => {
    expect(planParts.filter(part => part !== 'notes').map(part => partHref(part, emptyPlan))).toEqual([
      '/candidacy',
      '/compare',
      '/values',
      '/path',
      '/preview',
      '/photo',
      '/cost',
      '/timeline',
      '/aftercare',
      '/aftercare',
      '/practitioner',
    ])
  })
  it('puts health and private words into the fragment only', () => {
    for (const part of planParts) {
      if (part === 'notes') continue
      const [before] = partHref(part, fullPlan).split('#')
      expect(before).not.toMatch(/hair|norwood|density|minoxidil|gym|Anna|people|own|wish|medicine|decide/)
    }
  })
})

describe('a part in one line', () => {
  const tables = planTables()
  it('says what the part holds', () => {
    expect(planParts.map(part => planSummary(part, fullPlan, tables))).toEqual([
      'Sort something out first, by 5 answers',
      'Finasteride; SMP',
      '3 wishes weighed, leaning towards SMP',
      '2 steps done, 2 people to talk to, to decide on 18 January 2027',
      '3 settings',
      'Woman’s hairline, in the middle (30 of 100), soft and uneven (10 of 100); parts of it moved by hand; fine dots on ' +
        'the whole scalp, dark brown; after 2 sessions; drawn as poor work, where the dots stand in rows and the ' +
        'dots are far darker than the roots of the hair',
      `Full head in Turkey: ${claimFigure('cost.turkey-per-session.s2')?.replace(' a session', ' per session')}`,
      '3 sessions, from Monday 4 January 2027',
      '1 session, from Monday 4 January 2027',
      '1 rule, 1 ticked off',
      'Anna Dots',
      '12 words',
    ])
  })
  it('says nothing of a part that is not there', () => {
    for (const part of planParts) expect(planSummary(part, emptyPlan, tables)).toBeNull()
  })
})
