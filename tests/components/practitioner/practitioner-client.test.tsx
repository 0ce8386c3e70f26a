// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PractitionerClient } from '@/components/practitioner/practitioner.client'
import { VisitClient } from '@/components/practitioner/visit.client'
import { recall, remember } from '@/components/ui/page-memory'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { checkLines } from '@/lib/practitioner/check-lines'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { questionLines } from '@/lib/practitioner/question-lines'
import { sentTables } from '@/lib/practitioner/sent-tables'
import type { Visits } from '@/lib/practitioner/visits'
import { questionExamples, threePeople } from '../../examples/practitioner.examples'

const visitGroups = checkLines(({ settle }) => settle !== 'home')
const compare = <PractitionerClient {...sentTables()} />
/** Opens a group of the checklist, whose answers are drawn then. */
const openGroup = (id = 'hygiene') =>
  fireEvent.click(document.querySelector(`details:has(> #checks-${id}) > summary`) as HTMLElement)
const renderOpen = () => [render(compare), openGroup()][0] as ReturnType<typeof render>
const visit = <VisitClient groups={visitGroups} questions={questionLines().filter(({ when }) => when)} />
const remembered = () => recall(practitionerAddress.path) ?? ''
const hashOf = (visits: Visits) => `#${practitionerAddress.query({ ...practitionerAddress.defaults, visits })}`
const visitsIn = (text: string) => practitionerAddress.parse(text).answers.visits
const open = (hash = '') => window.history.replaceState(null, '', `/practitioner${hash}`)
const labelOf = (id: string) => practitionerChecks[id as keyof typeof practitionerChecks].label
/** By what labels it: to ask so large a document for a role takes a quarter of a second. */
const labelled = (set: Element) => document.getElementById(set.getAttribute('aria-labelledby') ?? '') ?? set.firstChild
const group = (id: string) =>
  [...document.querySelectorAll('fieldset')].find(set => labelled(set)?.textContent === labelOf(id)) as HTMLElement
const hrefOf = (name: string) => screen.getByText(name, { selector: 'a' }).getAttribute('href') ?? ''
const handedOn = (name: string) => practitionerAddress.parse(hrefOf(name).slice(hrefOf(name).indexOf('#'))).answers
const write = (container: HTMLElement, name: string, text: string) => {
  const field = container.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (field) field.value = text
}
const count = Object.keys(practitionerChecks).length
beforeEach(() => open())
afterEach(cleanup)

describe('the questions', () => {
  it.each(questionExamples)('come from the fragment for $name', ({ answers, mine }) => {
    const pairs = Object.entries(answers).map(([name, value]) => `${name}=${[value].flat().join(',')}`)
    open(`#${pairs.join('&')}`)
    const { container } = render(compare)
    const drawn = [...container.querySelectorAll('[data-question]')].map(row => row.getAttribute('data-question'))
    expect(drawn.slice(0, mine.length)).toEqual(mine)
    expect(screen.queryByText('From your answers in the quiz') !== null).toBe(mine.length > 0)
  })
})

