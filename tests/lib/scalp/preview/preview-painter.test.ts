import { expect, it } from 'vitest'
import { newPainter } from '@/lib/scalp/preview/preview-painter'
import { type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { bands, sceneOf } from './preview-scenes'

const edge = 160

it('paints, whatever it painted before, the very pixels that a fresh hand would', () => {
  const paint = newPainter()
  let spare: Uint8ClampedArray<ArrayBuffer> | undefined
  const walk: Partial<PreviewSettings>[] = [
    {},
    { yaw: 120 },
    { pattern: 'norwood-3' },
    { head: 'woman' },
    { line: 90 },
    { faults: ['straight'] },
    { session: 1 },
    { grey: 50, length: 'short' },
    { area: 'hairline', height: 80, light: 'sun' },
    { show: 'both', years: 6 },
    {},
  ]
  for (const change of walk) {
    const settings = { ...previewDefaults, ...change }
    const scene = sceneOf(settings.head)
    const painted = paint(scene, settings, bands, edge, spare)
    const fresh = newPainter()(scene, settings, bands, edge)
    expect(Buffer.from(painted.pixels).equals(Buffer.from(fresh.pixels)), JSON.stringify(change)).toBe(true)
    expect(painted.pricks).toBe(fresh.pricks)
    expect(painted.dots).toBe(fresh.dots)
    spare = painted.pixels
  }
})
