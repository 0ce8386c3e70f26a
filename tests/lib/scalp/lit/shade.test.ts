import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { skinTones } from '@/content/scalp/tones'
import { albedoOf, exposure, toSrgb } from '@/lib/scalp/lit/exposure'
import { brightness, fromLinear, toLinear } from '@/lib/scalp/lit/linear-colour'
import { lights } from '@/lib/scalp/lit/lights'
import { readLitMesh } from '@/lib/scalp/lit/lit-mesh'
import { shade, unit } from '@/lib/scalp/lit/shade'
import { readColour } from '@/lib/scalp/preview/preview-colours'

const mesh = readLitMesh(Uint8Array.from(readFileSync('public/lit/man.mesh')).buffer)
const swatches = Object.values(skinTones).map(hex => readColour(hex).map(toLinear) as never)
const albedos = swatches.map(albedoOf)
const each = Object.entries(lights)

/** Lightness (CIE L*, 0 to 100) of a face seen from the front: the mean of its parts that look at the viewer. */
function faceLightness(albedo: (typeof albedos)[number], light: (typeof lights)[keyof typeof lights]): number {
  const opened = exposure(albedo, light)
  let [sum, count] = [0, 0]
  // One place of the mesh in fifty: still a thousand of the face.
  for (let i = 0; i < mesh.count; i += 53) {
    const [, y = 0, z = 0] = mesh.position.subarray(i * 3, i * 3 + 3)
    const normal = mesh.normal.subarray(i * 3, i * 3 + 3)
    if (y < -0.9 || y > 0.6 || z < 0.3 || (normal[2] ?? 0) < 0.3) continue
    const { below, shine } = shade([...normal] as never, mesh.open[i] ?? 1, 1, 0, albedo, light)
    const seen = below.map((part, k) => toLinear(toSrgb((part + (shine[k] ?? 0)) * opened))) as never
    sum += 116 * Math.cbrt(brightness(seen)) - 16
    count += 1
  }
  return sum / count
}

describe.each(each)('in the light %s', (_, light) => {
  const faces = albedos.map(albedo => faceLightness(albedo, light))

  test('each of the ten tones is a face that can be seen: neither burnt out nor lost in the dark', () => {
    for (const face of faces) {
      expect(face).toBeGreaterThan(30)
      expect(face).toBeLessThan(86)
    }
  })

  test('a darker skin stays the darker one, though the camera opens for it', () => {
    const byBrightness = [...albedos.keys()].sort(
      (a, b) => brightness(albedos[a] as never) - brightness(albedos[b] as never),
    )
    const inOrder = byBrightness.map(i => faces[i] ?? 0)
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
    expect(Math.max(...faces) - Math.min(...faces)).toBeGreaterThan(20)
  })
})

test('all lights fall on a face about as brightly as in the room', () => {
  for (const albedo of albedos) {
    const room = faceLightness(albedo, lights.room)
    for (const [, light] of each) expect(Math.abs(faceLightness(albedo, light) - room)).toBeLessThan(9)
  }
})

test('a dark swatch gets richer and not brighter', () => {
  for (const [i, swatch] of swatches.entries()) {
    const albedo = albedos[i] ?? swatch
    expect(brightness(albedo)).toBeCloseTo(brightness(swatch), 6)
    expect(albedo[0] / albedo[2]).toBeGreaterThanOrEqual((swatch[0] / swatch[2]) * 0.9999)
  }
})

describe('shading', () => {
  const albedo = albedos[4] as never

  test('is brightest towards the key, and never negative', () => {
    const key = unit(lights.room.key.direction)
    const away = key.map(part => -part) as never
    const of = (normal: typeof key) => brightness(shade(normal, 1, 1, 0, albedo, lights.room).below)
    expect(of(key)).toBeGreaterThan(of([0, 0, 1]))
    expect(of([0, 0, 1])).toBeGreaterThan(of(away))
    expect(of(away)).toBeGreaterThanOrEqual(0)
  })

  test('keeps pigment and shine apart: darker skin has less light from below and no less on top', () => {
    const [pale, dark] = [albedos[0], albedos[9]].map(one =>
      shade([-0.3, 0.4, 0.86], 1, 1, 0, one as never, lights.wet),
    )
    expect(brightness(dark?.below as never)).toBeLessThan(brightness(pale?.below as never) / 5)
    expect(brightness(dark?.shine as never)).toBeGreaterThan(brightness(pale?.shine as never) / 4)
  })

  test('makes folds darker and warmer, and lips redder', () => {
    const bare = shade([0, 0, 1], 1, 1, 0, albedo, lights.room).below
    const fold = shade([0, 0, 1], 0.3, 1, 0, albedo, lights.room).below
    const lip = shade([0, 0, 1], 1, 1, 1, albedo, lights.room).below
    expect(brightness(fold)).toBeLessThan(brightness(bare))
    expect(fold[0] / fold[2]).toBeGreaterThan(bare[0] / bare[2])
    expect(lip[0] / lip[1]).toBeGreaterThan(bare[0] / bare[1])
  })

  test('ends in white and begins in black, without a step at the shoulder', () => {
    expect(toSrgb(0)).toBe(0)
    expect(toSrgb(50)).toBeCloseTo(255, 3)
    for (let light = 0; light < 3; light += 0.01) {
      const step = toSrgb(light + 0.01) - toSrgb(light)
      expect(step).toBeGreaterThanOrEqual(0)
      if (light > 0.1) expect(step).toBeLessThan(6)
    }
    for (const level of [0, 5, 10, 11, 128, 255]) expect(fromLinear(toLinear(level))).toBeCloseTo(level, 3)
  })
})
