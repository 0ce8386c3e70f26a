// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { RangeAxis, type RangeRow } from '@/components/ui/range-axis'
import type { Value } from '@/lib/value/value'

const range = (low: number | null, high: number | null, under?: number): Value<'years'> => ({
  low,
  high,
  ...(under === undefined ? {} : { under }),
  unit: 'years',
})
const row = (more: Partial<RangeRow<'years'>>): RangeRow<'years'> => ({
  id: 'a',
  label: 'A voice',
  value: '1–2',
  range: range(1, 2),
  tone: 'plain',
  ...more,
})
const draw = (rows: RangeRow<'years'>[]) =>
  render(<RangeAxis label="Years by voice" unit="years" rows={rows} least={10} />)
/** Each band: where it begins, how wide it is, and how dense its dots are. */
const bandsIn = (container: HTMLElement) =>
  [...container.querySelectorAll('rect')].map(band => [
    band.getAttribute('x'),
    band.getAttribute('width'),
    band.getAttribute('fill')?.match(/-(dense|sparse)\)$/)?.[1],
  ])
afterEach(cleanup)

describe('the axis of ranges', () => {
  it('is a picture with a name, its words as text', () => {
    draw([row({})])
    expect(screen.getByRole('img', { name: 'Years by voice' })).toBeDefined()
    expect(screen.getByText('A voice')).toBeDefined()
    expect(screen.getByText('10')).toBeDefined()
  })

  it('sets a band by percentages, without a style', () => {
    const { container } = draw([row({ range: range(2, 5) })])
    expect(bandsIn(container)).toEqual([['20%', '30%', 'dense']])
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('thins out towards an open end', () => {
    const { container } = draw([row({ range: range(null, 9, 3) })])
    expect(bandsIn(container)).toEqual([
      ['0%', '30%', 'sparse'],
      ['30%', '60%', 'dense'],
    ])
  })

  it('runs an open high end to the edge', () => {
    expect(bandsIn(draw([row({ range: range(7, null) })]).container)).toEqual([['70%', '30%', 'sparse']])
  })

  it('ends where its data end, and holds what an open end leaves room for', () => {
    render(<RangeAxis label="Years" unit="years" rows={[row({ range: range(2, 23) })]} />)
    expect(screen.getByText('20')).toBeDefined()
    expect(screen.queryByText('25')).toBeNull()
  })

  it('draws one figure as one dot and a silent voice as none', () => {
    const one = draw([row({ range: range(8, 8) })]).container
    expect(one.querySelectorAll('circle')).toHaveLength(1)
    expect(bandsIn(one)).toEqual([])
    cleanup()
    const none = draw([row({ range: null })]).container
    expect(none.querySelectorAll('circle')).toHaveLength(0)
    expect(bandsIn(none)).toEqual([])
  })

  it('draws its dots in patterns of its own', () => {
    const { container } = draw([row({})])
    const [fill] = [...container.querySelectorAll('rect')].map(band => band.getAttribute('fill')?.slice(5, -1))
    expect(container.querySelector(`pattern[id="${fill}"]`)).not.toBeNull()
  })
})
