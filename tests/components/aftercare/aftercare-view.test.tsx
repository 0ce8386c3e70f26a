// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AftercareNotes } from '@/components/aftercare/aftercare-notes'
import { AftercarePlannerClient } from '@/components/aftercare/aftercare-planner.client'
import { AftercareView } from '@/components/aftercare/aftercare-view'
import { aftercareActivities } from '@/content/aftercare/aftercare'
import { productsToAvoid } from '@/content/aftercare/aftercare-products'
import { aftercareWarnings, skinTones } from '@/content/aftercare/aftercare-warnings'
import { type AftercareAnswers, aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { rowsOf } from '@/lib/aftercare/tell-day'
import { withTold } from '@/lib/aftercare/told-address'
import { noInstructions } from '@/lib/aftercare/told-instructions'
import { dayExamples, whenExamples } from '../../examples/aftercare.examples'

const table = aftercareTable()
const still = { problems: [], table, told: noInstructions, path: '/aftercare' as const, today: null, live: false }
const draw = (answers: Partial<AftercareAnswers> = {}, more = {}) =>
  render(<AftercareView answers={{ ...aftercareAddress.defaults, ...answers }} {...still} {...more} />)
const today = () => document.querySelector('section[aria-labelledby="today-title"]') as HTMLElement
/** The title is the day, and behind it the date where there is one. */
const titleIs = (text: string) =>
  expect(document.getElementById('today-title')?.textContent?.split(' · ')[0]).toBe(text)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2027, 0, 7, 23, 30))
  window.history.replaceState(null, '', '/aftercare')
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the days after', () => {
  it.each(dayExamples)('are drawn for $name', ({ day, without = [] }) => {
    const { container } = draw({ day, without })
    titleIs(`Day ${day}`)
    for (const row of rowsOf(aftercareFromTable(day, { without }, table)))
      expect(today().textContent).toContain(row.title)
    expect(container.querySelector('[style]')).toBeNull()
    expect(container.querySelector('[data-widget="aftercare"]')).not.toBeNull()
  })

  it('answer "when can I" for every example', () => {
    const { container } = draw()
    for (const { activity, source, says } of whenExamples.filter(example => example.kind !== 'silent')) {
      const name = table.sources.find(one => one.id === source)?.shortName
      expect(container.querySelector(`#when-${activity}`)?.textContent).toContain(`${name}: ${says}.`)
    }
  })

  it('have a line to open for every activity, by a native disclosure', () => {
    const { container } = draw()
    for (const [id, { label }] of Object.entries(aftercareActivities)) {
      expect(container.querySelector(`details#when-${id} > summary`)?.textContent).toContain(label)
    }
  })

  it('turn into dates once the start is known', () => {
    draw({ start: '2027-01-04', day: 3 })
    expect(today().textContent).toContain('Session 1: 4 January 2027')
    expect(today().textContent).toContain('Keep your scalp dry until the end of day 6, Sun 10 Jan')
    expect(screen.getByRole('link', { name: 'Put these days in my calendar' }).getAttribute('href')).toBe(
      '/api/aftercare.ics?start=2027-01-04',
    )
  })

  it('count in days where it is not, and offer no calendar', () => {
    draw({ day: 3 })
    expect(today().textContent).toContain('Keep your scalp dry until the end of day 6.')
    expect(screen.queryByRole('link', { name: 'Put these days in my calendar' })).toBeNull()
  })

  it('go from day to day by plain links', () => {
    draw({ start: '2027-01-04', day: 3 })
    const steps = screen.getByRole('navigation', { name: 'Days' })
    expect(
      within(steps)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(['/aftercare?day=2&start=2027-01-04', '/aftercare?day=4&start=2027-01-04'])
  })

  it('say where sessions meet and why', () => {
    draw({ sessions: 2, gap: 14 })
    const meet = document.getElementById('overlap-title')?.closest('section')
    expect(meet?.textContent).toContain(
      'Shave: not before day 15 after session 1 becomes not before day 15 after session 2',
    )
    expect(meet?.textContent).toContain('We found no word on whether that is meant')
  })

  it('say of a matter on which nobody who is kept goes on that this is no leave', () => {
    draw({ without: ['S1', 'S2', 'S3', 'S4'] })
    const list = screen.getByRole('region', { name: 'All days' })
    const entry = within(list).getByRole('heading', { name: /11 on/ }).closest('li')
    expect(entry?.textContent).toContain('Nobody here says more of washing, shampoo, a shower and the pool, so ask')
  })
})

describe('the questions on aftercare', () => {
  it('are a plain form that sends each field of the address', () => {
    draw()
    const form = screen.getByRole('form', { name: 'Your sessions' }) as HTMLFormElement
    expect([form.getAttribute('action'), form.method.toLowerCase()]).toEqual(['/aftercare', 'get'])
    const names = new Set([...form.elements].map(field => field.getAttribute('name')).filter(Boolean))
    expect([...names].sort()).toEqual(Object.keys(aftercareAddress.defaults).sort())
    for (const control of form.querySelectorAll('input')) expect(control.labels?.[0]?.textContent?.trim()).toBeTruthy()
  })

  it('answer a bad value beside its field and tie the message to it', () => {
    const { answers, problems } = aftercareAddress.parse(
      new URLSearchParams('start=2027-02-31&sessions=9&without=S9&day=3'),
    )
    draw(answers, { problems })
    const field = screen.getByLabelText('When was session 1?')
    expect(field.getAttribute('aria-describedby')).toContain('aftercare-start-error')
    expect(document.getElementById('aftercare-start-error')?.textContent).toContain('There is no such day')
    expect(screen.getByRole('group', { name: 'Sessions' }).textContent).toContain('from 1 to 4')
    titleIs('Day 3')
  })
})

