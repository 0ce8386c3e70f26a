import { describe, expect, it } from 'vitest'
import { decision } from '@/content/deciding/decision'
import { personIds } from '@/content/deciding/path-ids'
import { valueIds } from '@/content/deciding/value-ids'
import { silentInAll } from '@/content/evidence/holes'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { type ConsultationSheet, consultationSheet, sheetRoom } from '@/lib/plan/consultation-sheet'
import { emptyPlan, type Plan } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { planCsv } from '@/lib/plan/plan-csv'
import { planMarkdown, planText } from '@/lib/plan/plan-text'
import { fullPlan } from '../../examples/plan.examples'

const tables = planTables()
const today = '2026-11-21'
const sheetOf = (plan: Plan) => consultationSheet(plan, today, tables)
const linesOf = ({ blocks }: ConsultationSheet, part: string) => blocks.find(block => block.part === part)?.lines
const cellsOf = ({ dates }: ConsultationSheet, who: string) =>
  dates?.rows.find(row => row.who === who)?.cells.map(cell => cell?.text ?? null)

describe('the blank sheet', () => {
  const sheet = consultationSheet(emptyPlan, null, tables)
  it('has questions for everyone and nothing that the reader has not said', () => {
    expect(sheet.questions).toHaveLength(sheetRoom.questions)
    expect(sheet).toMatchObject({
      made: null,
      whom: null,
      estimate: null,
      dates: null,
      verdict: null,
      raise: [],
      blocks: [],
      notes: null,
    })
  })
  it('says what is disputed, side by side, and what nobody says', () => {
    expect(sheet.disputed.length).toBeGreaterThan(2)
    for (const { sides } of sheet.disputed) expect(sides.length).toBeGreaterThan(1)
    expect(sheet.unknown.length).toBeGreaterThan(4)
    for (const gap of sheet.unknown) expect(silentInAll).toContain(gap)
  })
})

