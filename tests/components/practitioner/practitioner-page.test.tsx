// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Checklist } from '@/components/practitioner/checklist'
import { LawByPlace } from '@/components/practitioner/law-by-place'
import type { PractitionerAsk } from '@/components/practitioner/practitioner-ask'
import { PractitionerPage } from '@/components/practitioner/practitioner-page'
import { RedFlagList } from '@/components/practitioner/red-flag-list'
import { WhoMayDoItTable } from '@/components/practitioner/who-may-do-it'
import type { PractitionerCheck, PractitionerQuestion, RedFlag } from '@/content/practitioner/practitioner.schema'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerLaws } from '@/content/practitioner/practitioner-rules'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { outsideReading } from '@/lib/evidence/outside-facts'
import { checkLines } from '@/lib/practitioner/check-lines'
import { checkGrounds } from '@/lib/practitioner/ground-lines'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'

afterEach(cleanup)

const own = 'Our own reasoning'
const still: PractitionerAsk = {
  state: practitionerAddress.defaults,
  link: { problems: [] },
  live: false,
  said: '',
  undoable: false,
  actions: {} as PractitionerAsk['actions'],
}

describe('the room', () => {
  it('has every part under a heading, and a link to each', () => {
    const { container } = render(<PractitionerPage />)
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    for (const link of links) {
      const href = link.getAttribute('href') ?? ''
      if (href.startsWith('#')) expect(container.querySelector(href), href).not.toBeNull()
      else expect(['/practitioner/visit', '/practitioner/spot']).toContain(href)
    }
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

  it('lists what nobody can know, and has one group open', () => {
    const { container } = render(<PractitionerPage />)
    const compare = container.querySelector('#compare')
    for (const { says } of Object.values(practitionerUnknowns)) expect(compare?.textContent).toContain(says)
    const groups = [...container.querySelectorAll('#checklist > div > details')]
    expect(groups.map(group => group.hasAttribute('open'))).toEqual([true, false, false, false, false, false])
  })
})

describe('the checklist', () => {
  it('has a native box for every check, and says what it rests on', () => {
    const { container } = render(<Checklist groups={checkLines()} grounds={checkGrounds()} ask={still} />)
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
    const { container } = render(<RedFlagList />)
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
    const lists = [...container.querySelectorAll('dl')]
    expect(lists).toHaveLength(3)
    for (const list of lists) expect(list.querySelectorAll('dt')).toHaveLength(5)
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
