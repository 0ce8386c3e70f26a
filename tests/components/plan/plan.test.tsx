// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetPages } from '@/components/layout/forget-pages'
import { PlanClient } from '@/components/plan/plan.client'
import { planKey } from '@/components/plan/plan-storage'
import { handedKey } from '@/components/ui/hand-to-plan'
import { type Plan, partsOf, planLimits } from '@/lib/plan/plan-document'
import { planFragment } from '@/lib/plan/plan-link'
import { planTables } from '@/lib/plan/plan-tables'
import { writePlan } from '@/lib/plan/write-plan'
import { addToPlanHref, fullPlan } from '../../examples/plan.examples'

vi.mock('@/components/layout/forget-pages', () => ({ forgetPages: vi.fn(() => Promise.resolve(true)) }))

const tables = planTables()
const linkTo = (plan: Plan) => planFragment(plan, partsOf(plan))
const addCrown = addToPlanHref('cost', 'area=crown').replace('/plan', '')
/** The page once it has come alive; its last part is fetched after the rest. */
const draw = async (fragment = '') => {
  history.replaceState(null, '', `/plan${fragment}`)
  const drawn = render(<PlanClient tables={tables} />)
  await screen.findByRole('heading', { name: 'Pass it on' }, { timeout: 10_000 })
  return drawn
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const row = (label: string) => {
  const found = screen.getAllByRole('listitem').find(item => item.textContent?.startsWith(label))
  if (!found) throw new Error(`no row "${label}"`)
  return found
}
const said = () => screen.getByRole('status').textContent
const kept = () => localStorage.getItem(planKey)
const pick = (content: string | File) => {
  const file = typeof content === 'string' ? new File([content], 'plan.json', { type: 'application/json' }) : content
  fireEvent.change(screen.getByLabelText('Open a plan from a file'), { target: { files: [file] } })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the plan', () => {
  it('is empty at first, leads to every tool and keeps nothing', async () => {
    const { container } = await draw()
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      '/candidacy',
      '/compare',
      '/values',
      '/path',
      '/preview',
      '/photo',
      '/cost',
      '/timeline',
      '/aftercare#warnings',
      '/aftercare',
      '/aftercare',
      '/practitioner',
    ])
    expect(localStorage.length + sessionStorage.length).toBe(0)
    expect(container.querySelector('[style]')).toBeNull()
    expect(container.querySelector('[data-widget="plan"]')).not.toBeNull()
  })
  it('shows a linked plan with its parts and its sheet', async () => {
    await draw(linkTo(fullPlan))
    expect(row('What it would cost').textContent).toContain('Full head in Turkey')
    expect(within(row('Your sessions')).getByRole('link', { name: /Open/ }).getAttribute('href')).toBe(
      '/timeline?start=2027-01-04',
    )
    const sheet = screen.getByRole('article', { name: 'Consultation sheet' })
    for (const words of ['Anna Dots', '11–18 Jan', 'Gym and sweat', 'raised scars', 'Monday 18 January 2027'])
      expect(sheet.textContent).toContain(words)
  })
  it('takes an answer from a tool, says so, and keeps it in the tab until it is kept on the device', async () => {
    sessionStorage.setItem(handedKey, addCrown)
    await draw()
    expect(said()).toBe('In your plan now: what it would cost.')
    expect(location.href).toMatch(/\/plan$/)
    expect(sessionStorage.getItem(planKey)).toBe(writePlan({ v: 4, cost: 'area=crown' }))
    expect(sessionStorage.getItem(handedKey)).toBeNull()
    expect(kept()).toBeNull()
    press('Keep it on this device')
    expect(kept()).toBe(writePlan({ v: 4, cost: 'area=crown' }))
    expect(sessionStorage.length).toBe(0)
    fireEvent.click(within(row('What it would cost')).getByRole('button', { name: /Take out/ }))
    expect(kept()).toBe(writePlan({ v: 4 }))
    press('Undo')
    expect(kept()).toBe(writePlan({ v: 4, cost: 'area=crown' }))
  })
  it('takes what a tool handed over back out, and the tab keeps nothing then', async () => {
    sessionStorage.setItem(handedKey, addCrown)
    await draw()
    press('Undo')
    expect(sessionStorage.length + localStorage.length).toBe(0)
    expect(row('What it would cost').textContent).toContain('worked out no price yet')
  })
  it('changes nothing for a link from elsewhere until the reader says so, and takes that back too', async () => {
    const before = JSON.stringify({ ...fullPlan, photo: 'of a later version' })
    localStorage.setItem(planKey, before)
    await draw(addToPlanHref('candidacy', 'hair=longer&sex=man').replace('/plan', ''))
    expect(kept()).toBe(before)
    expect(screen.getByText('A link wants to change your plan')).toBeDefined()
    press('Change mine')
    expect(JSON.parse(kept() ?? '')).toMatchObject({ candidacy: 'hair=longer&sex=man', photo: 'of a later version' })
    press('Undo')
    expect(kept()).toBe(before)
  })
  it('shows a stranger’s words in the question alone, not on the sheet', async () => {
    await draw(addToPlanHref('notes', 'a stranger’s words').replace('/plan', ''))
    expect(screen.getByRole('article').textContent).not.toContain('a stranger’s words')
    expect(screen.getByText('A link wants to change your plan')).toBeDefined()
    press('Leave it out')
    expect(screen.queryByText(/a stranger’s words/)).toBeNull()
    expect(said()).toContain('left it out')
  })
  it('asks before a press on a tool’s page changes what is there', async () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    sessionStorage.setItem(handedKey, addCrown)
    await draw()
    expect(kept()).toBe(writePlan(fullPlan))
    press('Change mine')
    expect(kept()).toBe(writePlan({ ...fullPlan, cost: 'area=crown' }))
    expect(sessionStorage.length).toBe(0)
  })
  it('writes nothing for being looked at', async () => {
    const text = '{"v":1,"notes":"old","zodiac":"leo","practitioner":{"version":9}}'
    localStorage.setItem(planKey, text)
    const write = vi.spyOn(Storage.prototype, 'setItem')
    await draw()
    expect(write).not.toHaveBeenCalled()
    expect(kept()).toBe(text)
    expect(screen.getByText('Some of what is kept here is newer than this page')).toBeDefined()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'new' } })
    expect(JSON.parse(kept() ?? '')).toEqual({ v: 4, practitioner: { version: 9 }, notes: 'new', zodiac: 'leo' })
  })
  it('remembers notes that nobody asked to keep in the page’s own entry, and in no address or storage', async () => {
    await draw()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'between us' } })
    expect(location.href).toMatch(/\/plan$/)
    expect(localStorage.length + sessionStorage.length).toBe(0)
    cleanup()
    render(<PlanClient tables={tables} />)
    expect((await screen.findByLabelText('Your notes')).textContent).toBe('between us')
  })
  it('keeps notes once it is kept, and prints them on the sheet', async () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    await draw()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'Ask twice.' } })
    expect(JSON.parse(kept() ?? '').notes).toBe('Ask twice.')
    expect(screen.getByRole('article').textContent).toContain('Ask twice.')
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: '' } })
    expect(JSON.parse(kept() ?? '')).not.toHaveProperty('notes')
  })
  it('asks before it deletes, with the focus on the way out', async () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    await draw()
    press('Delete everything')
    expect(document.activeElement?.textContent).toBe('No, keep it')
    press('No, keep it')
    expect(kept()).toBe(writePlan(fullPlan))
    expect(screen.queryByText('Yes, delete it all')).toBeNull()
  })
  it('deletes everything when told twice', async () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    await draw()
    press('Delete everything')
    press('Yes, delete it all')
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual(['stipple-deleted'])
    expect(location.hash).toBe('')
    expect(said()).toContain('Nothing of the plan is left')
    expect(screen.getByRole('article').textContent).not.toContain('Anna')
    expect(forgetPages).toHaveBeenCalled()
  })
  it('says so where copies of our pages could not be deleted', async () => {
    vi.mocked(forgetPages).mockResolvedValueOnce(false)
    await draw(linkTo(fullPlan))
    press('Delete everything')
    press('Yes, delete it all')
    await waitFor(() => expect(said()).toContain('did not let the page delete everything'))
  })
  it('shows the picture that was set up, and the way back to it', async () => {
    await draw(addToPlanHref('preview', 'density=2&pattern=norwood-5').replace('/plan', ''))
    expect(said()).toBe('In your plan now: the picture you set up.')
    expect(within(row('The picture you set up')).getByRole('link', { name: /Open/ }).getAttribute('href')).toBe(
      '/preview#density=2&pattern=norwood-5',
    )
  })
})

