import { type Build, builds } from './build'
import { capsule, cut, ellipsoid, join, sphere } from './distance'
import { earBound, earDistance } from './ear-distance'
import { withFace } from './face-distance'

/**
 * A human head and shoulders as a signed-distance function.
 * x right, y up, z out of the face; the head is symmetric in x. Half the skull's breadth is 0.67, so that one unit
 * is about 113 mm; heights, breadths and depths of the landmarks follow the means of adult body surveys
 * (vertex 1.0, eyes 0.03, foot of the nose -0.35, chin -0.98; brow 0.76 before the ear hole, occiput 0.9 behind it).
 */
export function headDistance(px: number, y: number, z: number, build: Build = builds.man): number {
  // A rounded |x|: the two halves meet without a crease.
  const x = Math.sqrt(px * px + 0.0004)
  let d = join(skullDistance(x, y, z, build), bodyDistance(x, y, z, build), 0.14)
  const face = sphere(x, y, z, 0.1, -0.25, 0.72, 0.62)
  d = face > 0.3 ? Math.min(d, face) : withFace(d, x, y, z, build)
  const ear = earBound(x, y, z)
  return ear > 0.3 ? Math.min(d, ear) : join(d, earDistance(x, y, z, build.ear), 0.045)
}

/** Skull, cheeks and jaw without features. x is the mirrored (positive) side. */
function skullDistance(x: number, y: number, z: number, { face, forehead, brow, jaw, chin }: Build): number {
  const bone = 0.4 + 0.5 * brow
  let d = ellipsoid(x, y, z, 0, 0.36, -0.14, 0.665, 0.64, 0.82)
  d = join(d, ellipsoid(x, y, z, 0, 0.33 + forehead, 0.22 + forehead, 0.53, 0.5, 0.51), 0.2)
  d = join(d, ellipsoid(x, y, z, 0, -0.06, -0.31, 0.565, 0.5, 0.6), 0.2)
  d = join(d, ellipsoid(x, y, z, 0, -0.16, 0.24, 0.51 * face, 0.56, 0.49), 0.18)
  d = cut(d, ellipsoid(x, y, z, 0.74, 0.16, 0.5, 0.17, 0.24, 0.26), 0.16)
  d = join(d, ellipsoid(x, y, z, 0, -0.5, 0.47, 0.28 * face, 0.28, 0.32), 0.16)
  d = join(d, capsule(x, y, z, jaw.x + 0.075, -0.2, 0.04, jaw.x, jaw.y, 0.1, jaw.thick - 0.01, jaw.thick), 0.26)
  const [endX, endY, endZ] = [chin.x - 0.04, chin.y + 0.005, chin.z - 0.045]
  d = join(d, capsule(x, y, z, jaw.x - 0.005, jaw.y - 0.02, 0.12, endX, endY, endZ, jaw.thick + 0.005, jaw.thick), 0.22)
  d = join(d, ellipsoid(x, y, z, 0, jaw.y - 0.01, 0.3, jaw.x + 0.025, 0.3, 0.42), 0.12)
  d = join(d, ellipsoid(x, y, z, 0.27, -0.36, 0.33, 0.225 * face, 0.28, 0.3), 0.18)
  d = join(d, ellipsoid(x, y, z, 0, chin.y, chin.z, chin.x, 0.115, 0.13), 0.14)
  d = join(d, ellipsoid(x, y, z, 0.36, -0.15, 0.48, 0.13, 0.09, 0.16), 0.18)
  return join(d, capsule(x, y, z, 0.42, -0.15, 0.4, 0.545, -0.12, 0.06, 0.04 * bone, 0.03 * bone), 0.22)
}

/** Neck, its two slanting muscles, shoulders and chest. x is the mirrored (positive) side. */
function bodyDistance(px: number, y: number, z: number, { neck, throat, slope, shoulders }: Build): number {
  let d = capsule(px, y, z, 0, -0.4, -0.25, 0, -1.6, -0.4, neck, neck + 0.02)
  const side = neck / 0.44
  // The muscle from behind the ear to the collarbone: a cord on a strong neck, hardly to be seen on a slim one.
  const cord = side ** 2.5
  const muscle = capsule(px, y, z, 0.5 * side, -0.36, -0.2, 0.1, -1.52, 0.06 * cord, 0.09 * side, 0.075 * cord)
  d = join(d, muscle, 0.14 / cord)
  d = join(d, sphere(px, y, z, 0, -1.14, 0.09 - 0.44 + neck, throat), 0.14)
  const x = px / shoulders
  d = join(d, capsule(x, y, z, 0.14, -1.0, -0.42, 1.3, -1.74, -0.46, 0.15 * slope, 0.2), 0.34 * slope)
  d = join(d, ellipsoid(x, y, z, 0.55, -1.75, -0.36, 0.75, 0.34, 0.34), 0.25)
  d = join(d, capsule(x, y, z, 0.1, -1.62, 0.02, 1.2, -1.62, -0.26, 0.06, 0.07), 0.16)
  d = join(d, ellipsoid(x, y, z, 1.42, -1.98, -0.42, 0.4, 0.46, 0.38), 0.2)
  return join(d, ellipsoid(x, y, z, 0, -2.3, -0.36, 1.35, 0.75, 0.48), 0.25)
}
