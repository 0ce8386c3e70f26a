import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { type Distance, slopeAt } from './slope'

/** Places on a surface in no order, three values each, with the unit normals there. */
export interface SurfacePool {
  readonly position: Float32Array
  readonly normal: Float32Array
}

/** Box that is searched for the surface: from, to. */
const FROM = [-1.75, -1.95, -1.2] as const
const TO = [1.75, 1.1, 1.15] as const
const VOXEL = 0.05
/** Darts that start nearer to the surface than this count, so that every stretch of it gets the same share. */
const SHELL = 0.02
const CLOSE = 0.0004

/**
 * Throws places at random onto the surface of a body, each part of the surface as likely as its share says.
 * @param density wanted places for one square unit where the share is 1
 * @param share 0 where no places may lie, up to 1; it may not change much over 0.04
 */
export function poolSurface(distance: Distance, density: number, seed: number, share: Share): SurfacePool {
  const random = xoroshiro128plus(seed)
  const draw = () => uniformFloat32(random)
  const voxels = voxelsNear(distance)
  // A shell of twice SHELL round the surface holds density places for each square unit of it.
  const throws = Math.round((density / (2 * SHELL)) * voxels.length * VOXEL ** 3)
  const position: number[] = []
  const normal: number[] = []
  for (let n = 0; n < throws; n += 1) {
    const voxel = voxels[Math.floor(draw() * voxels.length)]
    if (!voxel) continue
    const x = voxel[0] + draw() * VOXEL
    const y = voxel[1] + draw() * VOXEL
    const z = voxel[2] + draw() * VOXEL
    if (draw() >= share(x, y, z)) continue
    const d = distance(x, y, z)
    if (Math.abs(d) > SHELL * 2) continue
    const slope = slopeAt(distance, x, y, z)
    if (Math.abs(d) > SHELL * slope[3]) continue
    const at = settle(distance, x, y, z)
    if (!at || share(at[0], at[1], at[2]) === 0) continue
    const [nx, ny, nz] = slopeAt(distance, at[0], at[1], at[2])
    position.push(at[0], at[1], at[2])
    normal.push(nx, ny, nz)
  }
  return { position: Float32Array.from(position), normal: Float32Array.from(normal) }
}

type Share = (x: number, y: number, z: number) => number

/** Corners of the voxels that the surface may run through. */
function voxelsNear(distance: Distance): (readonly [number, number, number])[] {
  const found: [number, number, number][] = []
  const half = VOXEL / 2
  for (let z = FROM[2]; z < TO[2]; z += VOXEL) {
    for (let y = FROM[1]; y < TO[1]; y += VOXEL) {
      for (let x = FROM[0]; x < TO[0]; x += VOXEL) {
        if (Math.abs(distance(x + half, y + half, z + half)) < VOXEL * 0.9 + SHELL * 2) found.push([x, y, z])
      }
    }
  }
  return found
}

/** Moves a place along the slope onto the surface, or says that it finds none. */
function settle(distance: Distance, px: number, py: number, pz: number): [number, number, number] | undefined {
  let [x, y, z] = [px, py, pz]
  for (let step = 0; step < 6; step += 1) {
    const d = distance(x, y, z)
    if (Math.abs(d) < CLOSE) return [x, y, z]
    const [nx, ny, nz, steep] = slopeAt(distance, x, y, z)
    x -= (nx * d) / steep
    y -= (ny * d) / steep
    z -= (nz * d) / steep
  }
  return undefined
}
