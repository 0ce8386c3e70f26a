import { describe, expect, it } from 'vitest'
import { bankCard, cardPlan, dotWidth, drawCardPatch, GAP_MM, UNITS_A_MM } from '@/lib/scalp/preview/card-patch'
import { previewColours } from '@/lib/scalp/preview/preview-colours'
import { type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'

const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const
const given = (settings: Partial<PreviewSettings> = {}) => ({ ...previewDefaults, ...settings })
const plan = (settings?: Partial<PreviewSettings>) => cardPlan(given(settings), bands)
const drawn = (settings?: Partial<PreviewSettings>) => drawCardPatch(given(settings), bands)
/** Dots are strokes of no length. */
const dots = (text: string) => text.match(/h0/g)?.length ?? 0

describe('the piece of scalp as large as a bank card', () => {
  it('is as large as the standard’s card, to a third of a millimetre', () => {
    expect(plan().width / plan().scale).toBeCloseTo(85.6, 0)
    expect(plan().height / plan().scale).toBeCloseTo(53.98, 0)
    expect(bankCard.width / bankCard.height).toBeCloseTo(1.586, 3)
  })

  it('has dots of a width that a scalp could have, wider from step to step', () => {
    const widths = ([1, 2, 3, 4, 5] as const).map(dot => dotWidth(given({ dot })))
    expect(widths[0]).toBeGreaterThan(0.1)
    expect(widths.at(-1)).toBeLessThan(0.6)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(dotWidth(given({ faults: ['big'] }))).toBeGreaterThan(2 * (widths[1] ?? 0))
  })

  it('has as many dots as the gap lets in, none beyond the hairline and none before the first session', () => {
    const full = (bankCard.width * bankCard.height) / GAP_MM ** 2
    expect(dots(drawn())).toBeGreaterThan(full * 0.25)
    expect(dots(drawn())).toBeLessThan(full)
    expect(dots(drawn({ session: 1 }))).toBeLessThan(dots(drawn()) / 2)
    expect(dots(drawn({ session: 0 }))).toBe(0)
  })

  it('shows each fault of the dots and of the line, and the years', () => {
    expect(plan({ faults: ['grid'] }).spacing).toBe('grid')
    expect(plan({ faults: ['deep'] }).depth).toBe('deep')
    expect(plan({ faults: ['straight'] }).edge).toBe('straight')
    expect(plan({ line: 80 }).edge).toBe('straight')
    expect(plan({ line: 70 }).edge).toBe('soft')
    expect(plan({ years: 10 }).strength).toBeLessThan(0.5)
    expect(drawn({ faults: ['ink'] })).not.toBe(drawn())
  })

  it('lies on skin of the tone that was set, in the card’s own shape, and is the same each time', () => {
    const [red] = previewColours(given({ skin: 9 })).skin
    expect(drawn({ skin: 9 })).toContain(`fill="#${red.toString(16)}`)
    expect(drawn()).toContain(`rx="${bankCard.corner * UNITS_A_MM}"`)
    expect(drawn()).toBe(drawn())
  })
})
