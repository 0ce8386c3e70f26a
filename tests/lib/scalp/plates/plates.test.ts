import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plateSvg, sow } from '@/lib/scalp/plates/plate'
import { plateRules } from '@/lib/scalp/plates/plate-rules'

/** Places of all dots of a drawing, in pixels of the frame. */
const dotsOf = (svg: string) =>
  [...svg.matchAll(/ d="(m[^"]*)"/g)].flatMap(([, path = '']) => {
    let [x, y] = [0, 0]
    return [...path.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, dx, dy]) => {
      x += Number(dx)
      y += Number(dy)
      return { x: x / 5, y: y / 5 }
    })
  })

describe('a plate', () => {
  test.each(['is-it-safe', 'sessions'] as const)(
    '%s: the files are what its rule draws, to the byte',
    id => {
      for (const scheme of ['light', 'dark'] as const) {
        expect(plateSvg(plateRules[id], scheme)).toBe(readFileSync(`public/plates/${id}-${scheme}.svg`, 'utf8'))
      }
    },
    60_000,
  )

  test('sows no dot outside its frame, and none where nothing stands', () => {
    const full = (x: number) => (x > 200 ? 1 : 0)
    const dots = dotsOf(plateSvg([scheme => sow({ full, ink: 'skin', seed: 1, gap: 9 }, scheme)], 'light'))
    expect(dots.length).toBeGreaterThan(100)
    expect(dots.filter(({ x, y }) => x < 200 || x > 400 || y < 0 || y > 250)).toEqual([])
  })

  test('is sown with other colours for dark paper, and as many dots of a flat thing', () => {
    const draw = (scheme: 'light' | 'dark') =>
      plateSvg([scheme => sow({ full: () => 1, ink: 'pigment', seed: 1, gap: 9 }, scheme)], scheme)
    expect(draw('light')).not.toBe(draw('dark'))
    expect(dotsOf(draw('light'))).toEqual(dotsOf(draw('dark')))
  })

  test('shows whole heads: no drawing with a head has a dot at its upper edge or at either side', () => {
    const cut = ['is-it-safe', 'pain-and-numbing', 'what-smp-is']
    const near = Object.keys(plateRules)
      .filter(id => !cut.includes(id) && id !== 'skin-tones')
      .filter(id =>
        dotsOf(readFileSync(`public/plates/${id}-light.svg`, 'utf8')).some(({ x, y }) => y < 3 || x < 2 || x > 398),
      )
    expect(near).toEqual([])
  })
})
