import type { Distance } from '@/lib/scalp/head/slope'

/** Faces of four corners round the surface of a body, and where their corners lie, x, y, z for each. */
export interface Quads {
  readonly position: number[]
  /** Four corners for each face, counter-clockwise as seen from outside. */
  readonly quads: number[]
}

/** The box that is searched: half of it, because the head is symmetric in x. */
const FROM = { y: -1.62, z: -1.26 } as const
const TO = { x: 1.46, y: 1.06, z: 1.2 } as const
/** Nodes along the edge of a block that is passed over when the surface is too far away to run through it. */
const BLOCK = 8

/**
 * Finds the surface of a body by surface nets (S. F. F. Gibson, 1998): one corner for each cell of a grid that the
 * surface runs through, one face for each edge of the grid that it crosses. The cells of the first column lie across
 * x = 0 and have their corners there, so that a mirror image meets them exactly.
 * @param cell edge of a cell in head units
 */
export function surfaceNets(distance: Distance, cell: number): Quads {
  const size = [TO.x / cell + 2, (TO.y - FROM.y) / cell + 1, (TO.z - FROM.z) / cell + 1].map(Math.ceil)
  const [nx, ny, nz] = size as [number, number, number]
  const [stepY, stepZ] = [nx, nx * ny]
  const grid = sample(distance, cell, nx, ny, nz)
  const cornerOf = new Map<number, number>()
  const position: number[] = []
  const quads: number[] = []
  const at = (i: number) => grid[i] ?? 1
  const edges = [1, stepY, stepZ] as const

  for (let z = 0; z < nz - 1; z += 1) {
    for (let y = 0; y < ny - 1; y += 1) {
      for (let x = 0; x < nx - 1; x += 1) {
        const node = x + y * stepY + z * stepZ
        const place = crossing(node, x)
        if (!place) continue
        cornerOf.set(node, position.length / 3)
        position.push(
          x === 0 ? 0 : (x - 0.5 + place[0]) * cell,
          FROM.y + (y + place[1]) * cell,
          FROM.z + (z + place[2]) * cell,
        )
      }
    }
  }
  for (const node of cornerOf.keys()) {
    for (let axis = 0; axis < 3; axis += 1) addFace(node, axis)
  }
  return { position, quads }

  /** The middle of all places where the surface crosses an edge of a cell, as shares of the cell. */
  function crossing(node: number, column: number): [number, number, number] | undefined {
    let crossed = 0
    const sum: [number, number, number] = [0, 0, 0]
    for (let axis = 0; axis < 3; axis += 1) {
      const [b, c] = [(axis + 1) % 3, (axis + 2) % 3] as [0 | 1 | 2, 0 | 1 | 2]
      for (let side = 0; side < 4; side += 1) {
        const start = node + (side & 1) * (edges[b] ?? 0) + (side >> 1) * (edges[c] ?? 0)
        const [low, high] = [at(start), at(start + (edges[axis] ?? 0))]
        if (low < 0 === high < 0) continue
        crossed += 1
        sum[axis as 0 | 1 | 2] += low / (low - high)
        sum[b] += side & 1
        sum[c] += side >> 1
      }
    }
    if (crossed === 0) return undefined
    return [column === 0 ? 0.5 : sum[0] / crossed, sum[1] / crossed, sum[2] / crossed]
  }

  /** The face across the edge that leaves a node along an axis, if the surface crosses it. */
  function addFace(node: number, axis: number) {
    const [low, high] = [at(node), at(node + (edges[axis] ?? 0))]
    if (low < 0 === high < 0) return
    const [b, c] = [edges[(axis + 1) % 3] ?? 0, edges[(axis + 2) % 3] ?? 0]
    const around = [node, node - b, node - b - c, node - c].map(one => cornerOf.get(one))
    if (around.some(corner => corner === undefined)) return
    quads.push(...((low < 0 ? around : around.reverse()) as number[]))
  }
}

/** Distances at the nodes of the grid, x fastest; the first plane of nodes lies half a cell beyond the middle. */
function sample(distance: Distance, cell: number, nx: number, ny: number, nz: number): Float32Array {
  const grid = new Float32Array(nx * ny * nz)
  const half = (BLOCK * cell) / 2
  for (let z0 = 0; z0 < nz; z0 += BLOCK) {
    for (let y0 = 0; y0 < ny; y0 += BLOCK) {
      for (let x0 = 0; x0 < nx; x0 += BLOCK) {
        const far = distance((x0 - 0.5) * cell + half, FROM.y + y0 * cell + half, FROM.z + z0 * cell + half)
        // Joined bodies overstate distance a little, so twice the way to a block's corner is kept clear.
        const isPassed = Math.abs(far) > half * 3.5
        for (let z = z0; z < Math.min(nz, z0 + BLOCK); z += 1) {
          for (let y = y0; y < Math.min(ny, y0 + BLOCK); y += 1) {
            for (let x = x0; x < Math.min(nx, x0 + BLOCK); x += 1) {
              grid[x + nx * (y + ny * z)] = isPassed
                ? far
                : distance((x - 0.5) * cell, FROM.y + y * cell, FROM.z + z * cell)
            }
          }
        }
      }
    }
  }
  return grid
}
