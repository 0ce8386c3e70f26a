// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Checklist } from '@/components/practitioner/checklist'
import { LawByPlace } from '@/components/practitioner/law-by-place'
import type { PractitionerAsk } from '@/components/practitioner/practitioner-ask'
import { PractitionerPage } from '@/components/practitioner/practitioner-page'
import { RedFlagList } from '@/components/practitioner/red-flag-list'
import { WhoMayDoItTable } from '@/components/practitioner/who-may-do-it'
import type { PractitionerCheck, PractitionerQuestion, RedFlag } from '@/content/practitioner/practitioner.schema'
import { checksFirst, practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { flagsToLeaveAt, redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerLaws, whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { outsideReading } from '@/lib/evidence/outside-facts'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { sentTables } from '@/lib/practitioner/sent-tables'
import { joinGrounds } from '@/lib/practitioner/shared-grounds'

afterEach(cleanup)

const own = 'Our own reasoning'
const tables = sentTables()
const grounds = joinGrounds(tables.grounds)
const still: PractitionerAsk = {
  state: practitionerAddress.defaults,
  link: { problems: [] },
  live: false,
  said: '',
  undoable: false,
  actions: {} as PractitionerAsk['actions'],
}

describe('the room', () => {
  it('has every part under a heading, folded or not, and answers first', () => {
    const { container } = render(<PractitionerPage />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'Check these first',
      'Walk away if you see one of these',
      'The checklist',
      'Reasons to slow down',
      'Side by side',
      'What to ask',
      'Who may do it?',
      'What does the law say?',
    ])
    for (const id of checksFirst) expect(container.querySelector(`a[href="#check-${id}"]`), id).not.toBeNull()
    for (const id of flagsToLeaveAt) expect(container.querySelector(`a[href="#flag-${id}"]`), id).not.toBeNull()
    for (const link of container.querySelectorAll('a[href^="#"]')) {
      expect(container.querySelector(link.getAttribute('href') ?? ''), link.textContent ?? '').not.toBeNull()
    }
    expect(container.querySelector('a[href="/practitioner/visit"]')).not.toBeNull()
    expect(container.querySelector('a[href="/practitioner/spot"]')).not.toBeNull()
    expect(container.querySelector('[style]')).toBeNull()
    expect(container.querySelectorAll('[data-widget="practitioner"]')).toHaveLength(1)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows every question once, with a line for paper', () => {
    const { container } = render(<PractitionerPage />)
    const rows = [...container.querySelectorAll('[data-question]')]
    expect(rows.map(row => row.getAttribute('data-question')).sort()).toEqual(Object.keys(practitionerQuestions).sort())
    expect(rows.every(row => row.querySelector(':scope > [aria-hidden].border-b'))).toBe(true)
  })

  it('says by whom and why behind each question', () => {
    const { container } = render(<PractitionerPage />)
    for (const [id, row] of Object.entries<PractitionerQuestion>(practitionerQuestions)) {
      const drawn = container.querySelector(`#ask-${id}`)
      for (const claim of row.claims) expect(drawn?.querySelector(`a[href$="#${claim}"]`), claim).not.toBeNull()
      expect(drawn?.textContent?.includes(own), id).toBe(row.basis === 'reasoning')
    }
  })

  it('lists what nobody can know, and has every group and long part closed', () => {
    const { container } = render(<PractitionerPage />)
    const compare = container.querySelector('#compare')
    for (const { says } of Object.values(practitionerUnknowns)) expect(compare?.textContent).toContain(says)
    expect(container.querySelectorAll('#checklist > div > details')).toHaveLength(6)
    expect(container.querySelector('details[open]')).toBeNull()
  })

  it('puts those at which we would leave first among the reasons to slow down', () => {
    const { container } = render(<PractitionerPage />)
    const drawn = [...container.querySelectorAll('#red-flags details')].map(({ id }) => id)
    expect(drawn).toHaveLength(Object.keys(redFlags).length)
    expect(drawn.slice(0, flagsToLeaveAt.length).sort()).toEqual(flagsToLeaveAt.map(id => `flag-${id}`).sort())
  })
})

describe('the checklist', () => {
  it('has a native box for every check, and says what it rests on', () => {
    const { container } = render(<Checklist groups={tables.groups} grounds={grounds} ask={still} />)
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes.map(box => box.getAttribute('value'))).toEqual(Object.keys(practitionerChecks))
    for (const [id, row] of Object.entries<PractitionerCheck>(practitionerChecks)) {
      const line = container.querySelector(`input[value="${id}"]`)?.closest('li')
      expect(line?.textContent?.includes(own), id).toBe(row.basis === 'reasoning')
      for (const claim of row.claims) expect(line?.querySelector(`a[href$="#${claim}"]`), claim).not.toBeNull()
      expect(line?.textContent).toContain(fillFigures(row.why))
      for (const fact of row.outside) expect(line?.querySelector(`a[href="/sources#${fact}"]`), fact).not.toBeNull()
    }
  })
})

describe('the reasons to slow down', () => {
  it('each say why, and who contradicts them', () => {
    const { container } = render(<RedFlagList lines={tables.flags} grounds={grounds} />)
    for (const [id, row] of Object.entries<RedFlag>(redFlags)) {
      const line = container.querySelector(`#flag-${id}`)
      expect(line?.textContent).toContain(row.why)
      expect(line?.textContent?.includes('contradicts it'), id).toBe(row.against !== undefined)
    }
  })
})

describe('who may do it', () => {
  it('has a row for all five sources in every kind, silence included', () => {
    const { container } = render(<WhoMayDoItTable />)
    const rows = [...container.querySelectorAll('tbody tr')]
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row.querySelectorAll('td')).toHaveLength(3)
    for (const { label } of Object.values(whoMayDoIt))
      expect(screen.getByRole('columnheader', { name: label })).toBeTruthy()
    expect(container.textContent).toContain('Does not say')
  })
})

describe('the law', () => {
  it('shows each fact as an outside one, with the day on which it was read', () => {
    const { container } = render(<LawByPlace />)
    for (const [id, law] of Object.entries(practitionerLaws)) {
      const row = container.querySelector(`#law-${id}`)
      expect(row?.textContent).toContain('Outside the five sources')
      expect(row?.textContent).toContain('How to check')
      for (const fact of law.facts) expect(row?.textContent).toContain(`${outsideReading(fact)}.`)
    }
  })
})
