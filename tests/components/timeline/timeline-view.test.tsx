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
  it.each(timelineExamples)('shows $name as a picture and as a table', ({ answers, rows, hours, spans }) => {
    view(queryOf(answers))
    for (const id of sourceIds) {
      const table = screen.getByRole('table', { name: new RegExp(`^${sources[id].name}`) })
      const { sessions, result, hours: inChair } = rows[id] ?? { sessions: [] }
      for (const said of [...sessions, ...(result ? [result] : [])]) {
        expect(within(table).getAllByText(said).length).toBeGreaterThan(0)
      }
      if (inChair) expect(table.textContent).toContain(inChair)
      expect(document.body.textContent).toContain(sources[id].name)
    }
    for (const said of spans)
      expect(screen.getByRole('region', { name: /sessions? (from|in)/ }).textContent).toContain(said)
    expect(screen.getByRole('img', { name: /^The sessions by source/ })).toBeDefined()
    expect(screen.getByRole('region', { name: /sessions? (from|in)/ }).textContent).toContain(hours)
  })

  it.each(backExamples)('counts back for $name', ({ answers, safest, widest, clashes }) => {
    view(queryOf(answers))
    const answer = screen.getByRole('region', { name: /^Done by/ })
    expect(answer.textContent).toContain(printDay(safest))
    expect(answer.textContent).toContain(printDay(widest))
    const list = screen.getByRole('region', { name: 'What may clash with your day' })
    expect(within(list).getAllByText(/^Clashes with the last-day answer/)).toHaveLength(clashes.length)
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
    expect(screen.getByRole('region', { name: /^Done by 12 June 2027/ })).toBeDefined()
  })

  it('says which of two days it uses, with a way to the other', () => {
    view('start=2027-01-04&event=2027-06-12')
    expect(screen.getByText('You gave both dates. We use the first.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Count back from the other day' }).getAttribute('href')).toBe(
      '/timeline?event=2027-06-12',
    )
    expect(screen.queryByRole('region', { name: /^Done by/ })).toBeNull()
  })

  it.each([
    ['2027-01-01', /^Start by /],
    ['2027-05-01', /^Too late to be safe/],
    ['2027-06-11', /^Too late by these dates/],
  ])('says on %s in its headline whether there is still a day to start', (today, says) => {
    const { container } = view('event=2027-06-12', today)
    const headlines = [...container.querySelectorAll('span.tracking-tighter')].map(line => line.textContent ?? '')
    expect(headlines.length).toBeGreaterThan(0)
    expect(headlines.filter(line => !says.test(line))).toEqual([])
  })

  it('says that a start, an event or a last day to start has gone by', () => {
    view('start=2027-01-04', '2027-02-01')
    expect(screen.getByText('Session 1 lies in the past.')).toBeDefined()
    cleanup()
    view('event=2027-06-12', '2027-07-01')
    expect(screen.getByText('Your day lies in the past.')).toBeDefined()
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
