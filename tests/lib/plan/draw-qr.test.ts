import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { drawQr, type QrDrawing } from '@/lib/plan/draw-qr'
import { partsOf, pickParts, type Plan } from '@/lib/plan/plan-document'
import { readPlanFragment, shareLink } from '@/lib/plan/plan-link'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { addToPlanHref, fullPlan } from '../../examples/plan.examples'

const dot = 4

/** The path as a camera would see it: black squares on white, read off the path alone. */
function seen({ size, path }: QrDrawing): string | undefined {
  const side = size * dot
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * dot; row < (Number(y) + 1) * dot; row++) {
      for (let at = Number(x) * dot; at < (Number(x) + Number(width)) * dot; at++)
        pixels.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}

describe('the code, read by another program than the one that drew it', () => {
  const open = partsOf(fullPlan).filter(part => part !== 'candidacy' && part !== 'practitioner')
  it.each([
    ['the parts that are open', ['cost', 'timeline', 'aftercare']],
    ['notes in many letters too', open],
    ['every part but a wish in words', partsOf(fullPlan).filter(part => part !== 'values')],
  ] as const)('gives back the link to the plan: %s', (_, parts) => {
    const link = shareLink(fullPlan, parts, 'https://stipple.example') ?? ''
    const qr = drawQr(link)
    expect(qr && seen(qr)).toBe(link)
    expect(readPlanFragment(new URL(link).hash, flow)).toEqual({
      way: 'plan',
      read: { kind: 'plan', plan: pickParts(fullPlan, parts), problems: [] },
    })
  })
  it('gives back short texts and the longest that is drawn', () => {
    const texts = [
      'a',
      `https://stipple.example${addToPlanHref('cost', 'area=crown')}`,
      'https://stipple.example/?x='.padEnd(1_000, 'Aa0-_'),
    ]
    for (const text of texts) {
      const qr = drawQr(text)
      expect(qr && seen(qr)).toBe(text)
    }
  })
})

describe('a link to pass on', () => {
  it('is none without a part, and none where it would be too long', () => {
    const wordy: Plan = {
      v: 4,
      practitioner: {
        version: 1,
        people: Array.from({ length: 4 }, (_, i) => ({ name: `Name ${i}`, answers: {}, notes: '頭'.repeat(600) })),
      },
    }
    expect(shareLink(fullPlan, [], 'https://stipple.example')).toBeNull()
    expect(shareLink({ v: 4, cost: '' }, ['notes'], 'https://stipple.example')).toBeNull()
    expect(shareLink(wordy, partsOf(wordy), 'https://stipple.example')).toBeNull()
  })
})
