import { describe, expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { openPlan } from '@/lib/plan/open-plan'
import { addTo } from '@/lib/plan/bring-parts'
import { planLimits } from '@/lib/plan/plan-document'
import { readStored, withLocked, writeStored } from '@/lib/plan/stored-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { fullPlan, storedFiles } from '../../examples/plan.examples'

const person = { name: 'Anna', answers: {}, notes: '' }
const gym = { fromDay: 7, says: 'light' }
const newer = [
  {
    name: 'a newer sheet of practitioners',
    locked: ['practitioner'],
    doc: { practitioner: { version: 9, people: [] } },
  },
  {
    name: 'a sheet with more in it',
    locked: ['practitioner'],
    doc: { practitioner: { version: 1, people: [{ ...person, mood: 'good' }] } },
  },
  { name: 'newer rules of one’s own', locked: ['own'], doc: { own: { v: 9, lines: {}, done: {} } } },
  {
    name: 'rules for what is not known here',
    locked: ['own'],
    doc: { own: { v: 1, lines: { gym, moonwalk: gym }, done: {} } },
  },
  { name: 'unknown rules alone', locked: ['own'], doc: { own: { v: 1, lines: { moonwalk: gym }, done: {} } } },
  { name: 'a part that is not known here', locked: [], unknown: ['film'], doc: { film: { file: 'x' } } },
  { name: 'a question that is not known here', locked: ['candidacy'], doc: { candidacy: 'hair=shaved&zodiac=leo' } },
  { name: 'a renamed answer', locked: ['candidacy'], doc: { candidacy: 'hair=buzzed&sex=man' } },
  { name: 'one answer more among many', locked: ['candidacy'], doc: { candidacy: 'medicines=minoxidil,newdrug' } },
  { name: 'a newer area', locked: ['cost'], doc: { cost: 'area=ears&region=turkey' } },
  { name: 'a newer field', locked: ['timeline'], doc: { timeline: 'start=2027-01-04&weather=dry' } },
  { name: 'a wish that is not known here', locked: ['values'], doc: { values: 'undo=3&no-pain=5' } },
  { name: 'a newer option', locked: ['compare'], doc: { compare: 'options=smp,laser-cap' } },
  { name: 'a newer step', locked: ['path'], doc: { path: 'done=options,second-opinion' } },
  { name: 'long notes', locked: ['notes'], doc: { notes: 'x'.repeat(planLimits.notes + 1) } },
  { name: 'a picture in a form not known here', locked: ['preview'], doc: { preview: 'Density=2;hair' } },
  { name: 'settings of a photo in a form not known here', locked: ['photo'], doc: { photo: 'nose=12.5;40' } },
] as const

const whole = [
  ...storedFiles,
  { name: 'today’s', text: writePlan(fullPlan) },
  { name: 'today’s without line breaks', text: JSON.stringify(fullPlan) },
  {
    name: 'defaults written out, another order, where the reader stood',
    text: JSON.stringify({
      notes: 'x',
      v: 4,
      cost: 'region=us&area=crown',
      candidacy: 'at=check&medicines=thinners,minoxidil',
      aftercare: 'day=3&start=2027-01-04',
    }),
  },
  {
    name: 'a view of the comparison, and a second person’s weights who answers no more',
    text: '{"v":4,"compare":"only=differences&options=smp,minoxidil","values":"undo=3&their-undo=5"}',
  },
  {
    name: 'blank documents',
    text: '{"v":4,"own":{"v":1,"lines":{},"done":{}},"practitioner":{"version":1,"people":[]},"notes":""}',
  },
]

describe('what is kept', () => {
  for (const { name, locked, doc, ...more } of newer) {
    const unknown = 'unknown' in more ? more.unknown : []
    const text = JSON.stringify({ v: 4, ...doc, aftercare: 'start=2027-01-04' })
    it(`stays as it is while the reader only looks, and what this version cannot read stays for good: ${name}`, () => {
      const open = openPlan({ device: text }, flow)
      expect(open.stored).toMatchObject({ text, locked, unknown })
      expect(writeStored(open.plan, open.stored)).toBe(text)
      const changed = writeStored({ ...open.plan, timeline: 'sessions=2', notes: 'first change' }, open.stored)
      const [part] = Object.keys(doc)
      expect(JSON.parse(changed)[part ?? '']).toEqual(Object.values(doc)[0])
      expect(changed).not.toBe(text)
      const again = readStored(changed, flow)
      expect(again).toMatchObject({ locked, unknown })
    })
    it(`is not added to, replaced or taken out where it is locked: ${name}`, () => {
      const open = openPlan({ device: text }, flow)
      const added = addTo(open, fullPlan)
      const kept = JSON.parse(writeStored(added.plan, open.stored))
      const [part] = Object.keys(doc)
      expect(kept[part ?? '']).toEqual(Object.values(doc)[0])
      for (const part of locked) {
        expect(added.plan[part]).toEqual(open.plan[part])
        expect(withLocked(fullPlan, open.stored)[part]).toEqual(open.plan[part])
      }
      if (locked.length > 0) expect(added.said).toContain('left as it was')
    })
  }
  for (const { name, text } of whole) {
    it(`is locked nowhere, and stays as it is while the reader only looks: ${name}`, () => {
      const open = openPlan({ device: text }, flow)
      expect(open.stored).toMatchObject({ text, locked: [] })
      expect(writeStored(open.plan, open.stored)).toBe(text)
    })
  }
  it('keeps unchanged parts letter by letter beside one that the reader changed', () => {
    const open = openPlan({ device: '{"v":4,"cost":"region=us&area=crown","notes":"old"}' }, flow)
    expect(JSON.parse(writeStored({ ...open.plan, notes: 'new' }, open.stored))).toEqual({
      v: 4,
      cost: 'region=us&area=crown',
      notes: 'new',
    })
  })
  it('is today’s own text where nothing stood there before', () => {
    expect(writeStored(fullPlan, null)).toBe(writePlan(fullPlan))
  })
})