describe('a plan from elsewhere', () => {
  it('is no link for another page: that is told, and nothing is changed', async () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    const write = vi.spyOn(Storage.prototype, 'setItem')
    await draw('#foo=bar&baz%3D1')
    const told = () => document.querySelector('[data-part="unknown"]')?.textContent
    expect(told()).toContain('“foo” and “baz”')
    expect([kept(), location.hash]).toEqual([writePlan(fullPlan), ''])
    expect(write).not.toHaveBeenCalled()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'Ask twice.' } })
    expect(told()).toBeUndefined()
    history.replaceState(null, '', '/plan#quux=1')
    fireEvent(window, new Event('hashchange'))
    expect(told()).toContain('“quux”')
    expect(JSON.parse(kept() ?? '').notes).toBe('Ask twice.')
  })
  it.each([
    ['Back to mine', fullPlan],
    ['Replace mine', { v: 4, cost: 'area=crown' } as Plan],
    ['Add it to mine', { ...fullPlan, cost: 'area=crown' }],
  ] as const)('touches nothing until the reader chooses: %s', async (choice, after) => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    await draw(linkTo({ v: 4, cost: 'area=crown' }))
    expect(kept()).toBe(writePlan(fullPlan))
    expect(row('What it would cost').textContent).toContain('Crown only')
    press(choice)
    expect(kept()).toBe(writePlan(after))
    expect(screen.queryByRole('button', { name: 'Replace mine' })).toBeNull()
    await waitFor(() => expect(document.activeElement?.contains(document.querySelector('output'))).toBe(true))
    expect(document.activeElement).not.toBe(document.body)
  })
  it('by file: opened at once where there is none, else asked', async () => {
    await draw()
    pick(writePlan(fullPlan))
    await waitFor(() => expect(said()).toBe('The plan of the file is open.'))
    pick(writePlan({ v: 4, notes: 'other' }))
    await screen.findByRole('button', { name: 'Add it to mine' })
  })
  it.each([
    ['no plan', 'rubbish', /no plan of this guide/],
    ['a later one', '{"v":7}', /newer version/],
    ['too large', 'x'.repeat(planLimits.file + 1), /too large/],
  ])('that is %s is answered beside the field and changes nothing', async (_, content, message) => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    await draw()
    pick(content)
    expect((await screen.findByRole('alert')).textContent).toMatch(message)
    expect(screen.getByLabelText('Open a plan from a file').getAttribute('aria-describedby')).toBe('plan-file-error')
    expect(kept()).toBe(writePlan(fullPlan))
  })
  it('that a newer guide has kept is never overwritten', async () => {
    localStorage.setItem(planKey, '{"v":5,"more":true}')
    await draw(linkTo(fullPlan))
    expect(screen.queryByRole('button', { name: 'Keep it on this device' })).toBeNull()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'Mine' } })
    expect(kept()).toBe('{"v":5,"more":true}')
    expect(screen.getByRole('button', { name: 'Save what is kept as a file' })).toBeDefined()
  })
})

describe('a device that keeps nothing', () => {
  it('is told, and the plan goes on', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    await draw(linkTo(fullPlan))
    press('Keep it on this device')
    expect(said()).toContain('Save a file instead')
    expect(row('What it would cost').textContent).toContain('Full head')
    expect(screen.getByRole('button', { name: 'Keep it on this device' })).toBeDefined()
  })
})

describe('the controls', () => {
  it('are native, named and in the order of the page for the keyboard', async () => {
    const { container } = await draw(linkTo(fullPlan))
    for (const control of container.querySelectorAll<HTMLElement>('a, button, input, textarea')) {
      expect(control.hasAttribute('tabindex')).toBe(false)
      const labels = (control as HTMLInputElement).labels?.[0]?.textContent
      expect(labels || control.textContent || control.getAttribute('aria-label')).toBeTruthy()
    }
    const names = screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent)
    expect(new Set(names).size).toBe(names.length)
  })
})
