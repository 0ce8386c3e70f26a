import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { packColour } from '@/lib/scalp/preview/pack-colour'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { PREVIEW_FRAME, previewCamera } from '@/lib/scalp/preview/preview-camera'
import { previewColours } from '@/lib/scalp/preview/preview-colours'
import { previewDots, type PreviewPane } from '@/lib/scalp/preview/preview-dots'
import { pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { paintPreview } from '@/lib/scalp/preview/preview-paint'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { projectScene } from '@/lib/scalp/preview/preview-projection'
import { readScene } from '@/lib/scalp/preview/preview-scene'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { changes } from '../../../examples/preview.examples'
import { bands, sceneOf } from './preview-scenes'

const draw = (settings: PreviewSettings) => previewDots(sceneOf(settings.head), settings, bands)
const drawText = (text: string) => draw(previewAddress.parse(text).answers)
const printOf = (panes: readonly PreviewPane[]) => {
  const hash = createHash('sha256')
  for (const { dots, skin, from, to } of panes) {
    hash.update(`${dots.count} ${skin} ${from} ${to}`)
    for (const list of [dots.x, dots.y, dots.radius, dots.soft, dots.alpha, dots.colour]) {
      hash.update(Buffer.from(list.buffer, 0, dots.count * 4))
    }
  }
  return hash.digest('hex')
}
const pixelsOf = (settings: PreviewSettings) =>
  createHash('sha256')
    .update(paintPreview(draw(settings), 320))
    .digest('hex')
const pricks = (text: string) => drawText(text).reduce((all, pane) => all + pane.pricks, 0)
const alpha = ([pane]: readonly PreviewPane[]) =>
  pane?.dots.alpha.subarray(0, pane.dots.count).reduce((all, a) => all + a, 0) ?? 0
const after = 'show=after'

/** Those of the points that are wanted, in the same order. */
function keepPoints(points: Points, wanted: (i: number) => boolean): Points {
  const ones = <List extends Float32Array | Uint8Array>(list: List) => list.filter((_, i) => wanted(i)) as List
  const threes = (list: Float32Array) => list.filter((_, k) => wanted(Math.floor(k / 3)))
  return {
    count: points.open.filter((_, i) => wanted(i)).length,
    position: threes(points.position),
    normal: threes(points.normal),
    open: ones(points.open),
    tone: ones(points.tone),
    region: ones(points.region),
  }
}

describe('the dots of the visualiser', () => {
  it('are the same for the same settings', () => {
    expect(printOf(draw(previewDefaults))).toBe(printOf(draw({ ...previewDefaults })))
    expect(pixelsOf(previewDefaults)).toBe(pixelsOf({ ...previewDefaults }))
  })

  it.each(Object.entries(changes))('change with %s, and so do the pixels', (field, { from, to }) => {
    const { answers: settings, problems } = previewAddress.change(
      { answers: from, problems: [] },
      field as PreviewField,
      to,
    )
    expect(problems).toEqual([])
    expect(printOf(draw(settings))).not.toBe(printOf(draw(from)))
    expect(pixelsOf(settings)).not.toBe(pixelsOf(from))
  })

  it.each(['grid', 'big', 'deep', 'ink', 'straight'])('change with the fault “%s” alone', fault => {
    const work = `${after}&faults=${fault}&pattern=norwood-5&yaw=0`
    expect(printOf(drawText(work))).not.toBe(printOf(drawText(`${after}&pattern=norwood-5&yaw=0`)))
  })

  it.each(['both', 'wipe'])('show what was before on the left and what was done on the right with “%s”', show => {
    const panes = drawText(`pattern=norwood-6&show=${show}&wipe=40&yaw=0`)
    expect(panes.map(pane => pane.pricks > 0)).toEqual([false, true])
    expect(panes[0]?.from).toBe(0)
    expect(panes[1]?.from).toBe(panes[0]?.to)
    expect(panes[1]?.to).toBe(PREVIEW_FRAME)
  })

  it.each([
    [0, [true]],
    [25, [false, true]],
    [100, [false]],
  ])('give the line at %i of 100 so much of the frame to what was before', (wipe, done) => {
    const panes = drawText(`pattern=norwood-6&show=wipe&wipe=${wipe}&yaw=0`)
    expect(panes.map(pane => pane.pricks > 0)).toEqual(done)
    const before = panes.find(pane => pane.pricks === 0)
    expect(before?.to ?? 0).toBe((wipe / 100) * PREVIEW_FRAME)
  })

  it('draw brows in the colour of the hair, above the eyes and nowhere else', () => {
    const text = `${after}&yaw=0&pitch=0&session=0&pattern=total&hair=red`
    const [pane] = drawText(text)
    const brow = packColour(previewColours(previewAddress.parse(text).answers).brow)
    const heights = [...(pane?.dots.colour.subarray(0, pane.dots.count) ?? [])].flatMap((colour, i) =>
      colour === brow ? [pane?.dots.y[i] ?? 0] : [],
    )
    expect(heights.length).toBeGreaterThan(60)
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(40)
  })

  it.each([0, 42, -42])(
    'fill no more than the bust, though the chest shows below the chin, turned by %i degrees',
    yaw => {
      const whole = sceneOf('man')
      const skin = keepPoints(whole.cloud.skin, i => (whole.foot[i] ?? 0) > -0.1)
      const bust = readScene({ ...whole.cloud, skin }, 'man')
      const [all, alone] = [whole, bust].map(scene => {
        const { cover, inside } = projectScene(scene, previewCamera(yaw, 12))
        return new Set([...cover.keys()].filter(at => (cover[at] ?? 0) > 0.5 && (inside[at] ?? 0) > 0))
      })
      const stray = [...(all ?? [])].filter(at => !alone?.has(at))
      expect(stray.length).toBeLessThan(10)
    },
  )

  it('grow in number from session to session, and before the first there is no pigment', () => {
    const counts = [0, 1, 2, 3].map(session => pricks(`${after}&session=${session}`))
    expect(counts[0]).toBe(0)
    for (let i = 1; i < 4; i += 1) expect(counts[i]).toBeGreaterThan((counts[i - 1] ?? 0) * 1.15)
    expect(pricks('show=before')).toBe(0)
  })

  it('pale with the years as the chosen source dates it, and never go', () => {
    expect(pigmentLeft(4, bands.S0)).toBe(1)
    expect(pigmentLeft(5, bands.S2)).toBe(1)
    expect(pigmentLeft(4, bands.S4)).toBeCloseTo(0.67)
    const left = Array.from({ length: 11 }, (_, years) => pigmentLeft(years, bands.S0))
    expect(left).toEqual(left.toSorted((a, b) => b - a))
    expect(Math.min(...left)).toBeGreaterThan(0.3)
    expect(alpha(drawText(`${after}&years=8`))).toBeLessThan(alpha(drawText(after)))
  })

  it('leave native hair where the pattern leaves it: none at all, or all of it', () => {
    expect(pricks(`${after}&pattern=total&pitch=60`)).toBeGreaterThan(3_000)
    expect(pricks(`${after}&pattern=norwood-1&area=crown&yaw=180`)).toBeLessThan(300)
  })

  it('stand in the frame, and none of them is behind another side of the head', () => {
    for (const text of [
      after,
      `${after}&yaw=180`,
      `${after}&yaw=90`,
      `${after}&pitch=70`,
      'show=both',
      'length=long',
    ]) {
      for (const { dots, from, to } of drawText(text)) {
        expect(dots.count).toBeGreaterThan(1_000)
        expect(Math.min(...dots.x.subarray(0, dots.count))).toBeGreaterThan(from - 13)
        expect(Math.max(...dots.x.subarray(0, dots.count))).toBeLessThan(to + 13)
        expect(dots.radius.subarray(0, dots.count).every(radius => radius > 0 && radius < 12)).toBe(true)
        expect(dots.alpha.subarray(0, dots.count).every(a => a > 0 && a <= 1)).toBe(true)
      }
    }
  })

  it('show pigment plainly on very pale skin and hardly on very dark skin', () => {
    const contrast = (skin: number) => {
      const [pane] = drawText(`${after}&skin=${skin}&hair=black`)
      const darkest = Math.min(
        ...(pane?.dots.colour.subarray(0, pane.dots.count) ?? []).map(colour => (colour >> 8) & 255),
      )
      return (pane?.skin[1] ?? 0) - darkest
    }
    expect(contrast(1)).toBeGreaterThan(180)
    expect(contrast(10)).toBeLessThan(25)
  })

  it('in a grid stand in rows, in good work do not', () => {
    const rows = (text: string) => {
      const [pane] = drawText(`${after}&pattern=total&yaw=0&pitch=80&session=1&${text}`)
      const pigment = pane?.dots.colour[pane.dots.count - 1]
      const places = [...(pane?.dots.x.subarray(0, pane.dots.count) ?? [])].filter(
        (x, i) =>
          pane?.dots.colour[i] === pigment && Math.abs(x - 320) < 60 && Math.abs((pane?.dots.y[i] ?? 0) - 300) < 40,
      )
      return new Set(places.map(x => Math.round(x / 2.5))).size / Math.min(48, places.length)
    }
    expect(rows('faults=grid')).toBeLessThan(rows('') * 0.75)
  })
})
