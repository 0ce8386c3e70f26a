import { capsule, cut, ellipsoid, join, sphere } from '@/lib/scalp/distance'
import { earBound, earDistance } from '@/lib/scalp/ear-distance'
import { withFace } from '@/lib/scalp/face-distance'

/**
 * A human head and shoulders as a signed-distance function.
 * x right, y up, z out of the face; the head is symmetric in x. Half the skull's breadth is 0.67, so that one unit
 * is about 113 mm; heights, breadths and depths of the landmarks follow the means of adult body surveys
 * (vertex 1.0, eyes 0.03, foot of the nose -0.35, chin -0.98; brow 0.76 before the ear hole, occiput 0.9 behind it).
 */
export function headDistance(px: number, y: number, z: number): number {
  // A rounded |x|: the two halves meet without a crease.
  const x = Math.sqrt(px * px + 0.0004)
  let d = join(skullDistance(x, y, z), bodyDistance(x, y, z), 0.14)
  const face = sphere(x, y, z, 0.1, -0.25, 0.72, 0.62)
  d = face > 0.3 ? Math.min(d, face) : withFace(d, x, y, z)
  const ear = earBound(x, y, z)
  return ear > 0.3 ? Math.min(d, ear) : join(d, earDistance(x, y, z), 0.045)
}

/** Skull, cheeks and jaw without features. x is the mirrored (positive) side. */
export function skullDistance(x: number, y: number, z: number): number {
  let d = ellipsoid(x, y, z, 0, 0.36, -0.14, 0.665, 0.64, 0.82)
  d = join(d, ellipsoid(x, y, z, 0, 0.33, 0.22, 0.53, 0.5, 0.51), 0.2)
  d = join(d, ellipsoid(x, y, z, 0, -0.06, -0.31, 0.565, 0.5, 0.6), 0.2)
  d = join(d, ellipsoid(x, y, z, 0, -0.16, 0.24, 0.51, 0.56, 0.49), 0.18)
  d = cut(d, ellipsoid(x, y, z, 0.74, 0.16, 0.5, 0.17, 0.24, 0.26), 0.16)
  d = join(d, ellipsoid(x, y, z, 0, -0.5, 0.47, 0.28, 0.28, 0.32), 0.16)
  d = join(d, capsule(x, y, z, 0.47, -0.2, 0.04, 0.395, -0.54, 0.1, 0.09, 0.1), 0.26)
  d = join(d, capsule(x, y, z, 0.39, -0.56, 0.12, 0.11, -0.86, 0.62, 0.105, 0.1), 0.22)
  d = join(d, ellipsoid(x, y, z, 0, -0.55, 0.3, 0.42, 0.3, 0.42), 0.12)
  d = join(d, ellipsoid(x, y, z, 0.27, -0.36, 0.33, 0.225, 0.28, 0.3), 0.18)
  d = join(d, ellipsoid(x, y, z, 0, -0.865, 0.665, 0.15, 0.115, 0.13), 0.14)
  d = join(d, ellipsoid(x, y, z, 0.36, -0.15, 0.48, 0.13, 0.09, 0.16), 0.18)
  return join(d, capsule(x, y, z, 0.42, -0.15, 0.4, 0.545, -0.12, 0.06, 0.04, 0.03), 0.22)
}

/** Neck, its two slanting muscles, shoulders and chest. x is the mirrored (positive) side. */
export function bodyDistance(x: number, y: number, z: number): number {
  let d = capsule(x, y, z, 0, -0.4, -0.25, 0, -1.6, -0.4, 0.44, 0.46)
  d = join(d, capsule(x, y, z, 0.5, -0.36, -0.2, 0.1, -1.52, 0.06, 0.09, 0.075), 0.14)
  d = join(d, sphere(x, y, z, 0, -1.14, 0.09, 0.05), 0.14)
  d = join(d, capsule(x, y, z, 0.12, -0.85, -0.52, 1.3, -1.74, -0.46, 0.16, 0.2), 0.4)
  d = join(d, ellipsoid(x, y, z, 0.55, -1.75, -0.36, 0.75, 0.34, 0.34), 0.25)
  d = join(d, capsule(x, y, z, 0.1, -1.62, 0.02, 1.2, -1.62, -0.26, 0.06, 0.07), 0.16)
  d = join(d, ellipsoid(x, y, z, 1.42, -1.98, -0.42, 0.4, 0.46, 0.38), 0.2)
  return join(d, ellipsoid(x, y, z, 0, -2.3, -0.36, 1.35, 0.75, 0.48), 0.25)
}
