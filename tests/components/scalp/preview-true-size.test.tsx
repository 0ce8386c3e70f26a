// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { PreviewCard } from '@/components/scalp/preview-card'
import { PreviewTrueSize } from '@/components/scalp/preview-true-size'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewTable } from '@/lib/scalp/preview/preview-table'

const table = previewTable()
const ask = { settings: previewDefaults, problems: [], table, onSet: vi.fn() }
const card = () => screen.getByRole('img', { name: /as large as a bank card/ })
const wide = () => Number(card().getAttribute('width'))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('is fetched and drawn once the fold is opened', async () => {
  render(<PreviewTrueSize {...ask} />)
  expect(document.querySelector('svg[role="img"]')).toBeNull()
  const fold = document.querySelector('details') as HTMLDetailsElement
  fold.open = true
  await act(async () => {
    fireEvent(fold, new Event('toggle'))
    await vi.dynamicImportSettled()
  })
  expect(card().querySelectorAll('path').length).toBeGreaterThan(0)
})

it('grows with the slider in the card’s own shape, and starts from a finger’s screen or a mouse’s', () => {
  render(<PreviewCard settings={previewDefaults} bands={table.fading} />)
  expect(wide()).toBeCloseTo(8.56 * 40)
  const slider = screen.getByRole('slider', { name: 'Size of the drawing on your screen' })
  fireEvent.change(slider, { target: { value: '62.5' } })
  expect(wide()).toBeCloseTo(8.56 * 62.5)
  expect(wide() / Number(card().getAttribute('height'))).toBeCloseTo(85.6 / 53.98)
  expect(slider.getAttribute('aria-valuetext')).toBe('62.5 pixels to the centimetre')
  cleanup()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  render(<PreviewCard settings={previewDefaults} bands={table.fading} />)
  expect(wide()).toBeCloseTo(8.56 * 63)
})

it('says how wide a dot is, and where the screen is too coarse for it', () => {
  vi.stubGlobal('devicePixelRatio', 1)
  render(<PreviewCard settings={previewDefaults} bands={table.fading} />)
  expect(screen.getByText(/a dot is 0\.25 mm wide here/).textContent).toContain('finer than this screen')
  cleanup()
  vi.stubGlobal('devicePixelRatio', 3)
  render(<PreviewCard settings={previewDefaults} bands={table.fading} />)
  expect(screen.getByText(/a dot is 0\.25 mm wide here/).textContent).not.toContain('finer than this screen')
  expect(document.querySelector('[style]')).toBeNull()
})