describe('the sheet of a plan', () => {
  const sheet = sheetOf(fullPlan)
  it('asks first what the quiz’s answers call for', () => {
    expect(sheet.questions[0]?.ask).toMatch(/raised scars/)
    expect(sheet.questions).toHaveLength(sheetRoom.questions)
  })
  it('estimates as the cost tool does, every source with its price', () => {
    expect(sheetOf({ v: 4, cost: '' }).estimate).toMatchObject({
      what: 'Full head in the US',
      figure: estimateCost().headline?.text,
    })
    expect(sheet.estimate?.what).toBe('Full head in Turkey')
    expect(new Set(sheet.estimate?.rows.map(({ who }) => who)).size).toBe(5)
  })
  it('marks a figure of the reader’s own as theirs, never as a source’s', () => {
    const { what, rows } = sheetOf({ v: 4, cost: 'full-head.s0=9000' }).estimate ?? { what: '', rows: [] }
    expect(what).toBe('Full head in the US, with your own figures')
    expect(rows.find(({ who }) => who === 'Your figure')).toMatchObject({
      says: '$9,000',
      where: 'for Grooming blog',
    })
    expect(rows.map(({ who }) => who)).not.toContain('Grooming blog')
  })
  it('says what a figure is for that names no place, and that a total of sessions is our sum', () => {
    const { figure, notes, rows } = sheetOf({ v: 4, cost: 'region=turkey&sessions=4&source=S3' }).estimate ?? {
      rows: [],
    }
    expect(figure).toMatch(/ per session$/)
    expect(notes).toEqual([
      'It is for no place, because the article names none',
      expect.stringMatching(/^By our sum 4 sessions come to up to /),
    ])
    expect(rows.find(({ counted }) => counted)?.whole).toMatch(/^4 sessions, our sum: up to /)
  })
  it('holds the offers that the reader was given, with what is left after a deposit', () => {
    const cost = 'q1=900&q1-by=session&q1-count=3&q1-deposit=300&q2=800&q2-by=section'
    expect(sheetOf({ v: 4, cost }).estimate?.offers).toEqual([
      {
        what: 'Quote 1',
        given: '$900 for a session, deposit $300',
        whole: '3 × $900 = $2,700',
        total: { low: 2700, high: 2700, unit: 'usd' },
        left: '$2,400 left to pay',
        lost: 'If you cancel 7 days before the first session, you lose up to $300 by these terms. Ask until when the deposit comes back.',
        later: null,
      },
      { what: 'Quote 2', given: '$800 for a part', whole: null, total: null, left: null, lost: null, later: null },
    ])
  })
  it('says what cancelling an offer costs on the reader’s day, by its terms, and what later touch-ups bring it to', () => {
    const cost =
      'cancel=10&q1=3000&q1-deposit=300&q1-until=14&q2=3500&q2-due=30&q2-later=400&q3=2800&q3-until=7&years=10'
    const plan: Plan = { v: 4, cost }
    const sheet = sheetOf(plan)
    expect(sheet.estimate?.offers.map(({ lost }) => lost)).toEqual([
      'If you cancel 10 days before the first session, you lose $300 by these terms.',
      'If you cancel 10 days before the first session, you lose $3,500 by these terms.',
      null,
    ])
    expect(sheet.estimate?.offers[1]?.later).toMatch(/^Over 10 years with touch-ups at that price it comes to /)
    for (const text of [planText(sheet, plan), planMarkdown(sheet, plan), planCsv(sheet, plan)])
      expect(text).toContain('If you cancel 10 days before the first session, you lose $300 by these terms.')
  })
  it('dates the sessions by source as the timeline does', () => {
    expect(sheet.dates?.head).toBe('First session on Monday 4 January 2027')
    expect(cellsOf(sheet, 'Grooming blog')).toEqual(['11–18 Jan', '18 Jan – 1 Feb'])
    expect(cellsOf(sheet, 'Clinic in Turkey')).toEqual(['about 18 Jan', 'about 1 Feb'])
    expect(cellsOf(sheet, 'Transplant clinic')).toEqual(['by 18 Jan', 'by 1 Feb'])
  })
  it('counts days before there is a date, and counts back from an event', () => {
    expect(cellsOf(sheetOf({ v: 4, timeline: '' }), 'Grooming blog')).toEqual(['day 7–14', 'day 14–28'])
    const back = sheetOf({ v: 4, timeline: 'event=2027-06-12' }).dates
    expect(back?.head).toBe('To be done by Saturday 12 June 2027, start by')
    expect(back?.columns).toEqual(['Safest', 'Latest'])
  })
  it('puts what a doctor has to see first, and counts what it has no room for', () => {
    const ill = sheetOf({
      v: 4,
      candidacy: 'scalp=keloid,psoriasis,eczema,moles&illness=bleeding,heart,diabetes&hair=longer',
    })
    const effects = ill.raise.map(({ effect }) => effect)
    expect(effects[0]).toBe('doctor')
    expect(ill.raise.length).toBeLessThanOrEqual(sheetRoom.reasons.rows)
    expect(ill.raiseMore).toBeGreaterThan(0)
    for (const { who } of ill.raise) expect(who).not.toBe('')
  })
  it('names the practitioner only where there is one', () => {
    expect(sheet.whom).toBe('Anna Dots')
    const people = ['Anna', 'Ben'].map(name => ({ name, answers: {}, notes: '' }))
    expect(sheetOf({ v: 4, practitioner: { version: 1, people } }).whom).toBeNull()
  })
  it('prints what the practitioner said as theirs, and the start of the notes', () => {
    expect(linesOf(sheet, 'your practitioner')).toEqual([
      { what: 'Gym and sweat', says: 'from day 7: light training only' },
    ])
    expect(sheet.notes).toBe('A soft hairline, please. · Ask about the scar – ü, 頭, 🙂.')
    expect(sheetOf({ v: 4, notes: 'word '.repeat(300) })).toMatchObject({ notesCut: true })
  })
})

