// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CostNotes } from '@/components/cost/cost-notes'
import { costDrivers, costSilences } from '@/content/cost/cost-sayings'
import { costAddress } from '@/lib/cost/cost-address'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { costExamples } from '../../examples/cost.examples'
import { madeTable } from '../../lib/cost/made-table'
import { LiveCost, StillCost } from './drawn-cost'

const table = madeTable
const rowsOf = (answers: Partial<typeof costAddress.defaults> = {}) =>
  estimateFromTable({ ...costAddress.defaults, ...answers }, table).rows
beforeEach(() => window.history.replaceState(null, '', '/cost'))
afterEach(cleanup)

describe('the answer on cost', () => {
  it.each(costExamples)('is drawn for $name', ({ answers, expected }) => {
    const { container } = render(
      <StillCost answers={{ ...costAddress.defaults, ...answers }} problems={[]} table={table} />,
    )
    const [drawn] = within(container).getAllByRole('table')
    expect(container.textContent).toContain(expected.headline ?? 'No price')
    for (const row of rowsOf(answers)) {
      const source = table.sources.find(one => one.id === row.source)
      expect(drawn?.textContent).toContain(source?.shortName)
      if (row.totalText) expect(drawn?.textContent).toContain(row.totalText)
      if (row.sum) expect(drawn?.textContent).toContain(row.sum)
    }
    expect(screen.getByRole('img', { name: /^What each source says/ })).toBeDefined()
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('leads from each price to its place in the source', () => {
    render(<StillCost answers={costAddress.defaults} problems={[]} table={table} />)
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'))
    expect(links).toContain('/sources/S0#cost.full-head.us-2026.s0')
    expect(links).toContain('/sources/S3#cost.per-session.s3')
  })

  it('says aloud what it shows, in one line', () => {
    const { container } = render(
      <StillCost answers={{ ...costAddress.defaults, region: 'turkey' }} problems={[]} table={table} />,
    )
    const spoken = [...container.querySelectorAll('output')].map(output => output.textContent)
    expect(spoken).toContain('Full head in Turkey: about $1,500–$4,200 per session')
  })

  it('keeps one line in sight, which says what the last change came to and is read out once', () => {
    const { container } = render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
    const bar = () => container.querySelector('[data-bar]')?.textContent
    const spoken = () => [...container.querySelectorAll('output')].map(output => output.textContent)
    expect(bar()).toBe('Full head in the US$6,000–$12,000')
    fireEvent.change(screen.getByLabelText('Keep it for'), { target: { value: '12' } })
    const [years, sum] = [bar() ?? '', spoken()[0] ?? '']
    expect(years).toMatch(/^SMP, 12 years\$.*, our sum$/)
    // The slider has said its years.
    expect(years).toBe(`SMP, 12 years${sum}`)
    fireEvent.change(screen.getByRole('textbox', { name: 'The trip' }), { target: { value: '400' } })
    fireEvent.blur(screen.getByRole('textbox', { name: 'The trip' }))
    expect(bar()).toBe('With the trip$6,400–$12,400')
    fireEvent.click(screen.getByRole('radio', { name: /Crown only/ }))
    expect(bar()).toBe('Crown only in the US$3,600–$6,000')
    expect(spoken()).toEqual(['Crown only in the US: $3,600–$6,000'])
  })

  it('says in one sentence what it costs and whose price that is', () => {
    render(<StillCost {...costAddress.parse('source=S0')} table={table} />)
    expect(
      screen.getByRole('heading', { name: /^A full head in the US costs ?\$6,000–\$12,000/ }).textContent,
    ).toContain('according to the voice S0.')
    cleanup()
    render(<StillCost {...costAddress.parse('full-head.s0=7000&source=S0')} table={table} />)
    expect(screen.getByRole('heading', { name: /^A full head in the US costs/ }).textContent).toContain(
      'by your own figure.',
    )
  })

  it('has no two summaries that are read out alike', () => {
    const { container } = render(
      <>
        <StillCost answers={costAddress.defaults} problems={[]} table={table} />
        <CostNotes />
      </>,
    )
    const nameOf = (summary: Element) =>
      (summary.getAttribute('aria-labelledby')?.split(' ') ?? [])
        .map(id => container.querySelector(`[id="${id}"]`)?.textContent)
        .join(' ') || summary.textContent
    const names = [...container.querySelectorAll('summary')].map(nameOf)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('follows every change and keeps it in the address', () => {
    const { container } = render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
    fireEvent.click(screen.getByRole('radio', { name: /Crown only/ }))
    expect(container.textContent).toContain('$3,600–$6,000')
    fireEvent.click(screen.getByRole('radio', { name: 'Turkey' }))
    expect(container.textContent).toContain('No price')
    expect(window.location.pathname + window.location.search).toBe(
      costAddress.href({ area: 'crown', region: 'turkey' }),
    )
  })

  it('answers the address it is opened at, by query or by fragment', () => {
    window.history.replaceState(null, '', '/cost?area=crown&travel=much')
    render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
    expect((screen.getByRole('radio', { name: /Crown only/ }) as HTMLInputElement).checked).toBe(true)
    expect(screen.getByText(/^Write dollars without cents/)).toBeDefined()
    cleanup()
    window.history.replaceState(null, '', '/cost#area=hairline')
    render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
    fireEvent.click(screen.getByRole('radio', { name: 'Turkey' }))
    expect(window.location.search + window.location.hash).toBe('#area=hairline&region=turkey')
  })

  it('counts a figure of your own once its field is left, says so, and takes it back', () => {
    const { container } = render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
    const field = () => screen.getByRole('textbox', { name: /^Voice S0 · US/ })
    fireEvent.change(field(), { target: { value: '$15,000 – $18,000' } })
    expect(window.location.search).toBe('')
    fireEvent.blur(field())
    expect(window.location.search).toBe('?full-head.s0=15000-18000')
    expect(container.textContent).toContain('This figure is yours, in place of $6,000–$12,000 in the article.')
    fireEvent.click(screen.getByRole('link', { name: 'Back to the article’s figure' }))
    expect(window.location.search).toBe('')
    expect(container.textContent).not.toContain('The figure is yours')
  })

  it('opens the fold of a figure that is wrong, says so beside it and keeps what was typed', () => {
    for (const field of ['minoxidil', 'every-s2', 'transplant', 'full-head.s1']) {
      window.history.replaceState(null, '', `/cost?${field}=dear`)
      const { container } = render(<LiveCost answers={costAddress.defaults} problems={[]} table={table} />)
      const input = container.querySelector<HTMLInputElement>(`input[name="${field}"]`)
      expect(input?.value, field).toBe('dear')
      expect(input?.closest('details')?.open, field).toBe(true)
      const told = document.getElementById(input?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
      expect(told?.textContent, field).toMatch(/^Write /)
      expect(container.textContent).not.toContain('your figure')
      cleanup()
    }
  })

  it('counts what else is priced with a figure of your own, and says whose it is', () => {
    const { answers } = costAddress.parse('finasteride=50&years=10')
    render(<StillCost answers={answers} problems={[]} table={table} />)
    const wayOf = (name: string) => screen.getByRole('heading', { name }).parentElement?.textContent
    expect(wayOf('Finasteride')).toMatch(/\$6,000.*your figure/)
    expect(wayOf('Minoxidil')).not.toContain('your figure')
    expect(screen.getByRole('textbox', { name: /^Finasteride, a month/ })).toHaveProperty('value', '50')
  })

  it('says that an answer is for no place, unless it is the reader’s own', () => {
    const { answers } = costAddress.parse('source=S3')
    const drawn = render(<StillCost answers={answers} problems={[]} table={table} />)
    expect(drawn.container.textContent).toContain('for no place that it names')
    cleanup()
    const own = render(<StillCost {...costAddress.parse('full-head.s3=900&source=S3')} table={table} />)
    expect(own.container.textContent).not.toContain('for no place that it names')
    expect(screen.getByText(/^The sum stays at/)).toBeDefined()
  })

  it('shows what is left to pay after a deposit', () => {
    const { answers } = costAddress.parse('q1=9000&q1-deposit=1000')
    render(<StillCost answers={answers} problems={[]} table={table} />)
    expect(screen.getByText('After the deposit, $8,000 is left to pay.')).toBeDefined()
  })

  it('sets SMP beside what else there is, with the years in which they meet', () => {
    render(<StillCost answers={costAddress.defaults} problems={[]} table={table} />)
    const section = within(screen.getByRole('region', { name: 'Over your years' }))
    // 900 + 120 × 60 + 4 × 600, and 1,200 + 120 × 150 + 9 × 900; its parts stand in the table.
    expect(section.getByRole('heading', { name: 'A glued hair system' }).parentElement?.textContent).toContain(
      '$10,500–$27,300',
    )
    expect(section.getByText(/again later \$2,400–\$8,100\.$/)).toBeDefined()
    expect(section.getByText(/^Minoxidil has cost as much as SMP: /).textContent).toContain(
      'from year 5 at the earliest',
    )
    expect(section.getAllByText(/^The sum goes from/)).toHaveLength(3)
  })

  it('drops a message once its field is answered and keeps the others', () => {
    const problems = [
      { field: 'area' as const, message: 'About the area.', given: 'beard' },
      { field: 'source' as const, message: 'About the source.', given: 'S9' },
    ]
    render(<LiveCost answers={costAddress.defaults} problems={problems} table={table} />)
    fireEvent.click(screen.getByRole('radio', { name: /Hairline only/ }))
    expect(screen.queryByText('About the area.')).toBeNull()
    expect(screen.getByText('About the source.')).toBeDefined()
  })
})

describe('the notes on cost', () => {
  it('hold every driver and every silence', () => {
    const { container } = render(<CostNotes />)
    for (const { label } of Object.values(costDrivers))
      expect(screen.getByRole('heading', { name: label })).toBeDefined()
    for (const { says } of costSilences) expect(container.textContent).toContain(fillFigures(says))
  })
})
