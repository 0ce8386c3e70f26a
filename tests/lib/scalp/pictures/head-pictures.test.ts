import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawFadedOnHead, drawPartingFilled, drawSessionsOnHead } from '@/lib/scalp/pictures/heads'
import { sheetSvg } from '@/lib/scalp/pictures/picture-sheet'

test('a picture of heads is what its rule draws, to the byte', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(sheetSvg(drawPartingFilled(scheme))).toBe(
      readFileSync(`public/pictures/parting-before-after-${scheme}.svg`, 'utf8'),
    )
  }
})

test('each session keeps the dots of the one before and adds some', () => {
  const sessions = drawSessionsOnHead('light').panels.map(scalpDots)
  sessions.slice(1).forEach((dots, i) => {
    const before = sessions[i] ?? new Set()
    expect(dots.size).toBeGreaterThan(before.size * 1.1)
    expect([...before].filter(dot => !dots.has(dot))).toEqual([])
  })
})

test('faded dots stand where the fresh ones stood', () => {
  const [fresh, ...later] = drawFadedOnHead('light').panels.map(scalpDots)
  for (const dots of later) expect(dots).toEqual(fresh)
})

/** Places of the dots on the scalp, in fifths of a pixel. */
function scalpDots(panel: string): Set<string> {
  const paths = [...panel.matchAll(/stroke="#17130f[^"]*"[^>]* d="([^"]*)"/g)]
  return new Set(
    paths.flatMap(([, path = '']) => {
      let x = 0
      let y = 0
      return [...path.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, dx, dy]) => {
        x += Number(dx)
        y += Number(dy)
        return `${x} ${y}`
      })
    }),
  )
}
