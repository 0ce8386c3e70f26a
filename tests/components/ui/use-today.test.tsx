// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useToday } from '@/components/ui/use-today'

const Shown = () => <p>{useToday() ?? 'no day'}</p>

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date(2027, 0, 31, 23, 59, 50))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a page that is left open knows when the day has turned', () => {
  render(<Shown />)
  expect(screen.getByText('2027-01-31')).toBeDefined()
  act(() => vi.advanceTimersByTime(12_000))
  expect(screen.getByText('2027-02-01')).toBeDefined()
  act(() => vi.advanceTimersByTime(24 * 3_600_000))
  expect(screen.getByText('2027-02-02')).toBeDefined()
})

test.each([
  ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is brought back by the browser', () => window.dispatchEvent(new Event('pageshow'))],
])('a page that slept and %s reads the day anew', (_, wake) => {
  render(<Shown />)
  vi.setSystemTime(new Date(2027, 1, 3, 8))
  act(wake)
  expect(screen.getByText('2027-02-03')).toBeDefined()
})
