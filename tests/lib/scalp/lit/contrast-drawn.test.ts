import { describe, expect, it } from 'vitest'
import { contrastOf, lightness } from '@/lib/scalp/lit/contrast'
import { brightness, toLinear } from '@/lib/scalp/lit/linear-colour'
import { PREVIEW_FRAME } from '@/lib/scalp/preview/preview-camera'
import { newPainter } from '@/lib/scalp/preview/preview-painter'
import { namesOf, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewDistances, previewHeads, previewSkins } from '@/content/scalp/scalp'
import { bands, sceneOf } from '../preview/preview-scenes'

/** A scalp without hair, all of it treated, seen from before and a little above. */
const bald: PreviewSettings = { ...previewDefaults, pattern: 'total', yaw: 0, pitch: 30 }
/** The treated scalp in that view: an ellipse, its middle and half axes in shares of the picture's edge. */
const SCALP = { x: 0.5, y: 0.22, wide: 0.2, high: 0.1 } as const
/** So much may the difference be off, which is told in whole steps of L*. */
const OFF = 1
/** The lightness itself depends on where one looks; it is told for three places. */
const PLACE = 4

const paint = newPainter()

/** L* of the scalp as somebody sees it to whom its dots are a shade: the mean of its light. */
function drawn(settings: PreviewSettings): number {
  const { pixels } = paint(sceneOf(settings.head), settings, bands, PREVIEW_FRAME)
  let [sum, count] = [0, 0]
  for (let i = 0; i < PREVIEW_FRAME ** 2; i += 1) {
    const across = ((i % PREVIEW_FRAME) / PREVIEW_FRAME - SCALP.x) / SCALP.wide
    const down = (Math.floor(i / PREVIEW_FRAME) / PREVIEW_FRAME - SCALP.y) / SCALP.high
    if (across ** 2 + down ** 2 > 1) continue
    sum += brightness([0, 1, 2].map(channel => toLinear(pixels[i * 4 + channel] ?? 0)) as never)
    count += 1
  }
  return lightness(sum / count)
}

const change = (settings: PreviewSettings) =>
  drawn({ ...settings, show: 'before' }) - drawn({ ...settings, show: 'after' })

const told = (settings: PreviewSettings) => {
  const { before, after } = contrastOf(settings, bands)
  return before - after
}

describe.each(namesOf(previewHeads))('on the head of a %s', head => {
  it.each(namesOf(previewSkins).map(Number) as PreviewSettings['skin'][])(
    'the difference that is told is the one that is drawn, on skin %d at every distance',
    skin => {
      const settings = { ...bald, head, skin }
      const before = drawn({ ...settings, show: 'before' })
      expect(Math.abs(before - contrastOf(settings, bands).before)).toBeLessThan(PLACE)
      for (const distance of namesOf(previewDistances)) {
        const seen = { ...settings, distance }
        expect(Math.abs(before - drawn({ ...seen, show: 'after' }) - told(seen)), distance).toBeLessThanOrEqual(OFF)
      }
    },
  )
})

describe('so is the difference', () => {
  it.each([
    ['after one session', { session: 1 }],
    ['after two', { session: 2 }],
    ['years later', { years: 10 }],
    ['of coarse dots', { dot: 4 }],
    ['of dots that are too dark', { faults: ['dark'] }],
    ['of dots that are too big', { faults: ['big'] }],
    ['of ink that sits too deep', { faults: ['deep'] }],
    ['of tattoo ink', { faults: ['ink'] }],
    ['in the sun', { light: 'sun' }],
  ] as const)('%s', (_, changes) => {
    for (const skin of [3, 8] as const) {
      const settings: PreviewSettings = { ...bald, skin, distance: 'talk', ...changes }
      const [seen, said] = [change(settings), told(settings)]
      // What is far from the bare scalp may be a little more off: how dots run into each other is told roughly.
      expect(Math.abs(seen - said), `${skin}: ${seen}, told ${said}`).toBeLessThanOrEqual(Math.max(OFF, said * 0.15))
    }
  })
})
