import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { previewFaults } from '@/content/scalp/scalp'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { newPainter } from '@/lib/scalp/preview/preview-painter'
import { namesOf, type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { changes } from '../../../examples/preview.examples'
import { bands, sceneOf } from '../preview/preview-scenes'

const EDGE = 240
const paint = newPainter()
const draw = (settings: PreviewSettings, edge = EDGE) => paint(sceneOf(settings.head), settings, bands, edge)
const drawText = (text: string, edge = EDGE) => draw(previewAddress.parse(text).answers, edge)
const printOf = ({ pixels }: ReturnType<typeof draw>) => createHash('sha256').update(pixels).digest('hex')
const after = 'show=after'

/** How bright the pixels of a part of the picture are on the whole, 0 to 255, clear ones left out. */
function levelOf({ pixels, edge }: ReturnType<typeof draw>, [x0, x1, y0, y1]: readonly number[]): number {
  let [sum, count] = [0, 0]
  for (let y = Math.round((y0 ?? 0) * edge); y < (y1 ?? 1) * edge; y += 1) {
    for (let x = Math.round((x0 ?? 0) * edge); x < (x1 ?? 1) * edge; x += 1) {
      const at = (y * edge + x) * 4
      if (pixels[at + 3] !== 255) continue
      sum += ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3
      count += 1
    }
  }
  return sum / count
}

/** The top of the head, from the front. */
const TOP = [0.42, 0.58, 0.08, 0.18] as const

describe('the lit picture', () => {
  it('is the same to the byte for the same settings', () => {
    expect(printOf(draw(previewDefaults))).toBe(printOf(newPainter()(sceneOf('man'), previewDefaults, bands, EDGE)))
  })

  it.each(Object.entries(changes))('changes with %s', (field, { from, to }) => {
    const { answers: settings, problems } = previewAddress.change(
      { answers: from, problems: [] },
      field as PreviewField,
      to,
    )
    expect(problems).toEqual([])
    expect(printOf(draw(settings))).not.toBe(printOf(draw(from)))
  })

  it.each(namesOf(previewFaults))('changes with the fault “%s” alone', fault => {
    const text = `${after}&pattern=norwood-5&yaw=0`
    expect(printOf(drawText(`${text}&faults=${fault}`))).not.toBe(printOf(drawText(text)))
  })

  it('ends softly: opaque in the face, clear at its corners and at the foot', () => {
    const { pixels, edge } = drawText(`${after}&yaw=0`)
    const alphaAt = (x: number, y: number) => pixels[(Math.floor(y * edge) * edge + Math.floor(x * edge)) * 4 + 3] ?? 0
    expect(alphaAt(0.5, 0.5)).toBe(255)
    for (const [x, y] of [
      [0, 0],
      [0.999, 0],
      [0, 0.999],
      [0.999, 0.999],
    ] as const) {
      expect(alphaAt(x, y)).toBe(0)
    }
    const down = [0.86, 0.92, 0.96, 0.99].map(y => alphaAt(0.5, y))
    expect(down).toEqual(down.toSorted((a, b) => b - a))
    expect(down.at(-1)).toBeLessThan(128)
  })

  it.each([-90, -30, 0, 60, 90, 180])(
    'side by side, long hair turned by %s ends before its half of the picture does',
    yaw => {
      for (const head of ['man', 'woman']) {
        const { pixels, edge } = drawText(`head=${head}&length=long&show=both&yaw=${yaw}&pitch=0`)
        for (let y = 0; y < edge * 0.7; y += 1) {
          for (const x of [0, edge / 2 - 1, edge / 2, edge - 1]) expect(pixels[(y * edge + x) * 4 + 3]).toBe(0)
        }
      }
    },
  )

  it('has a smooth outline: from the head to the paper it takes more than one step', () => {
    const { pixels, edge } = drawText(`${after}&session=0&pattern=total&yaw=0`)
    let soft = 0
    for (let y = Math.round(edge * 0.1); y < edge * 0.3; y += 1) {
      const row = Array.from({ length: edge }, (_, x) => pixels[(y * edge + x) * 4 + 3] ?? 0)
      if (row.some(alpha => alpha > 20 && alpha < 235)) soft += 1
    }
    expect(soft).toBeGreaterThan(edge * 0.12)
  })

  it.each(['both', 'wipe'])('shows what was before on the left and what was done on the right with “%s”', show => {
    const text = `pattern=total&pitch=60&yaw=0&show=${show}`
    const [left, right] = show === 'both' ? ([0.2, 0.7] as const) : ([0.4, 0.55] as const)
    const level = (from: number) => levelOf(drawText(text), [from, from + 0.06, 0.3, 0.4])
    expect(level(left)).toBeGreaterThan(level(right) + 5)
  })

  it('counts the pricks: more from session to session, none before the first', () => {
    const counts = [0, 1, 2, 3].map(session => drawText(`${after}&session=${session}`).pricks)
    expect(counts[0]).toBe(0)
    for (let i = 1; i < 4; i += 1) expect(counts[i]).toBeGreaterThan((counts[i - 1] ?? 0) * 1.15)
    expect(drawText('show=before').pricks).toBe(0)
    expect(drawText(`${after}&pattern=total&pitch=60`).pricks).toBeGreaterThan(3_000)
    expect(drawText(`${after}&pattern=norwood-1&area=crown&yaw=180`).pricks).toBeLessThan(300)
  })

  it('pales with the years as the chosen source dates it, and never goes', () => {
    expect(pigmentLeft(4, bands.S0)).toBe(1)
    expect(pigmentLeft(5, bands.S2)).toBe(1)
    expect(pigmentLeft(4, bands.S4)).toBeCloseTo(0.67)
    const left = Array.from({ length: 11 }, (_, years) => pigmentLeft(years, bands.S0))
    expect(left).toEqual(left.toSorted((a, b) => b - a))
    expect(Math.min(...left)).toBeGreaterThan(0.3)
    const level = (text: string) => levelOf(drawText(`${after}&yaw=0&pattern=total&${text}`), TOP)
    expect(level('years=8')).toBeGreaterThan(level('years=0') + 5)
    expect(level('years=8')).toBeLessThan(level('session=0') - 2)
  })

  it('shows pigment plainly on very pale skin and less on very dark skin', () => {
    const level = (text: string) => levelOf(drawText(`${after}&yaw=0&pattern=total&hair=black&${text}`), TOP)
    const contrast = (skin: number) => level(`skin=${skin}&session=0`) - level(`skin=${skin}`)
    expect(contrast(1)).toBeGreaterThan(10)
    expect(contrast(10)).toBeGreaterThan(0)
    expect(contrast(10)).toBeLessThan(contrast(1) / 2)
  })

  it('too big, too dark or too deep is worse than good work also when it is seen from talking distance', () => {
    const level = (text: string) => levelOf(drawText(`${after}&yaw=0&pattern=total&distance=talk&${text}`), TOP)
    const good = level('')
    for (const fault of ['big', 'dark', 'deep']) expect(level(`faults=${fault}`)).toBeLessThan(good - 4)
  })

  it('a hairline that is too low stands over a forehead that good work leaves bare, on both heads', () => {
    for (const head of ['man', 'woman']) {
      const level = (text: string) =>
        levelOf(drawText(`${after}&head=${head}&pattern=total&yaw=0&pitch=4&skin=3&${text}`), [0.42, 0.58, 0.28, 0.32])
      expect(level('')).toBeCloseTo(level('session=0'), 0)
      expect(level('faults=low')).toBeLessThan(level('') - 3)
    }
  })

  it('grey hair on dark skin is not burnt out, and black hair beside it is not grey', () => {
    const side = 'show=before&pattern=norwood-1&length=long&head=woman&skin=9&yaw=90&pitch=4'
    const level = (text: string) => levelOf(drawText(`${side}&${text}`), [0.5, 0.75, 0.3, 0.5])
    expect(level('grey=100')).toBeLessThan(225)
    expect(level('hair=black')).toBeLessThan(70)
  })

  it('long hair lies over the scalp from before and behind, so that no skin shows through it', () => {
    const bare = 'head=woman&pattern=norwood-1&length=long&hair=black&skin=1&session=0&show=after'
    for (const view of ['yaw=180&pitch=5', 'yaw=90&pitch=5', 'yaw=0&pitch=50']) {
      const { pixels, edge } = drawText(`${bare}&${view}`)
      let [pale, all] = [0, 0]
      const [x0, x1] = view.startsWith('yaw=90') ? [0.55, 0.75] : view.startsWith('yaw=0') ? [0.25, 0.4] : [0.32, 0.68]
      for (let y = Math.round(edge * 0.2); y < edge * 0.4; y += 1) {
        for (let x = Math.round(edge * x0); x < edge * x1; x += 1) {
          const at = (y * edge + x) * 4
          if ((pixels[at] ?? 0) > 150) pale += 1
          all += 1
        }
      }
      expect(pale / all, view).toBeLessThan(0.03)
    }
  })

  it('long hair covers the ears, whose rims do not show through it', () => {
    for (const head of ['man', 'woman']) {
      for (const yaw of [-90, 90]) {
        const { pixels, edge } = drawText(
          `head=${head}&pattern=norwood-1&length=long&hair=black&skin=1&session=0&show=after&yaw=${yaw}&pitch=0`,
        )
        const [x0, x1] = yaw > 0 ? [0.52, 0.66] : [0.34, 0.48]
        let pale = 0
        for (let y = Math.round(edge * 0.36); y < edge * 0.56; y += 1) {
          for (let x = Math.round(edge * x0); x < edge * x1; x += 1) {
            if ((pixels[(y * edge + x) * 4] ?? 0) > 120) pale += 1
          }
        }
        expect(pale, `${head}, ${yaw}`).toBe(0)
      }
    }
  })
})
