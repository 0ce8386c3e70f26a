import { luma } from '@/lib/scalp/lit/linear-colour'
import { byteOfLight, lightOfByte } from './byte-light'
import { gaussianBlur } from './gaussian-blur'

/** A picture as the canvas gives it: red, green, blue and opacity, one byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The most by which light is multiplied or divided, and the widest blur, in pixels. */
const MOST = { gain: 6, blur: 8 } as const
const STEPS = 9

/** Light of each pixel, 0 to 1 (relative luminance). */
export function lightOf({ data }: Picture): Float32Array {
  const at = (i: number) => lightOfByte[data[i] ?? 0] ?? 0
  return Float32Array.from({ length: data.length / 4 }, (_, i) => luma(at(i * 4), at(i * 4 + 1), at(i * 4 + 2)))
}

/**
 * By how much the light of each of two pictures is multiplied so that both are as bright in the mean: half way between
 * them, so that neither is the measure. Only places that both show count.
 */
export function sameLight(one: Picture, other: Picture): [number, number] {
  const [a, b] = [lightOf(one), lightOf(other)]
  let [sumA, sumB] = [0, 0]
  for (let i = 0; i < a.length; i += 1) {
    if ((one.data[i * 4 + 3] ?? 0) < 255 || (other.data[i * 4 + 3] ?? 0) < 255) continue
    sumA += a[i] ?? 0
    sumB += b[i] ?? 0
  }
  if (!(sumA > 0 && sumB > 0)) return [1, 1]
  const half = Math.max(1 / MOST.gain, Math.min(MOST.gain, Math.sqrt(sumB / sumA)))
  return [half, 1 / half]
}

/** How fine a picture's detail is: the strength of its edges (Laplacian) against its light. 0 where it is flat. */
export function detailOf(light: Float32Array, width: number, height: number): number {
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length
  let [edges, count] = [0, 0]
  for (let row = 1; row < height - 1; row += 1) {
    for (let i = row * width + 1; i < row * width + width - 1; i += 1) {
      const here = light[i] ?? 0
      const around = (light[i - 1] ?? 0) + (light[i + 1] ?? 0) + (light[i - width] ?? 0) + (light[i + width] ?? 0)
      edges += (around - 4 * here) ** 2
      count += 1
    }
  }
  return mean > 1e-6 ? edges / count / (mean * mean) : 0
}

/** How far each of two pictures of one size is blurred so that both are as fine: the sharper one alone, in pixels. */
export function sameBlur(one: Picture, other: Picture): [number, number] {
  const { width, height } = one
  const [a, b] = [lightOf(one), lightOf(other)]
  const [fineA, fineB] = [detailOf(a, width, height), detailOf(b, width, height)]
  if (fineA === fineB || fineA === 0 || fineB === 0) return [0, 0]
  const [sharp, goal] = fineA > fineB ? [a, fineB] : [b, fineA]
  let [low, high] = [0, MOST.blur as number]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    const fine = detailOf(gaussianBlur(sharp, width, height, middle), width, height)
    ;[low, high] = fine > goal ? [middle, high] : [low, middle]
  }
  const sigma = (low + high) / 2
  return fineA > fineB ? [sigma, 0] : [0, sigma]
}

/** Multiplies a picture's light and blurs it, in place. @param sigma in pixels */
export function relight({ width, height, data }: Picture, gain: number, sigma: number): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const light = Float32Array.from({ length: width * height }, (_, i) => lightOfByte[data[i * 4 + channel] ?? 0] ?? 0)
    const blurred = gaussianBlur(light, width, height, sigma)
    for (let i = 0; i < blurred.length; i += 1) data[i * 4 + channel] = byteOfLight(gain * (blurred[i] ?? 0))
  }
}
