// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TimelinePlannerClient } from '@/components/timeline/timeline-planner.client'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineTable } from '@/lib/timeline/timeline-table'

const table = timelineTable()
const planner = (answers = timelineAddress.defaults) =>
  render(<TimelinePlannerClient answers={answers} problems={[]} today={null} table={table} />)
const give = (label: RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
beforeEach(() => window.history.replaceState(null, '', '/timeline'))
afterEach(cleanup)

describe('the timeline in the browser', () => {
  it('answers at once and writes the answers into the address', () => {
    planner()
    give(/When is session 1/, '2027-01-04')
    expect(window.location.search).toBe('?start=2027-01-04')
    expect(screen.getAllByText('11–18 January 2027').length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('radio', { name: '2' }))
    expect(window.location.search).toBe('?sessions=2&start=2027-01-04')
  })

  it('goes over to counting back once the start is emptied', () => {
    planner({ ...timelineAddress.defaults, start: '2027-01-04', event: '2027-06-12' })
    give(/When is session 1/, '')
    expect(window.location.search).toBe('?event=2027-06-12')
    expect(screen.getByRole('region', { name: /^Start by about 14 April 2027/ })).toBeDefined()
  })

  it('calls out the headline when it changes: what a live region holds at first is not read out', () => {
    const { container } = planner()
    const called = () => container.querySelector('output')?.textContent
    expect(called()).toMatch(/^Finished about \d+ days after session 1$/)
    give(/When is session 1/, '2027-01-04')
    expect(called()).toBe('Finished about 1 March 2027')
    give(/by which day/, '2027-06-12')
    give(/When is session 1/, '')
    expect(called()).toBe('Start by about 14 April 2027 to be safe')
  })

  it('tells a bad date beside its field and keeps the last good one', () => {
    planner({ ...timelineAddress.defaults, start: '2027-01-04' })
    give(/When is session 1/, '1999-01-01')
    expect(screen.getByText('The year must be from 2000 to 2100. You gave “1999-01-01”.')).toBeDefined()
    expect(window.location.search).toBe('?start=2027-01-04')
    give(/When is session 1/, '2028-02-29')
    expect(screen.queryByText(/^The year must be/)).toBeNull()
    expect(window.location.search).toBe('?start=2028-02-29')
  })
})
