// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { costAreas, costRegions } from '@/content/cost/cost'
import { costAddress } from '@/lib/cost/cost-address'
import { costTable } from '@/lib/cost/cost-table'
import { ownGapIds, ownOtherIds } from '@/lib/cost/own-figures'
import { quoteSlots } from '@/lib/cost/own-quotes'
import { StillCost } from './drawn-cost'

const table = costTable()
const ask = (query = '') => ({ ...costAddress.parse(new URLSearchParams(query)), table })
afterEach(cleanup)

describe('the questions on cost', () => {
  it('are a plain form that sends each field of the address', () => {
    render(<StillCost {...ask()} />)
    const form = screen.getByRole('form') as HTMLFormElement
    expect(form.getAttribute('action')).toBe('/cost')
    expect(form.method.toLowerCase()).toBe('get')
    const names = new Set([...form.elements].map(field => field.getAttribute('name')).filter(Boolean))
    const { own: _, quotes: __, ...plain } = costAddress.defaults
    const quoted = quoteSlots.flatMap(slot => [
      slot,
      `${slot}-by`,
      `${slot}-count`,
      `${slot}-deposit`,
      `${slot}-with`,
      `${slot}-until`,
      `${slot}-due`,
      `${slot}-later`,
    ])
    const figures = table.quotes.filter(quote => quote.area === 'full-head').map(quote => quote.id)
    expect([...names].sort()).toEqual(
      [
        ...Object.keys(plain),
        ...figures,
        ...quoted,
        'touch-up.s0',
        ...ownGapIds,
        ...ownOtherIds,
        'every-transplant',
      ].sort(),
    )
    expect(screen.getByRole('button', { name: 'Show the range' }).getAttribute('type')).toBe('submit')
  })

  it('have a label on every field and a native control for the keyboard', () => {
    render(<StillCost {...ask()} />)
    for (const control of screen.getByRole('form').querySelectorAll('input, select')) {
      expect((control as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy()
      expect(control.hasAttribute('tabindex')).toBe(false)
    }
    for (const { label } of [...Object.values(costAreas), ...Object.values(costRegions)]) {
      expect(screen.getAllByText(label).length).toBeGreaterThan(0)
    }
  })

  it('keep what the address says', () => {
    render(<StillCost {...ask('area=crown&region=turkey&sessions=2&source=S3&years=12')} />)
    const form = new FormData(screen.getByRole('form') as HTMLFormElement)
    expect(
      Object.fromEntries(
        [...form].filter(([name, text]) => name === 'interval' || (text !== '' && !name.endsWith('-by'))),
      ),
    ).toEqual({
      cancel: '7',
      area: 'crown',
      region: 'turkey',
      sessions: '2',
      source: 'S3',
      years: '12',
      interval: '',
    })
  })

  it('answer a bad value beside its field and tie the message to it', () => {
    render(<StillCost {...ask('area=beard&sessions=7&years=0&source=S9')} />)
    const area = screen.getByRole('group', { name: 'Area to treat' })
    const told = area.getAttribute('aria-describedby') ?? ''
    expect(within(area).getByText(/no price for/).id).toBe(told)
    expect(screen.getByText('Sessions must be a whole number from 1 to 4.')).toBeDefined()
    expect(screen.getByLabelText('Keep it for').getAttribute('aria-describedby')).toBe('cost-years-error')
    expect(screen.getByLabelText('Whose prices').getAttribute('aria-describedby')).toBe('cost-source-error')
  })

  it('tell a handler the field and its text', () => {
    const onAnswer = vi.fn()
    render(<StillCost {...ask()} onAnswer={onAnswer} />)
    fireEvent.click(screen.getByRole('radio', { name: /Crown only/ }))
    fireEvent.change(screen.getByLabelText('Whose prices'), { target: { value: 'S3' } })
    expect(onAnswer.mock.calls).toEqual([
      ['area', 'crown'],
      ['source', 'S3'],
    ])
  })

  it('offer the way back once an assumption is changed', () => {
    render(<StillCost {...ask('area=crown&sessions=2')} />)
    expect(screen.getByRole('link', { name: 'Back to what the articles say' }).getAttribute('href')).toBe(
      '/cost?area=crown',
    )
    cleanup()
    render(<StillCost {...ask('area=crown')} />)
    expect(screen.queryByRole('link', { name: 'Back to what the articles say' })).toBeNull()
  })
})
