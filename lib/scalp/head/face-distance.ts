import type { Build } from './build'
import { capsule, cut, ellipsoid, join, sphere } from './distance'

/** Eye: centre of the eyeball, and how far up its lashes lie when the lids are almost shut. */
export const EYE = { x: 0.275, y: 0.022, z: 0.552, r: 0.118 } as const

/** Height of the lash line over the eye, u = -1 (inner corner) to 1 (outer corner): it hangs, the gaze is lowered. */
export function lashHeight(u: number): number {
  return EYE.y - 0.022 - 0.034 * (1 - u * u) - 0.006 * u
}

/** Puts brow, eyes, nose and mouth on a plain head at distance d. x is the mirrored (positive) side. */
export function withFace(d: number, x: number, y: number, z: number, build: Build): number {
  return withMouth(withNose(withEye(d, x, y, z, build.brow), x, y, z, build.nose), x, y, z, build)
}

function withEye(plain: number, x: number, y: number, z: number, brow: number): number {
  let d = join(plain, capsule(x, y, z, 0.1, 0.14, 0.7, 0.36, 0.175, 0.565, 0.05 * brow, 0.045 * brow), 0.13 * brow)
  d = join(d, ellipsoid(x, y, z, 0, 0.17, 0.68, 0.13, 0.08, 0.07 * brow), 0.1)
  d = cut(d, ellipsoid(x, y, z, 0.27, 0.035, 0.83, 0.17, 0.1, 0.2), 0.1)
  d = cut(d, sphere(x, y, z, 0.135, 0.03, 0.76, 0.06), 0.08)
  const u = (x - EYE.x) / EYE.r
  const lash = y - lashHeight(Math.max(-1.25, Math.min(1.25, u)))
  // Upper lid a little further out than the lower one: the step between them is the lash line.
  const upper = Math.max(ellipsoid(x, y, z, EYE.x, EYE.y, EYE.z, 0.15, 0.1, 0.128), -lash)
  const lower = Math.max(ellipsoid(x, y, z, EYE.x, EYE.y - 0.006, EYE.z - 0.004, 0.15, 0.105, 0.113), lash)
  d = join(d, lower, 0.06)
  return join(d, upper, 0.03)
}

/** The nose grows and shrinks about its root. */
const ROOT = { y: 0.08, z: 0.66 } as const

function withNose(plain: number, px: number, py: number, pz: number, size: number): number {
  const x = px / size
  const y = ROOT.y + (py - ROOT.y) / size
  const z = ROOT.z + (pz - ROOT.z) / size
  let d = join(plain, size * capsule(x, y, z, 0.04, 0.06, 0.655, 0.085, -0.24, 0.765, 0.055, 0.075), 0.1)
  d = join(d, size * capsule(x, y, z, 0, 0.11, 0.7, 0, -0.2, 0.865, 0.054, 0.07), 0.08)
  d = join(d, size * sphere(x, y, z, 0, -0.238, 0.888, 0.076), 0.07)
  d = join(d, size * ellipsoid(x, y, z, 0.1, -0.265, 0.805, 0.048, 0.054, 0.08), 0.05)
  d = join(d, size * capsule(x, y, z, 0, -0.285, 0.88, 0, -0.345, 0.77, 0.032, 0.05), 0.06)
  return cut(d, size * ellipsoid(x, y, z, 0.062, -0.32, 0.845, 0.026, 0.024, 0.048), 0.03)
}

function withMouth(plain: number, x: number, y: number, z: number, { lips, mouth }: Build): number {
  let d = cut(plain, ellipsoid(x, y, z, 0, -0.71, 0.91, 0.16, 0.045, 0.1), 0.1)
  d = cut(d, capsule(x, y, z, 0, -0.37, 0.865, 0, -0.45, 0.875, 0.016, 0.022), 0.05)
  // Upper lip: a low bow with two peaks; lower lip: fuller, shorter.
  d = join(d, capsule(x, y, z, 0.035, -0.5, 0.782, mouth, -0.556, 0.662, 0.045 * lips, 0.014), 0.045)
  d = join(d, capsule(x, y, z, 0, -0.606, 0.765, mouth - 0.05, -0.578, 0.68, 0.058 * lips, 0.024), 0.045)
  d = cut(d, capsule(x, y, z, 0, -0.551, 0.84, mouth, -0.562, 0.725, 0.011, 0.006), 0.03)
  // The corner of the mouth sinks in a little, beside the muscle that pulls it.
  return cut(d, sphere(x, y, z, mouth + 0.03, -0.565, 0.735, 0.02), 0.06)
}
