import { capsule, cut, ellipsoid, join, sphere } from '@/lib/scalp/distance'

/** Eye: centre of the eyeball, and how far up its lashes lie when the lids are almost shut. */
export const EYE = { x: 0.275, y: 0.022, z: 0.565, r: 0.118 } as const

/** Height of the lash line over the eye, u = -1 (inner corner) to 1 (outer corner): it hangs, the gaze is lowered. */
export function lashHeight(u: number): number {
  return EYE.y - 0.022 - 0.034 * (1 - u * u) - 0.006 * u
}

/** Puts brow, eyes, nose and mouth on a plain head at distance d. x is the mirrored (positive) side. */
export function withFace(d: number, x: number, y: number, z: number): number {
  return withMouth(withNose(withEye(d, x, y, z), x, y, z), x, y, z)
}

function withEye(plain: number, x: number, y: number, z: number): number {
  let d = join(plain, capsule(x, y, z, 0.1, 0.14, 0.7, 0.36, 0.175, 0.565, 0.05, 0.045), 0.13)
  d = join(d, ellipsoid(x, y, z, 0, 0.17, 0.68, 0.13, 0.08, 0.07), 0.1)
  d = cut(d, ellipsoid(x, y, z, 0.27, 0.035, 0.83, 0.17, 0.1, 0.2), 0.1)
  d = cut(d, sphere(x, y, z, 0.135, 0.03, 0.76, 0.06), 0.08)
  const u = (x - EYE.x) / EYE.r
  const lash = y - lashHeight(Math.max(-1.2, Math.min(1.2, u)))
  // Upper lid a little further out than the lower one: the step between them is the lash line.
  const upper = Math.max(sphere(x, y, z, EYE.x, EYE.y, EYE.z, 0.128), -lash)
  const lower = Math.max(sphere(x, y, z, EYE.x, EYE.y - 0.006, EYE.z - 0.004, 0.116), lash)
  d = join(d, lower, 0.035)
  return join(d, upper, 0.03)
}

function withNose(plain: number, x: number, y: number, z: number): number {
  let d = join(plain, capsule(x, y, z, 0.04, 0.06, 0.66, 0.09, -0.24, 0.77, 0.055, 0.075), 0.1)
  d = join(d, capsule(x, y, z, 0, 0.11, 0.705, 0, -0.2, 0.875, 0.052, 0.068), 0.07)
  d = join(d, sphere(x, y, z, 0, -0.235, 0.898, 0.084), 0.06)
  d = join(d, ellipsoid(x, y, z, 0.112, -0.268, 0.812, 0.052, 0.058, 0.085), 0.05)
  d = join(d, capsule(x, y, z, 0, -0.27, 0.92, 0, -0.345, 0.83, 0.034, 0.04), 0.04)
  return cut(d, ellipsoid(x, y, z, 0.06, -0.318, 0.865, 0.03, 0.026, 0.052), 0.03)
}

function withMouth(plain: number, x: number, y: number, z: number): number {
  let d = cut(plain, ellipsoid(x, y, z, 0, -0.715, 0.93, 0.15, 0.045, 0.1), 0.1)
  d = cut(d, capsule(x, y, z, 0, -0.36, 0.9, 0, -0.46, 0.918, 0.02, 0.026), 0.05)
  // Upper lip: a low bow with two peaks; lower lip: fuller, shorter.
  d = join(d, capsule(x, y, z, 0.035, -0.497, 0.85, 0.215, -0.553, 0.715, 0.04, 0.014), 0.04)
  d = join(d, capsule(x, y, z, 0, -0.605, 0.83, 0.17, -0.57, 0.735, 0.052, 0.02), 0.04)
  d = cut(d, capsule(x, y, z, 0, -0.549, 0.915, 0.235, -0.557, 0.735, 0.013, 0.01), 0.03)
  // The corner of the mouth sinks in a little, beside the muscle that pulls it.
  return cut(d, sphere(x, y, z, 0.262, -0.56, 0.735, 0.03), 0.06)
}