describe('the decision on the sheet', () => {
  const saysOf = (plan: Omit<Plan, 'v'>) =>
    Object.fromEntries(
      (linesOf(sheetOf({ v: 4, ...plan }), 'decision') ?? []).map(({ what, says }) => [what, says] as const),
    )
  it('stands in its own words, with what was compared, what matters and why, the leaning, the people and the day', () => {
    const [block] = sheetOf(fullPlan).blocks
    expect(block).toMatchObject({
      part: 'decision',
      title: 'Your decision',
      note: decision.asks,
    })
    expect(saysOf(fullPlan)).toEqual({
      'Side by side': 'Finasteride; SMP',
      'What matters most': 'no medicine (5); looking fuller (4); “sun & sea+” (3)',
      'That counts most for': 'SMP, 24 of 24 points, most for no medicine and looking fuller',
      'Leaning towards': 'SMP; at first nothing yet',
      'To talk to': 'Your doctor, or a skin doctor; Somebody who knows you well',
      'Day to decide': 'Monday 18 January 2027',
      'So far': 'Not now',
    })
  })
  it('says nothing that the reader has not said', () => {
    expect(sheetOf(emptyPlan).blocks).toEqual([])
    expect(sheetOf({ v: 4, values: '', path: '', compare: '' }).blocks).toEqual([])
    expect(saysOf({ path: 'decide=2027-01-18' })).toEqual({
      'Day to decide': 'Monday 18 January 2027',
    })
  })
  it('names a second person’s wishes only where the reader kept them, and ties as ties', () => {
    const two = saysOf({ values: 'their-undo=5&two=yes&undo=1' })
    expect(two['For the other person']).toMatch(/^Hair systems and wigs, 10 of 10 points; /)
    expect(saysOf({ values: 'their-undo=5&undo=1' })).not.toHaveProperty('For the other person')
    expect(two['That counts most for']?.split('; ')).toHaveLength(2)
  })
  it('leaves to the rest of the sheet as much room as it leaves unused', () => {
    const ill = 'also=breastfeeding&illness=bleeding,diabetes,heart&scalp=eczema,keloid,moles,psoriasis&change=patches'
    const letters = (plan: Omit<Plan, 'v'>) =>
      sheetOf({ v: 4, ...plan }).raise.reduce((sum, { title, next }) => sum + title.length + (next ?? '').length, 0)
    const values = `${valueIds.map(id => `${id}=5&their-${id}=5`).join('&')}&two=yes`
    const path = `people=${personIds.join()}&decide=2027-01-18`
    const full = { candidacy: ill, cost: '', timeline: 'start=2027-01-04' }
    expect(letters({ ...full, values, path })).toBeLessThan(letters(full))
    expect(letters({ candidacy: ill, values, path })).toBe(letters({ candidacy: ill }))
    expect(sheetOf({ v: 4, ...full, values, path }).raise.length).toBeGreaterThan(0)
  })
  it('stays short however much was said', () => {
    const all = [...valueIds.map(id => `${id}=5`), 'own=5', `wish=${'w'.repeat(80)}`]
    const people = `people=${personIds.join()}`
    const lines = Object.values(
      saysOf({
        values: all.join('&'),
        path: people,
        compare: 'options=smp,minoxidil',
      }),
    )
    expect(lines.join('').length).toBeLessThan(520)
    expect(lines.find(says => says.includes('4 more'))).toBeDefined()
  })
})

describe('the plan as text', () => {
  const sheet = sheetOf(fullPlan)
  it('says what the sheet says, notes in full', () => {
    const text = planText(sheet, fullPlan)
    const parts = [
      'QUESTIONS TO ASK',
      'Full head in Turkey',
      'Session 2 11–18 Jan',
      'Gym and sweat',
      '- Day to decide: Monday 18 January 2027',
      '- Ask about the scar – ü, 頭, 🙂.',
    ]
    for (const part of parts) expect(text).toContain(part)
    expect(text.endsWith('It is not medical advice.')).toBe(true)
  })
  it('as Markdown has headings and lists, and lets no note become markup', () => {
    const plan: Plan = { v: 4, notes: '<b>*loud*</b> [x](http://y)' }
    const markdown = planMarkdown(sheetOf(plan), plan)
    expect(markdown).toMatch(/^# Consultation sheet.*21 November 2026\n\n## Questions to ask\n\n- /)
    expect(markdown).toContain('- \\<b\\>\\*loud\\*\\</b\\> \\[x\\](http://y)')
  })
  it('leaves headings without lines out', () => {
    const text = planText(sheetOf(emptyPlan), emptyPlan)
    for (const title of ['ESTIMATE', 'NOTES', 'DATES BY SOURCE']) expect(text).not.toContain(title)
  })
})