describe('the checklist and the comparison', () => {
  it('are one: a mark in the checklist is the cell in the grid', () => {
    open(hashOf(threePeople))
    const { container } = renderOpen()
    const part = container.querySelector('[data-part="comparison"]') as HTMLElement
    const captions = () => [...part.querySelectorAll('caption, summary')].map(one => one.textContent)
    expect(captions().slice(0, 3)).toEqual([
      'Asked of some only: 1',
      `Not asked of anyone yet: ${count - 4}`,
      'Answered no: 2',
    ])
    fireEvent.change(within(group('hands')).getByLabelText('A. B.'), { target: { value: 'yes' } })
    fireEvent.change(within(group('hands')).getByLabelText('Studio 9'), { target: { value: 'no' } })
    expect(captions().slice(0, 2)).toEqual([`Not asked of anyone yet: ${count - 4}`, 'Answered no: 3'])
    expect(part.textContent).not.toMatch(/score|winner|best|%/i)
  })

  it('count by weights that the reader sets, for a group or a check, and say how', () => {
    open(hashOf({ ...threePeople, weights: {} }))
    const { container } = render(compare)
    const part = container.querySelector('[data-part="comparison"]') as HTMLElement
    expect(part.textContent).toContain('10 checks, by weight 10 × 2 = 20')
    openGroup()
    fireEvent.change(screen.getByLabelText(`Weight: ${labelOf('gloves')}`), { target: { value: 'most' } })
    expect(part.textContent).toContain('10 checks, by weight 1 × 3 + 9 × 2 = 21')
    fireEvent.change(screen.getByLabelText('All of these: Hygiene'), { target: { value: 'little' } })
    expect(part.textContent).toContain('10 checks, by weight 10 × 1 = 10')
    expect(visitsIn(remembered()).weights).toEqual({ hygiene: 'little' })
  })

  it('ask for no weight while there is one person, whom nothing is set beside', () => {
    const { container } = renderOpen()
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'No' }))
    expect(container.querySelector('[data-part="comparison"]')?.textContent).toContain('Answered no: 1')
    expect(screen.queryAllByLabelText(/^(Weight|All of these): /)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Add a person' }))
    expect(screen.getByLabelText(`Weight: ${labelOf('gloves')}`)).toBeTruthy()
    expect(screen.getByLabelText('All of these: Hygiene')).toBeTruthy()
  })

  it('say in the head of a closed group how far one has come', () => {
    open(hashOf(threePeople))
    const { container } = render(compare)
    const heads = [...container.querySelectorAll('#checklist summary:has(h3)')].map(one => one.textContent ?? '')
    expect(heads[0]).toContain('1 · 1 · 2 of 10 asked')
    expect(container.querySelector('#checklist > div > details[open]')).toBeNull()
  })

  it('draw the answers of a group once it has been opened, with what was answered before', () => {
    open(hashOf(threePeople))
    const { container } = render(compare)
    const other = checkLines()[1]
    const fold = container.querySelector(`details:has(> #checks-${other?.id})`) as HTMLDetailsElement
    expect(within(fold).queryAllByRole('combobox')).toHaveLength(0)
    expect(within(fold).getAllByRole('checkbox')).toHaveLength(other?.lines.length ?? 0)
    fireEvent.click(fold.querySelector('summary') as HTMLElement)
    expect(within(fold).queryAllByRole('checkbox')).toHaveLength(0)
    expect(within(fold).getAllByRole('combobox')).toHaveLength((other?.lines.length ?? 0) * 4)
  })

  it('draw them too where the group was opened, and a box in it ticked, before the script ran', () => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(compare)
    const other = checkLines()[1]
    const first = other?.lines[0]?.id ?? ''
    const fold = container.querySelector(`details:has(> #checks-${other?.id})`) as HTMLDetailsElement
    fold.open = true
    fold.querySelector<HTMLInputElement>(`input[value="${first}"]`)?.click()
    const roots: Root[] = []
    const complain = vi.spyOn(console, 'error')
    act(() => void roots.push(hydrateRoot(container, compare)))
    expect(complain.mock.calls).toEqual([])
    complain.mockRestore()
    expect(fold.querySelector(`[name="answer-${first}"][value="yes"]`)).toHaveProperty('checked', true)
    expect(fold.querySelectorAll('[type="checkbox"]')).toHaveLength(0)
    act(() => roots[0]?.unmount())
    container.remove()
  })

  it('take people up to four, and give back who was taken away', () => {
    renderOpen()
    const add = () => screen.queryByRole('button', { name: 'Add a person' })
    for (let n = 0; n < 3; n++) fireEvent.click(add() as HTMLElement)
    expect(add()).toBeNull()
    fireEvent.change(screen.getAllByLabelText('Name or initials')[1] as HTMLElement, { target: { value: 'Studio 9' } })
    fireEvent.change(within(group('gloves')).getByLabelText('Studio 9'), { target: { value: 'yes' } })
    expect(screen.getByText('Asked of some only: 1')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take Studio 9 away' }))
    expect(screen.getAllByLabelText('Name or initials')).toHaveLength(3)
    expect(screen.queryByText('Asked of some only: 1')).toBeNull()
    expect(document.activeElement, 'the way back').toBe(screen.getByRole('button', { name: 'Bring them back' }))
    fireEvent.click(screen.getByRole('button', { name: 'Bring them back' }))
    expect(screen.getByText('Asked of some only: 1')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take Studio 9 away' }))
    fireEvent.change(screen.getAllByLabelText('Name or initials')[1] as HTMLElement, { target: { value: 'Dr B.' } })
    expect(screen.queryByText('Bring them back'), 'over what was written since').toBeNull()
  })

  it('hand people, weights and the quiz on to the visit, and people alone to a copied link', () => {
    open(`#scalp=keloid&${hashOf(threePeople).slice(1)}`)
    render(compare)
    expect(handedOn('Take it on the visit')).toMatchObject({ answers: { scalp: ['keloid'] }, visits: threePeople })
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(hrefOf('Take it on the visit')).toBe('/practitioner/visit#scalp=keloid')
    expect(remembered()).toBe('scalp=keloid')
    expect(window.location.hash).toBe('')
  })

  it('say so when a link cannot be read, and lose nothing else', () => {
    open('#scalp=keloid&people=rubbish')
    const { container } = render(compare)
    expect(container.textContent).toContain('could not be read')
    expect(container.querySelector('[data-part="lost"]')?.textContent).toContain('its people could not be read')
    expect(container.querySelector('[data-question]')?.getAttribute('data-question')).toBe('keloid')
  })

  it('tell a link that is for another page, and change nothing', () => {
    open('#scalp=keloid')
    const { container } = render(compare)
    open('#foo=bar')
    fireEvent(window, new Event('hashchange'))
    expect(container.querySelector('[data-part="unknown"]')?.textContent).toContain('“foo”')
    expect(remembered()).toBe('scalp=keloid')
  })

  it('are plain boxes to tick until a script runs, and nothing is offered that needs one', () => {
    document.body.innerHTML = renderToStaticMarkup(compare)
    expect(document.querySelectorAll('#checklist input[type=checkbox]')).toHaveLength(count)
    expect(document.querySelector('button, select, textarea, input:not([type=checkbox])')).toBeNull()
    expect(document.querySelector('#compare')?.textContent).toContain('Without JavaScript')
    document.body.innerHTML = ''
  })
})

