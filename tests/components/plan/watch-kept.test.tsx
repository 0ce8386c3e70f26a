// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlanClient } from '@/components/plan/plan.client'
import { planKey } from '@/components/plan/plan-storage'
import type { Plan } from '@/lib/plan/plan-document'
import { planTables } from '@/lib/plan/plan-tables'
import { writePlan } from '@/lib/plan/write-plan'

const first: Plan = { v: 4, cost: 'area=crown' }
const theirs: Plan = { ...first, timeline: 'start=2027-01-04' }
const tables = planTables()
const draw = async () => {
  history.replaceState(null, '', '/plan')
  render(<PlanClient tables={tables} />)
  await screen.findByRole('heading', { name: 'Pass it on' }, { timeout: 10_000 })
}
/** The browser shows the page again as it had laid it by. */
const comeBack = () =>
  act(() => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  })
const write = (notes: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Your notes' }), { target: { value: notes } })
const inStore = (storage: Storage) => JSON.parse(storage.getItem(planKey) ?? 'null')

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(cleanup)

describe('a plan that another page has changed since', () => {
  it.each(['device', 'tab'] as const)('is not overwritten by a page that comes back (kept by the %s)', async place => {
    const storage = place === 'device' ? localStorage : sessionStorage
    storage.setItem(planKey, writePlan(first))
    await draw()
    storage.setItem(planKey, writePlan(theirs))
    comeBack()
    write('Ask about the deposit')
    expect(inStore(storage)).toEqual({ ...theirs, notes: 'Ask about the deposit' })
  })

  it('is found where it is kept by now', async () => {
    sessionStorage.setItem(planKey, writePlan(first))
    await draw()
    sessionStorage.clear()
    localStorage.setItem(planKey, writePlan(theirs))
    comeBack()
    write('Ask about the deposit')
    expect(inStore(localStorage)).toEqual({ ...theirs, notes: 'Ask about the deposit' })
    expect(inStore(sessionStorage)).toBeNull()
  })

  it('stays deleted when another tab has deleted it', async () => {
    localStorage.setItem(planKey, writePlan(first))
    await draw()
    localStorage.clear()
    const told = { key: planKey, newValue: null, storageArea: localStorage }
    act(() => {
      window.dispatchEvent(Object.assign(new Event('storage'), told))
    })
    expect(screen.getByRole('status').textContent).toMatch(/deleted in another tab/)
    write('New notes')
    expect(inStore(localStorage)).toBeNull()
  })
})
