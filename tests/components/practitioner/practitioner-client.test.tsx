// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CompareView } from '@/components/practitioner/compare-view'
import { PractitionerClient } from '@/components/practitioner/practitioner.client'
import type { SheetActions } from '@/components/practitioner/sheet-actions'
import { practitionerChecks } from '@/content/data/practitioner-checks'
import { checkLines } from '@/lib/practitioner/check-lines'
import { questionLines } from '@/lib/practitioner/question-lines'
import { emptySheet } from '@/lib/practitioner/practitioner-sheet'
import { readSheetFragment, sheetFragment } from '@/lib/practitioner/sheet-link'
import { comparedThree, questionExamples, threePeople } from '../../examples/practitioner.examples'

const groups = checkLines()
const visitGroups = checkLines(({ settle }) => settle !== 'home')
const compare = <PractitionerClient mode="compare" groups={groups} questions={questionLines()} grounds={{}} />
const visit = <PractitionerClient mode="visit" groups={visitGroups} />
const open = (hash = '') => window.history.replaceState(null, '', `/practitioner${hash}`)
const noActions = {} as SheetActions
const labelOf = (id: string) => practitionerChecks[id as keyof typeof practitionerChecks].label

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

describe('the comparison', () => {
  it('shows gaps before differences before what is the same', () => {
    const { container } = render(
      <CompareView groups={groups} sheet={threePeople} live said="" actions={noActions} />)
    const part = container.querySelector('[data-part="comparison"]') as HTMLElement
    const captions = [...part.querySelectorAll('caption, summary')].map(one => one.textContent)
    expect(captions).toEqual([
      'Asked of some, not of all: 1', `Asked of nobody yet: ${Object.keys(practitionerChecks).length - 4}`,
      'Where they differ: 1', 'The same for all: 2',
    ])
    const differing = within(part.querySelectorAll('table')[1] as HTMLElement).getAllByRole('rowheader')
    expect(differing.map(one => one.textContent)).toEqual(comparedThree.differences.map(labelOf))
    expect(part.textContent).not.toMatch(/score|winner|best|%/i)
  })

  it('adds people up to four, writes answers down and takes people away', () => {
    render(compare)
    const add = () => screen.queryByRole('button', { name: 'Add a person' })
    for (let n = 0; n < 3; n++) fireEvent.click(add() as HTMLElement)
    expect(add()).toBeNull()
    fireEvent.change(screen.getAllByLabelText('Name or initials')[1] as HTMLElement, { target: { value: 'Studio 9' } })
    const gloves = screen.getByRole('group', { name: labelOf('gloves') })
    fireEvent.change(within(gloves).getByLabelText('Studio 9'), { target: { value: 'yes' } })
    expect(screen.getByText('Asked of some, not of all: 1')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take Studio 9 away' }))
    expect(screen.getAllByLabelText('Name or initials')).toHaveLength(3)
    expect(screen.queryByText('Asked of some, not of all: 1')).toBeNull()
  })

  it('reads people from a link and hands them on to the visit', () => {
    open(sheetFragment(threePeople))
    render(compare)
    const link = screen.getByRole('link', { name: 'Take it on a visit' }).getAttribute('href') ?? ''
    expect(readSheetFragment(link.slice(link.indexOf('#')))).toEqual(threePeople)
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(screen.getByRole('link', { name: 'Take it on a visit' }).getAttribute('href')).toBe('/practitioner/visit')
  })

  it('says so when a link cannot be read, and loses nothing else', () => {
    open('#keloid=yes&people=rubbish')
    const { container } = render(compare)
    expect(container.textContent).toContain('could not be read')
    expect(container.querySelector('[data-question]')?.getAttribute('data-question')).toBe('keloid')
  })

  it('offers nothing that needs a script until one runs', () => {
    const { container } = render(
      <CompareView groups={groups} sheet={emptySheet} live={false} said="" actions={noActions} />)
    expect(container.querySelector('button, input, select')).toBeNull()
    expect(container.textContent).toContain('needs a script')
  })
})

describe('the visit', () => {
  it('is plain boxes to tick until a script runs', () => {
    document.body.innerHTML = renderToStaticMarkup(visit)
    const count = visitGroups.flatMap(({ lines }) => [...lines]).length
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(count)
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0)
    document.body.innerHTML = ''
  })

  it('counts in dots, takes yes, no and back again, and hands the person on', () => {
    render(visit)
    const gloves = screen.getByRole('group', { name: labelOf('gloves') })
    fireEvent.click(within(gloves).getByRole('radio', { name: 'Yes' }))
    expect(screen.getByText(/^1 of \d+ done$/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Put it beside others' }).getAttribute('href') ?? ''
    expect(readSheetFragment(link.slice(link.indexOf('#')))?.people[0]?.answers).toEqual({ gloves: 'yes' })
    fireEvent.click(within(gloves).getByRole('radio', { name: 'Not yet' }))
    expect(screen.getByText(/^0 of \d+ done$/)).toBeTruthy()
  })

  it('asks whom one visits when a link brings several', () => {
    open(sheetFragment(threePeople))
    render(visit)
    fireEvent.change(screen.getByLabelText('Whom do you visit?'), { target: { value: '1' } })
    expect(screen.getByLabelText('Name or initials')).toHaveProperty('value', 'Studio 9')
  })
})
