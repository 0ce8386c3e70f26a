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
afterEach(cleanup)

describe('the axis of ranges', () => {
  it('is a picture with a name, its words as text', () => {
    draw([row({})])
    expect(screen.getByRole('img', { name: 'Years by voice' })).toBeDefined()
    expect(screen.getByText('A voice')).toBeDefined()
    expect(screen.getByText('10')).toBeDefined()
  })

  it('sets a mark by percentages, without a style', () => {
    const { container } = draw([row({ range: range(2, 5) })])
    expect([...container.querySelectorAll('circle')].map(dot => dot.getAttribute('cx'))).toEqual(['20%', '50%'])
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('draws an open end broken and without a dot', () => {
    const { container } = draw([row({ range: range(null, 9, 3) })])
    expect([...container.querySelectorAll('circle')].map(dot => dot.getAttribute('cx'))).toEqual(['90%'])
    const broken = container.querySelector('[stroke-dasharray]')
    expect([broken?.getAttribute('x1'), broken?.getAttribute('x2')]).toEqual(['0%', '30%'])
  })

  it('runs an open high end to the edge', () => {
    const { container } = draw([row({ range: range(7, null) })])
    expect(container.querySelector('[stroke-dasharray]')?.getAttribute('x1')).toBe('100%')
  })

  it('draws one figure as one dot and a silent voice as none', () => {
    expect(draw([row({ range: range(8, 8) })]).container.querySelectorAll('circle')).toHaveLength(1)
    cleanup()
    expect(draw([row({ range: null })]).container.querySelectorAll('circle')).toHaveLength(0)
  })
})
