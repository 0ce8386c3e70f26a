import { describe, expect, it } from 'vitest'
import { shadeConstants } from '@/lib/scalp/lit/shade'
import { glslNumber, shadeGlsl, shadeHairGlsl, toSrgbGlsl } from '@/lib/scalp/lit/shade-glsl'
import { hairConstants } from '@/lib/scalp/lit/shade-hair'

/** Every number of a table, however deep it stands. */
const numbersOf = (table: object): number[] =>
  Object.values(table).flatMap(value => (typeof value === 'number' ? [value] : numbersOf(value as object)))

describe('the shading as the graphics card reads it', () => {
  it('writes every number with a point, as GLSL wants it', () => {
    expect([1, 0.25, -3, 1e-4].map(glslNumber)).toEqual(['1.0', '0.25', '-3.0', '0.0001'])
    const code = [shadeGlsl, shadeHairGlsl, toSrgbGlsl]
      .join('\n')
      .replaceAll(/vec\d|\[\d\]|int i = 0|i < 3|i \+= 1/g, '')
    expect(code.match(/(?<![\w.])\d+(?![\w.])/g)).toBeNull()
  })

  it('holds the numbers of the plain code, and none of its own beside them', () => {
    const { bleed, lip, around, arrives, sheen, shoulder } = shadeConstants
    for (const n of numbersOf({ bleed, lip, around, arrives, sheen })) expect(shadeGlsl).toContain(glslNumber(n))
    expect(toSrgbGlsl).toContain(glslNumber(shoulder))
    const { wrap, ...others } = hairConstants
    const { band, ...plain } = others
    for (const n of [wrap, 1 + wrap, band.strength, band.sharpness / 2, ...numbersOf(plain)])
      expect(shadeHairGlsl).toContain(glslNumber(n))
  })
})