describe('the living page', () => {
  const open = (answers: Partial<AftercareAnswers> = {}) =>
    render(
      <AftercarePlannerClient
        answers={{ ...aftercareAddress.defaults, ...answers }}
        problems={[]}
        path="/aftercare"
        today={null}
        table={table}
      />,
    )

  it('shows today by the clock of the device, however late', () => {
    open({ start: '2027-01-04' })
    titleIs('Day 3')
    expect(today().textContent).toContain('Day 3 · Thu 7 Jan')
    expect(document.getElementById('day')?.textContent).toBe('Today')
  })

  it('says so where the session is still to come', () => {
    open({ start: '2027-02-01' })
    expect(today().textContent).toContain('still to come')
  })

  it('follows every change and keeps it in the address', () => {
    open({ start: '2027-01-04', day: 5 })
    fireEvent.click(screen.getByRole('link', { name: 'Day 6' }))
    fireEvent.click(screen.getByLabelText(/Dr. Serkan Aygin/))
    fireEvent.click(screen.getByLabelText(/Jae Pak/))
    fireEvent.click(screen.getByLabelText(/Hair Loss Clinic/))
    expect(window.location.pathname + window.location.search).toBe('/aftercare?day=6&start=2027-01-04&without=S2,S3,S4')
    expect(today().textContent).toContain('Only rinse it gently')
    expect(screen.getByRole('status').textContent).toMatch(/^Day 6\. Only rinse it gently until the end of day \d+, /)
    fireEvent.click(screen.getByLabelText(/Hair Loss Clinic/))
    expect(today().textContent).toContain('Keep your scalp dry')
  })

  it('keeps what it had when a field is given what cannot be', () => {
    open({ start: '2027-01-04', day: 5 })
    const field = screen.getByLabelText('Which day?') as HTMLInputElement
    fireEvent.change(field, { target: { value: '999' } })
    fireEvent.blur(field)
    expect(document.getElementById('aftercare-day-error')?.textContent).toContain('from 0 to 365')
    titleIs('Day 5')
    fireEvent.change(field, { target: { value: '7' } })
    fireEvent.blur(field)
    expect(document.getElementById('aftercare-day-error')).toBeNull()
    titleIs('Day 7')
  })

  it('puts the practitioner first, marked everywhere, and never in the query', () => {
    const { container } = open({ start: '2027-01-04', day: 3 })
    expect(screen.queryByRole('form', { name: /your practitioner said/ })).toBeNull()
    fireEvent.click(container.querySelector('#when-gym summary') as HTMLElement)
    const form = screen.getByRole('form', { name: 'Gym and sweat: your practitioner said' })
    fireEvent.change(within(form).getByLabelText('From day'), { target: { value: '3' } })
    fireEvent.change(within(form).getByLabelText('In their words'), { target: { value: 'Walking is fine' } })
    fireEvent.submit(form)
    expect(today().textContent).toContain('Your practitioner“Walking is fine”')
    expect(container.querySelector('#when-gym summary')?.textContent).toContain('Your practitioner')
    expect(
      within(screen.getByRole('region', { name: 'All days' })).getAllByText(/Walking is fine/).length,
    ).toBeGreaterThan(0)
    expect(window.location.href).not.toContain('alking')
    fireEvent.click(within(form).getByRole('button', { name: 'Take it back' }))
    expect(container.textContent).not.toContain('Walking is fine')
  })

  it('reads lines that a link brings after its #', () => {
    const told = { ...noInstructions, lines: { wash: { fromDay: 2, says: 'Lukewarm' } } }
    window.history.replaceState(null, '', withTold('/aftercare?day=3', told))
    open({ day: 3 })
    expect(screen.getByText('This link brought lines from a practitioner. They are marked.')).toBeDefined()
    expect(today().textContent).toContain('“Lukewarm”')
  })

  it('ticks off what is to be done', () => {
    open({ day: 3 })
    const tick = screen.getByLabelText('Sleep on a clean pillowcase') as HTMLInputElement
    act(() => tick.click())
    expect(tick.checked).toBe(true)
    act(() => tick.click())
    expect(tick.checked).toBe(false)
  })
})

describe('the notes on aftercare', () => {
  it('hold every warning, every product and how signs look on brown and black skin', () => {
    const { container } = render(<AftercareNotes />)
    for (const { label } of Object.values(aftercareWarnings)) expect(screen.getByText(label)).toBeDefined()
    for (const { label } of Object.values(productsToAvoid))
      expect(screen.getByRole('heading', { name: label })).toBeDefined()
    expect(container.textContent).toContain(skinTones.says)
    expect(container.querySelectorAll('#warnings svg').length).toBeGreaterThan(0)
  })
})
