import { describe, expect, it } from 'vitest'
import { bankCard, cardDots, dotWidth, drawCardPatch, GAP_MM, UNITS_A_MM } from '@/lib/scalp/preview/card-patch'
import { previewColours } from '@/lib/scalp/preview/preview-colours'
import { type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'

const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const
const given = (settings: Partial<PreviewSettings> = {}) => ({ ...previewDefaults, ...settings })
const dots = (settings?: Partial<PreviewSettings>) => cardDots(given(settings))
const drawn = (settings?: Partial<PreviewSettings>) => drawCardPatch(given(settings), bands)
/** Whole rows: how many dots stand exactly as high as others. */
const heights = (all: readonly { y: number }[]) => new Set(all.map(({ y }) => Math.round(y * 100))).size

describe('the piece of scalp as large as a bank card', () => {
  it('is as large as the standard’s card, in its own shape', () => {
    expect(bankCard.width / bankCard.height).toBeCloseTo(1.586, 3)
    const sides = [bankCard.width, bankCard.height, bankCard.corner].map(side => side * UNITS_A_MM)
    expect(drawn().slice(0, 80)).toContain(`<rect width="${sides[0]}" height="${sides[1]}" rx="${sides[2]}"`)
    expect(new Set([drawn(), drawn()]).size).toBe(1)
  })

  it('has dots of a width that a scalp could have, wider from step to step', () => {
    const widths = ([1, 2, 3, 4, 5] as const).map(dot => dotWidth(given({ dot })))
    expect(widths[0]).toBeGreaterThan(0.1)
    expect(widths.at(-1)).toBeLessThan(0.6)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(dotWidth(given({ faults: ['big'] }))).toBeGreaterThan(2 * (widths[1] ?? 0))
  })

  it('is as dense as the head, bare beyond the hairline, thinner after one session and bare before', () => {
    const whole = (bankCard.width * bankCard.height) / GAP_MM ** 2
    expect(dots({ line: 100 }).length / whole).toBeCloseTo(0.66, 1)
    const lowest = Math.max(...dots({ line: 100 }).map(({ y }) => y)) / (UNITS_A_MM / 5)
    expect(lowest / bankCard.height).toBeCloseTo(0.66, 1)
    expect(dots({ session: 1 }).length / dots().length).toBeCloseTo(0.42, 1)
    expect(dots({ session: 0 })).toEqual([])
  })

  it('stands in rows only where the work is poor, along a ruler only where that was set', () => {
    expect(heights(dots({ faults: ['grid'] }))).toBeLessThan(100)
    expect(heights(dots())).toBeGreaterThan(1_000)
    const isRuled = (settings: Partial<PreviewSettings>) => dots(settings)[0]?.y === dots(settings)[1]?.y
    expect([{ line: 70 }, { line: 80 }, { faults: ['straight'] as const }].map(isRuled)).toEqual([false, true, true])
  })

  it('shows ink that has spread or turned, and fades', () => {
    const [red] = previewColours(given({ skin: 9 })).skin
    expect(drawn({ skin: 9 }).slice(0, 80)).toContain(`fill="#${red.toString(16)}`)
    const texts = [{}, { faults: ['ink'] as const }, { faults: ['deep'] as const }, { years: 10 }, { dot: 4 as const }]
    expect(new Set(texts.map(drawn)).size).toBe(texts.length)
  })
})
