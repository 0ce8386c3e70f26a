// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CompareView } from '@/components/compare/compare-view'
import { aspects } from '@/content/deciding/aspects'
import { optionIds } from '@/content/deciding/option-ids'
import { compareAddress } from '@/lib/compare/compare-address'
import { compareTable } from '@/lib/compare/compare-table'
import { situationRows } from '@/lib/compare/situation-rows'
import { orderOn } from '@/lib/compare/turn-order'
import { whatApplies } from '@/lib/compare/what-applies'

const table = compareTable()
const view = (query: string, quiz = '', onAnswer?: (field: string, text: string) => void) =>
  render(
    <CompareView
      {...compareAddress.parse(query)}
      table={table}
      order={orderOn(null)}
      notForYou={whatApplies(quiz, situationRows())}
      onAnswer={onAnswer}
      live={onAnswer !== undefined}
    />,
  )
afterEach(cleanup)

describe('options side by side', () => {
  it('asks for two options before anything is said, and offers every one that is written', () => {
    view('')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/Pick two options or more/)).toBeDefined()
    expect(screen.getAllByRole('checkbox')).toHaveLength(table.options.length + 1)
  })

  it('shows every question with the answer of each, in the order of the address', () => {
    view('options=smp,scalp-microblading')
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(heads.slice(1)).toEqual(['Scalp micropigmentation (SMP)', 'Scalp microblading'])
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(
      Object.values(aspects).map(({ asks }) => asks),
    )
    const smp = table.options.find(({ id }) => id === 'smp')
    for (const { says } of Object.values(smp?.cells ?? {}))
      expect(screen.getByRole('table').textContent).toContain(says)
  })

  it('puts the question before the options in each row, and names the option in each cell for a phone', () => {
    view('options=smp,scalp-microblading')
    const row = screen.getAllByRole('row')[1] as HTMLElement
    for (const short of ['SMP', 'Microblading']) expect(within(row).getAllByText(short).length).toBeGreaterThan(0)
    expect(row.firstElementChild?.textContent).toBe(aspects['what-it-is'].asks)
  })

  it('tells each answer in a few words first, and once where all come to the same', () => {
    view('options=finasteride,minoxidil')
    const row = (asks: string) => screen.getByRole('rowheader', { name: asks }).closest('tr') as HTMLElement
    const same = row(aspects['does-to-hair'].asks)
    expect(same.querySelector('summary')?.textContent).toBe('The same for allSome more hair, in trials')
    expect(same.querySelectorAll('dd')).toHaveLength(2)
    const heads = [...row(aspects.helps.asks).querySelectorAll('td > details > summary')].map(
      ({ textContent }) => textContent,
    )
    expect(heads).toEqual(['FinasterideMen with pattern hair loss', 'MinoxidilHair that thins on the top'])
    expect([...document.querySelectorAll('table details')].some(one => (one as HTMLDetailsElement).open)).toBe(false)
  })

  it('shows only what differs where that is asked for', () => {
    view('only=differences&options=finasteride,minoxidil')
    expect(screen.queryByRole('rowheader', { name: aspects.lasts.asks })).toBeNull()
    expect(screen.getByRole('rowheader', { name: aspects.helps.asks })).toBeDefined()
  })

  it('turns the order by a link that works without script', () => {
    view('only=differences&options=smp,scalp-microblading')
    expect(screen.getByRole('link', { name: 'Turn the order' }).getAttribute('href')).toBe(
      '/compare?only=differences&options=scalp-microblading,smp',
    )
  })

  it('with a script a fifth option cannot be ticked, and without one all can', () => {
    const four = optionIds.slice(0, 4).filter(id => table.options.some(option => option.id === id))
    view(`options=${four.join(',')}`, '', vi.fn())
    const unticked = screen
      .getAllByRole('checkbox', { checked: false })
      .filter(box => box.getAttribute('name') !== 'only')
    expect(unticked.every(box => (box as HTMLInputElement).disabled)).toBe(four.length === 4)
    cleanup()
    view(`options=${four.join(',')}`)
    expect(screen.getAllByRole('checkbox').some(box => (box as HTMLInputElement).disabled)).toBe(false)
  })

  it('tells what the quiz’s answers mean for an option, and greys its cells', () => {
    view('options=smp,scalp-microblading', 'also=pregnant')
    expect(screen.getAllByText(/A review rules tattoos out in pregnancy/).length).toBeGreaterThan(0)
    expect(screen.getAllByText(/may not be for you/).length).toBeGreaterThan(0)
  })

  it('says aloud how many questions differ', () => {
    view('options=smp,scalp-microblading')
    expect(screen.getByRole('status').textContent).toMatch(/differ in (?:all )?\d+/)
  })
})
