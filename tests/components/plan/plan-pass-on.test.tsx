// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlanClient } from '@/components/plan/plan.client'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { type Plan, partsOf } from '@/lib/plan/plan-document'
import { planFragment, readPlanFragment } from '@/lib/plan/plan-link'
import { planTables } from '@/lib/plan/plan-tables'
import { writePlan } from '@/lib/plan/write-plan'
import { fullPlan } from '../../examples/plan.examples'

const tables = planTables()
const linkTo = (plan: Plan) => planFragment(plan, partsOf(plan))
const draw = async (fragment: string) => {
  history.replaceState(null, '', `/plan${fragment}`)
  render(<PlanClient tables={tables} />)
  await screen.findByRole('heading', { name: 'Pass it on' }, { timeout: 10_000 })
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('files to keep', () => {
  const saved = () => {
    const files: { name: string; blob: Blob }[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      files.push({ name: '', blob: blob as Blob })
      return 'blob:x'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const last = files.at(-1)
      if (last) last.name = this.download
    })
    return files
  }
  it('are the plan, the sheet as a table and the dates for a calendar', async () => {
    await draw(linkTo(fullPlan))
    const files = saved()
    press('Save as a file')
    press('Save as a table (CSV)')
    await waitFor(() => expect(files).toHaveLength(2))
    press('Save the dates (ICS)')
    await waitFor(() => expect(files).toHaveLength(3))
    expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'smp-plan-DAY.json',
      'smp-plan-DAY.csv',
      'timeline-DAY.ics',
    ])
    const [json, csv, ics] = await Promise.all(files.map(({ blob }) => blob.text()))
    expect(json).toBe(writePlan(fullPlan))
    expect(csv).toContain('Full head in Turkey')
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*20270104/)
  })
  it('have no calendar without a date', async () => {
    await draw(linkTo({ v: 4, timeline: 'sessions=2' }))
    expect(screen.queryByRole('button', { name: 'Save the dates (ICS)' })).toBeNull()
  })
})

describe('a link to pass on', () => {
  it('leaves private parts out until they are ticked', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await draw(linkTo(fullPlan))
    const copied = async () => {
      press('Copy the link')
      await screen.findByText('Copied.')
      const read = readPlanFragment(new URL(write.mock.lastCall?.[0] ?? '').hash, flow)
      return read.way === 'plan' && read.read.kind === 'plan' ? partsOf(read.read.plan) : []
    }
    expect(await copied()).toEqual(['cost', 'timeline', 'aftercare'])
    fireEvent.click(screen.getByRole('checkbox', { name: /Your notes/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: /Your sessions/ }))
    expect(await copied()).toEqual(['cost', 'aftercare', 'notes'])
  })
  it('lays the text out where the browser does not let the page copy', async () => {
    await draw(linkTo(fullPlan))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    press('Copy as Markdown')
    expect(((await screen.findByLabelText('Text to copy')) as HTMLTextAreaElement).value).toContain(
      '## Questions to ask',
    )
  })
  it('as a code: drawn here, put on the sheet only if asked, and too long for a lot of notes', async () => {
    await draw(linkTo({ ...fullPlan, notes: 'word '.repeat(300) }))
    press('Show a code (QR)')
    expect(await screen.findAllByRole('img')).toHaveLength(1)
    fireEvent.click(screen.getByRole('checkbox', { name: /Print the code/ }))
    expect(within(screen.getByRole('article')).getByRole('img').getAttribute('aria-label')).toContain(
      'parts of this plan',
    )
    fireEvent.click(screen.getByRole('checkbox', { name: /Your notes/ }))
    await screen.findByText(/too long for a code/)
    expect(screen.queryByRole('img')).toBeNull()
  })
})
