import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bakeHead, bakeSheet } from '@/lib/scalp/head/bake-head'
import { rayThrough, viewpointOf } from '@/lib/scalp/head/camera'
import { treatedAt } from '@/lib/scalp/head/hairline'
import headDots from '@/lib/scalp/head/head-dots.json'
import { heroCamera } from '@/lib/scalp/head/hero-camera'
import { traceRay } from '@/lib/scalp/head/trace-ray'

const small = { ...heroCamera, centre: [43, 48], scale: 35, width: 85, height: 92 } as const

describe('the baked head', () => {
  test('is the same to the byte when it is drawn again', () => {
    const once = bakeHead(small)
    expect(once.dots.light.scalp).toBeGreaterThan(80)
    expect(bakeHead(small)).toEqual(once)
    expect(bakeSheet(small, 1, 120, 92)).toEqual(bakeSheet(small, 1, 120, 92))
  })

  test.each(['light', 'dark'] as const)('%s: the counted dots are the dots in the picture', scheme => {
    const picture = readPicture(scheme)
    expect(picture.skin.length).toBe(headDots[scheme].skin)
    expect(picture.scalp.length).toBe(headDots[scheme].scalp)
  })

  test('has the same dots on the scalp in light and in dark', () => {
    const order = (dots: readonly Place[]) => dots.map(({ x, y }) => `${x} ${y}`).sort()
    expect(order(readPicture('dark').scalp)).toEqual(order(readPicture('light').scalp))
  })

  test('was baked from the geometry of today: scalp dots lie in the treated half', () => {
    const view = viewpointOf(heroCamera)
    const missed = readPicture('light')
      .scalp.filter((_, i) => i % 40 === 0)
      .filter(({ x, y }) => {
        const ray = rayThrough(heroCamera, view, x, y)
        const far = traceRay(...view.eye, ...ray, heroCamera.distance - 2.6)
        const at = (axis: 0 | 1 | 2) => view.eye[axis] + ray[axis] * far
        return far < 0 || treatedAt(at(0), at(1), at(2)) === 0
      })
    // A dot of the outline may stand off the head by the part of a pixel that it was thrown within.
    expect(missed.length).toBeLessThanOrEqual(headDots.light.scalp / 40 / 20)
  })

  test.each(['light', 'dark'] as const)('%s: weighs at most 90 kB on the wire', scheme => {
    expect(gzipSync(readFile(scheme)).length).toBeLessThan(90_000)
  })
})

interface Place {
  readonly x: number
  readonly y: number
}

function readFile(scheme: 'light' | 'dark'): string {
  return readFileSync(`public/head/head-${scheme}.svg`, 'utf8')
}

/** Reads the dots back from the SVG, in pixels of the frame. */
function readPicture(scheme: 'light' | 'dark'): Record<'skin' | 'scalp', readonly Place[]> {
  const svg = readFile(scheme)
  const layer = (name: string) => svg.match(new RegExp(`<g id="${name}">(.*?)</g>`))?.[1] ?? ''
  const dots = (name: string) =>
    [...layer(name).matchAll(/ d="([^"]*)"/g)].flatMap(([, path = '']) => {
      let x = 0
      let y = 0
      return [...path.matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, dx, dy]) => {
        x += Number(dx)
        y += Number(dy)
        return { x: x / 5, y: y / 5 }
      })
    })
  return { skin: dots('skin'), scalp: dots('scalp') }
}
