// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { GuidePlate, PlateCard, plateFile } from '@/components/articles/guide-plate'
import { plates } from '@/content/scalp/plates'

afterEach(cleanup)

test('a plate is fetched first, says what it shows, and has a drawing of its own for dark screens', () => {
  render(<GuidePlate slug="women" />)
  const [light, dark] = screen.getAllByRole('img', { name: plates.women.alt })
  expect(light?.getAttribute('src')).toBe('/plates/women-light.svg')
  expect(light?.getAttribute('fetchpriority')).toBe('high')
  expect(dark?.getAttribute('src')).toBe('/plates/women-dark.svg')
  expect(dark?.className).toContain('drawn-dark')
})

test('skin keeps its colour: the ten tones are one drawing for both', () => {
  const { container } = render(<GuidePlate slug="skin-tones" />)
  expect(container.querySelectorAll('img')).toHaveLength(1)
  expect(plateFile('skin-tones')).toBe('plates/skin-tones.svg')
})

test('in a list it waits until it is seen, and leaves the words to the name beside it', () => {
  const { container } = render(<PlateCard slug="scars" />)
  const image = container.querySelector('img')
  expect(image?.getAttribute('alt')).toBe('')
  expect(image?.getAttribute('loading')).toBe('lazy')
})

test('a guide without a plate stops the build', () => {
  expect(() => plateFile('no-such-guide')).toThrow(/no-such-guide/)
})