describe('the page', () => {
  it('remembers what is written, so that a reload loses nothing', () => {
    renderOpen()
    fireEvent.change(screen.getByLabelText('Notes'), { target: { value: 'Smelled clean.' } })
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'Yes' }))
    cleanup()
    renderOpen()
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Smelled clean.')
    expect(within(group('gloves')).getByRole('radio', { name: 'Yes' })).toHaveProperty('checked', true)
  })

  it('reads what an open tab has held under its former name', () => {
    remember('practitioner', `#scalp=keloid&${hashOf(threePeople).slice(1)}&who=1`)
    render(compare)
    expect(screen.getAllByLabelText('Name or initials')).toHaveLength(3)
    expect(remembered()).toMatch(/^#scalp=keloid&people=[\w-]+&who=1$/)
  })

  it('never puts older or foreign visits over what is being written', () => {
    renderOpen()
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'Yes' }))
    const older = remembered()
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'No' }))
    const newer = remembered()
    for (const hash of [`#${older}`, '#questions', hashOf(threePeople)]) {
      open(hash)
      fireEvent(window, new Event('hashchange'))
      expect(within(group('gloves')).getByRole('radio', { name: 'No' })).toHaveProperty('checked', true)
      expect(remembered()).toBe(newer)
      expect(window.location.hash).toBe(hash.includes('=') ? '' : hash)
    }
    expect(document.body.textContent).toContain('What you wrote here is kept')
  })

  it('brings people to an empty page that is open already', () => {
    render(compare)
    open(hashOf(threePeople))
    fireEvent(window, new Event('hashchange'))
    expect(screen.getAllByLabelText('Name or initials')).toHaveLength(3)
  })
})

