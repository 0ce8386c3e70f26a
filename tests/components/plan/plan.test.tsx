// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planKey } from '@/components/plan/plan-storage'
import { PlanClient } from '@/components/plan/plan.client'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { partsOf, type Plan, planLimits } from '@/lib/plan/plan-document'
import { addToPlanHref, planFragment, readPlanFragment } from '@/lib/plan/plan-link'
import { planSheet } from '@/lib/plan/plan-sheet'
import { writePlan } from '@/lib/plan/write-plan'
import { fullPlan } from '../../examples/plan.examples'

const tables = planSheet()
const linkTo = (plan: Plan) => planFragment(plan, partsOf(plan))
const draw = (fragment = '') => {
  history.replaceState(null, '', `/plan${fragment}`)
  return render(<PlanClient tables={tables} />)
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

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the plan', () => {
  it('is empty at first, leads to every tool and keeps nothing', () => {
    const { container } = draw()
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      '/candidacy',
      '/cost',
      '/timeline',
      '/aftercare',
      '/aftercare',
      '/practitioner',
    ])
    expect(localStorage.length + sessionStorage.length).toBe(0)
    expect(container.querySelector('[style]')).toBeNull()
    expect(container.querySelector('[data-widget="plan"]')).not.toBeNull()
  })
  it('shows a linked plan with its parts and its sheet', () => {
    draw(linkTo(fullPlan))
    expect(row('What it would cost').textContent).toContain('Full head in Turkey')
    expect(within(row('Your sessions')).getByRole('link', { name: /Open/ }).getAttribute('href')).toBe(
      '/timeline?start=2027-01-04',
    )
    const sheet = screen.getByRole('article', { name: 'Consultation sheet' })
    for (const words of ['Anna Dots', '11–18 Jan', 'Gym and sweat', 'raised scars'])
      expect(sheet.textContent).toContain(words)
  })
  it('takes an answer from a tool, says so, and stands in the address until it is kept', () => {
    draw(addToPlanHref('cost', 'area=crown').replace('/plan', ''))
    expect(said()).toBe('In your plan now: what it would cost.')
    expect(readPlanFragment(location.hash, flow)).toMatchObject({ read: { plan: { v: 1, cost: 'area=crown' } } })
    expect(kept()).toBeNull()
    press('Keep it on this device')
    expect(kept()).toBe(writePlan({ v: 1, cost: 'area=crown' }))
    fireEvent.click(within(row('What it would cost')).getByRole('button', { name: /Take out/ }))
    expect(kept()).toBe(writePlan({ v: 1 }))
  })
  it('keeps notes once it is kept, and prints them on the sheet', () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    draw()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'Ask twice.' } })
    expect(JSON.parse(kept() ?? '').notes).toBe('Ask twice.')
    expect(screen.getByRole('article').textContent).toContain('Ask twice.')
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: '' } })
    expect(JSON.parse(kept() ?? '')).not.toHaveProperty('notes')
  })
  it('deletes everything with one button', () => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    draw()
    press('Delete everything')
    expect(localStorage.length + sessionStorage.length).toBe(0)
    expect(location.hash).toBe('')
    expect(said()).toContain('Nothing of the plan is left')
    expect(screen.getByRole('article').textContent).not.toContain('Anna')
  })
})

describe('a plan from elsewhere', () => {
  it.each([
    ['Back to mine', fullPlan],
    ['Replace mine', { v: 1, cost: 'area=crown' } as Plan],
    ['Add it to mine', { ...fullPlan, cost: 'area=crown' }],
  ] as const)('touches nothing until the reader chooses: %s', (choice, after) => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    draw(linkTo({ v: 1, cost: 'area=crown' }))
    expect(kept()).toBe(writePlan(fullPlan))
    expect(row('What it would cost').textContent).toContain('Crown only')
    press(choice)
    expect(kept()).toBe(writePlan(after))
    expect(screen.queryByRole('button', { name: 'Replace mine' })).toBeNull()
  })
  it('by file: opened at once where there is none, else asked', async () => {
    draw()
    pick(writePlan(fullPlan))
    await waitFor(() => expect(said()).toBe('The plan of the file is open.'))
    pick(writePlan({ v: 1, notes: 'other' }))
    await screen.findByRole('button', { name: 'Add it to mine' })
  })
  it.each([
    ['no plan', 'rubbish', /no plan of this guide/],
    ['a later one', '{"v":7}', /newer version/],
    ['too large', 'x'.repeat(planLimits.file + 1), /too large/],
  ])('that is %s is answered beside the field and changes nothing', async (_, content, message) => {
    localStorage.setItem(planKey, writePlan(fullPlan))
    draw()
    pick(content)
    expect((await screen.findByRole('alert')).textContent).toMatch(message)
    expect(screen.getByLabelText('Open a plan from a file').getAttribute('aria-describedby')).toBe('plan-file-error')
    expect(kept()).toBe(writePlan(fullPlan))
  })
  it('that a newer guide has kept is never overwritten', () => {
    localStorage.setItem(planKey, '{"v":2,"more":true}')
    draw(linkTo(fullPlan))
    expect(screen.queryByRole('button', { name: 'Keep it on this device' })).toBeNull()
    fireEvent.change(screen.getByLabelText('Your notes'), { target: { value: 'Mine' } })
    expect(kept()).toBe('{"v":2,"more":true}')
    expect(screen.getByRole('button', { name: 'Save what is kept as a file' })).toBeDefined()
  })
})

describe('a device that keeps nothing', () => {
  it('is told, and the plan goes on', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    draw(linkTo(fullPlan))
    press('Keep it on this device')
    expect(said()).toContain('Save a file instead')
    expect(row('What it would cost').textContent).toContain('Full head')
    expect(screen.getByRole('button', { name: 'Keep it on this device' })).toBeDefined()
  })
})

describe('a link to pass on', () => {
  it('leaves private parts out until they are ticked', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    draw(linkTo(fullPlan))
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
    draw(linkTo(fullPlan))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    press('Copy as Markdown')
    expect(((await screen.findByLabelText('Text to copy')) as HTMLTextAreaElement).value).toContain(
      '## Questions to ask',
    )
  })
  it('as a code: drawn here, put on the sheet only if asked, and too long for a lot of notes', async () => {
    draw(linkTo({ ...fullPlan, notes: 'word '.repeat(300) }))
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

describe('the controls', () => {
  it('are native, named and in the order of the page for the keyboard', () => {
    const { container } = draw(linkTo(fullPlan))
    for (const control of container.querySelectorAll<HTMLElement>('a, button, input, textarea')) {
      expect(control.hasAttribute('tabindex')).toBe(false)
      const labels = (control as HTMLInputElement).labels?.[0]?.textContent
      expect(labels || control.textContent || control.getAttribute('aria-label')).toBeTruthy()
    }
    const names = screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent)
    expect(new Set(names).size).toBe(names.length)
  })
})
