import type { Vector } from '@/lib/scalp/head/camera'

/** One channel of sRGB, 0 to 255, as linear light, 0 to 1 (IEC 61966-2-1). */
export function toLinear(level: number): number {
  const share = level / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** A colour of sRGB, 0 to 255 a channel, as linear light. */
export const linearOf = ([red, green, blue]: Vector): Vector => [toLinear(red), toLinear(green), toLinear(blue)]

/** Linear light, 0 to 1, as one channel of sRGB, 0 to 255. */
export function fromLinear(light: number): number {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return share * 255
}

/** How bright linear light is, 0 to 1 (its relative luminance). */
export const luma = (red: number, green: number, blue: number): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** The same of a linear colour. */
export const brightness = ([red, green, blue]: Vector): number => luma(red, green, blue)