describe('the visit', () => {
  it('is plain boxes to tick until a script runs', () => {
    document.body.innerHTML = renderToStaticMarkup(visit)
    const boxes = visitGroups.flatMap(({ lines }) => [...lines]).length
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(boxes)
    const plain = [...document.querySelectorAll('input, textarea, select, a')].filter(
      one => !one.closest('[data-needs=script]'),
    )
    expect(plain).toHaveLength(boxes)
    document.body.innerHTML = ''
  })
  it('takes over what was answered before the script ran', () => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(visit)
    container.querySelector<HTMLInputElement>('input[name="visit-gloves"][value="no"]')?.click()
    write(container, 'name', 'Studio 9')
    write(container, 'notes', 'Smelled clean.')
    const roots: Root[] = []
    act(() => void roots.push(hydrateRoot(container, visit)))
    expect(visitsIn(remembered()).people).toEqual([
      { name: 'Studio 9', answers: { gloves: 'no' }, notes: 'Smelled clean.' },
    ])
    expect(screen.getByLabelText('Name or initials')).toHaveProperty('value', 'Studio 9')
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Smelled clean.')
    act(() => roots[0]?.unmount())
    container.remove()
  })
  it('lays what was written early beside what the page remembers, and loses none of it', () => {
    remember(
      practitionerAddress.path,
      practitionerAddress.query({ ...practitionerAddress.defaults, visits: threePeople }),
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(visit)
    write(container, 'notes', 'Smelled clean.')
    const roots: Root[] = []
    act(() => void roots.push(hydrateRoot(container, visit)))
    expect(visitsIn(remembered()).people[0]).toMatchObject({ name: 'A. B.', notes: 'Kind. Took time.\nSmelled clean.' })
    expect(screen.getByLabelText('Name or initials')).toHaveProperty('value', 'A. B.')
    act(() => roots[0]?.unmount())
    container.remove()
  })
  it('counts in dots, takes yes, no and back again, and hands the person on', () => {
    open('#scalp=keloid')
    render(visit)
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'Yes' }))
    expect(screen.getByText(/^1 of \d+ done$/)).toBeTruthy()
    expect(handedOn('Put it beside others')).toMatchObject({
      answers: { scalp: ['keloid'] },
      visits: { people: [{ answers: { gloves: 'yes' } }] },
    })
    expect(hrefOf('Keep in my plan')).toMatch(/^\/plan#add=practitioner:[\w-]+$/)
    fireEvent.click(within(group('gloves')).getByRole('radio', { name: 'Not yet' }))
    expect(screen.getByText(/^0 of \d+ done$/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Keep in my plan' })).toBeNull()
    expect(screen.getByText(/raised scars/)).toBeTruthy()
  })
  it('asks whom one visits, someone new too, and stays there after a reload', () => {
    open(hashOf(threePeople))
    render(visit)
    const who = () => screen.getByLabelText('Who are you going to see?')
    fireEvent.change(who(), { target: { value: '1' } })
    expect(screen.getByLabelText('Name or initials')).toHaveProperty('value', 'Studio 9')
    fireEvent.change(who(), { target: { value: '3' } })
    fireEvent.change(screen.getByLabelText('Notes'), { target: { value: 'New one' } })
    cleanup()
    render(visit)
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'New one')
    expect(within(who()).queryByText('Someone new')).toBeNull()
  })
})
