// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TimelineView } from '@/components/timeline/timeline-view'
import { sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { printDay } from '@/lib/format/print-day'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { backExamples, timelineExamples } from '../../examples/timeline.examples'

const table = timelineTable()
const view = (query = '', today: string | null = null) =>
  render(<TimelineView {...timelineAddress.parse(new URLSearchParams(query))} table={table} today={today} />)
const queryOf = (answers: object) => timelineAddress.query({ ...timelineAddress.defaults, ...answers })
afterEach(cleanup)

describe('the timeline', () => {
  it.each(timelineExamples)('shows $name as a chart and as a table', ({ answers, rows, hours, spans }) => {
    view(queryOf(answers))
    for (const id of sourceIds) {
      const table = screen.getByRole('table', { name: new RegExp(`^${sources[id].shortName}`), hidden: true })
      const { sessions, result, hours: inChair } = rows[id] ?? { sessions: [] }
      for (const said of [...sessions, ...(result ? [result] : [])]) {
        expect(within(table).getAllByText(said).length).toBeGreaterThan(0)
      }
      if (inChair) expect(table.textContent).toContain(inChair)
      expect(document.body.textContent).toContain(sources[id].name)
    }
    const answer = screen.getByRole('region', { name: /^Finished/ })
    for (const said of [...spans, hours]) expect(answer.textContent).toContain(said)
    // A band for each session after the first, and for the finished look.
    expect([...answer.querySelectorAll('li')].filter(row => row.querySelector('rect'))).toHaveLength(spans.length + 1)
  })

  it.each(backExamples)('counts back for $name', ({ answers, safest, widest, clashes }) => {
    view(queryOf(answers))
    const answer = screen.getByRole('region', { name: /^Start by/ })
    expect(answer.textContent).toContain(printDay(safest))
    expect(answer.textContent).toContain(printDay(widest))
    const list = screen.getByRole('region', { name: 'What may clash with your day' })
    expect(within(list).getAllByText('It clashes with the very last start only.')).toHaveLength(clashes.length)
  })

  it('is a plain form that sends each field and keeps what is there', () => {
    view('start=2027-01-04&sessions=2')
    const form = screen.getByRole('form') as HTMLFormElement
    expect([form.getAttribute('action'), form.method.toLowerCase()]).toEqual(['/timeline', 'get'])
    const sent = Object.fromEntries(new FormData(form))
    expect(sent).toMatchObject({ start: '2027-01-04', event: '', sessions: '2' })
    expect(Object.keys(sent).toSorted()).toEqual([...timelineAddress.names].toSorted())
  })

  it('answers a bad value beside its field and keeps the rest', () => {
    view('start=2027-02-31&event=2027-06-12&sessions=9')
    const start = screen.getByLabelText('When is session 1?')
    expect(start.getAttribute('aria-invalid')).toBe('true')
    expect(start.getAttribute('aria-describedby')).toContain('timeline-start-error')
    expect(screen.getByText('There is no such day. February 2027 has 28 days. You gave “2027-02-31”.').id).toBe(
      'timeline-start-error',
    )
    expect(within(screen.getByRole('group', { name: 'Sessions' })).getByText(/from 1 to 4/)).toBeDefined()
    expect(screen.getByRole('region', { name: /^Start by/ }).textContent).toContain('12 June 2027')
  })

  it('says which of two days it counts from, with a way to the other, and holds the answer against your day', () => {
    view('start=2027-01-04&event=2027-06-12')
    const answer = screen.getByRole('region', { name: /^Finished about 1 March 2027/ })
    expect(answer.textContent).toContain('so we count on from session 1.')
    expect(answer.textContent).toContain('Your day, 12 June 2027, comes 103 days later.')
    expect(screen.getByRole('link', { name: 'Count back from your day instead' }).getAttribute('href')).toBe(
      '/timeline?event=2027-06-12',
    )
    const list = screen.getByRole('region', { name: 'What may clash with your day' })
    expect(within(list).getAllByText(/^This start is clear of it, if it has healed by then/)).not.toHaveLength(0)
  })

  it('keeps your day on the way to a start, and leads to the plan from there and from here', () => {
    view('event=2027-06-12')
    expect(screen.getAllByRole('link', { name: /^See the start on/ }).map(link => link.getAttribute('href'))).toEqual([
      '/timeline?event=2027-06-12&start=2027-04-14',
      '/timeline?event=2027-06-12&start=2027-05-29',
    ])
    expect(screen.getByRole('link', { name: 'Keep this in my plan' }).getAttribute('href')).toContain('2027-06-12')
  })

  it.each([
    ['2027-01-01', /^Start by /],
    ['2027-05-01', /^Too late to be safe/],
    ['2027-06-11', /^Too late by these dates/],
    ['2027-07-01', /^Your day has gone by/],
  ])('says on %s in its headline whether there is still a day to start', (today, says) => {
    view('event=2027-06-12', today)
    expect(screen.getByRole('region', { name: says })).toBeDefined()
  })

  it('says that a start or a last day to start has gone by', () => {
    view('start=2027-01-04', '2027-02-01')
    expect(screen.getByText(/^Session 1 has gone by, /)).toBeDefined()
    cleanup()
    view('event=2027-06-12', '2027-05-01')
    expect(screen.getAllByText('This day has gone by.')).toHaveLength(1)
  })

  it('links to the calendar file once there is a day', () => {
    view()
    expect(screen.queryByRole('link', { name: 'Put these dates in my calendar' })).toBeNull()
    cleanup()
    view('start=2027-01-04')
    expect(screen.getByRole('link', { name: 'Put these dates in my calendar' }).getAttribute('href')).toBe(
      '/api/timeline.ics?start=2027-01-04',
    )
  })
})
