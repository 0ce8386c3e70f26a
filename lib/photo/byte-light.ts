import { fromLinear, toLinear } from '@/lib/scalp/lit/linear-colour'

/** Light that each byte of a channel stands for, 0 to 1 (sRGB). */
export const lightOfByte = Float32Array.from({ length: 256 }, (_, byte) => toLinear(byte))

/** The byte that stands for light, in so many steps that neighbours differ by one at most. */
const FINE = 8192
const bytes = Uint8Array.from({ length: FINE + 1 }, (_, step) => Math.round(fromLinear(step / FINE)))

/** The byte that stands for light, 0 to 1 and what lies beyond. */
export const byteOfLight = (light: number): number => bytes[Math.round(Math.max(0, Math.min(1, light)) * FINE)] ?? 0
