// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { SpotPage } from '@/components/scalp/spot-page'
import { spotPairs } from '@/content/scalp/spot-pairs'
import type { SpotPair } from '@/content/scalp/spot-pairs.schema'
import { spotOrder } from '@/lib/scalp/pictures/spot-order'

const rows: [string, SpotPair][] = Object.entries(spotPairs)

afterEach(cleanup)

describe('"Spot the problem"', () => {
  test('asks one question a pair, with two radios that stand in the order of the seed', () => {
    const { container } = render(<SpotPage />)
    for (const [id, pair] of rows) {
      const group = container.querySelector<HTMLElement>(`#${id}`)
      expect(group?.tagName).toBe('FIELDSET')
      if (!group) continue
      expect(group.querySelector('legend')?.textContent).toContain(pair.ask)
      const radios = within(group).getAllByRole<HTMLInputElement>('radio')
      expect(radios.map(({ value }) => value)).toEqual(spotOrder(pair.seed))
      expect(new Set(radios.map(({ name }) => name))).toEqual(new Set([`spot-${id}`]))
    }
  })

  test('says in each picture what is seen, and the same in words', () => {
    const { container } = render(<SpotPage />)
    for (const [id, { good, poor }] of rows) {
      const group = container.querySelector<HTMLElement>(`#${id}`)
      const alts = [...(group?.querySelectorAll('img') ?? [])].map(img => img.alt)
      const words = [...(group?.querySelectorAll('.spot-words') ?? [])].map(node => node.textContent)
      expect(alts.toSorted()).toEqual([good, poor].toSorted())
      expect(words).toEqual(alts)
    }
  })

  test('is sent nowhere and asks the browser to keep nothing', () => {
    const { container } = render(<SpotPage />)
    const form = container.querySelector('form')
    expect(form?.getAttribute('method')).toBe('dialog')
    expect(form?.hasAttribute('action')).toBe(false)
    for (const input of container.querySelectorAll('input')) expect(input.getAttribute('autocomplete')).toBe('off')
    expect(container.querySelector('[type=submit], button:not([type])')).toBeNull()
  })

  test('gives each answer with who says so, and all of them once more for paper', () => {
    const { container } = render(<SpotPage />)
    expect(container.querySelectorAll('[aria-live] .spot-answer')).toHaveLength(rows.length)
    for (const [id, { fault }] of rows)
      expect(container.querySelector(`#${id} .spot-answer`)?.textContent).toContain(fault)
    const key = screen.getByRole('region', { name: 'Answers', hidden: true })
    expect(within(key).getAllByRole('listitem', { hidden: true })).toHaveLength(rows.length)
    expect(container.textContent).not.toMatch(/\{[a-zS]/)
  })
})
