import { fold, unfold } from '@/lib/scalp/head/octahedron'

/** A head as triangles. Its corners lie on the head itself, with the normals that the head has there. */
export interface LitMesh {
  readonly count: number
  /** Places in head units (see head-distance.ts), x, y, z for each corner. */
  readonly position: Float32Array
  /** Unit normals, x, y, z for each corner. */
  readonly normal: Float32Array
  /** Light from all around that reaches the corner: 0 in a fold, 1 in the open. */
  readonly open: Float32Array
  /** How light the skin itself is: 1 bare skin, less under brows, at the lashes and between the lips. */
  readonly tone: Float32Array
  /** How far the skin is lip, 0 to 1. */
  readonly lip: Float32Array
  /** Three corners for each triangle, counter-clockwise as seen from outside. */
  readonly index: Uint32Array
}

/** Half a mesh: nothing of it lies at x < 0, and its first `seam` corners lie at x = 0, where the halves meet. */
export interface HalfMesh extends LitMesh {
  readonly seam: number
}

const MAGIC = 0x314d544c
const HEADER = 16
/** Every place lies within this distance of the middle, along each axis. */
const REACH = 2
const FULL = 65535
/** Half of the steps of a normal's twelve bits: a finer angle than eight bits give, or the shine would show steps. */
const TURN = 2047
/** Bytes for a corner: three places of two bytes, a normal of three, then light, tone and lip of one each. */
const BYTES = 12

/** Packs half a head; the other half is its mirror image. At most 65,536 corners. */
export function writeLitMesh(half: HalfMesh): Uint8Array {
  const { count, seam, index } = half
  const bytes = new Uint8Array(HEADER + count * BYTES + index.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of [MAGIC, count, seam, index.length].entries()) view.setUint32(at * 4, value, true)
  for (let i = 0; i < count; i += 1) {
    const at = HEADER + i * BYTES
    for (let axis = 0; axis < 3; axis += 1) {
      const place =
        axis === 0 ? (half.position[i * 3] ?? 0) / REACH : ((half.position[i * 3 + axis] ?? 0) / REACH + 1) / 2
      view.setUint16(at + axis * 2, Math.round(place * FULL), true)
    }
    const [u, v] = unfold(half.normal[i * 3] ?? 0, half.normal[i * 3 + 1] ?? 0, half.normal[i * 3 + 2] ?? 0)
    const [a, b] = [Math.round((u + 1) * TURN), Math.round((v + 1) * TURN)]
    bytes.set([a & 255, (a >> 8) | ((b & 15) << 4), b >> 4], at + 6)
    bytes.set(
      [half.open, half.tone, half.lip].map(list => Math.round((list[i] ?? 0) * 255)),
      at + 9,
    )
  }
  index.forEach((corner, k) => void view.setUint16(HEADER + count * BYTES + k * 2, corner, true))
  return bytes
}

/** Reads a packed half and mirrors it to a whole head. Throws a RangeError when the bytes are none, or not all of one. */
export function readLitMesh(bytes: ArrayBuffer): LitMesh {
  const view = new DataView(bytes)
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a mesh of a head')
  const [half, seam, corners] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)]
  const start = HEADER + half * BYTES
  if (bytes.byteLength !== start + corners * 2 || seam > half) throw new RangeError('a mesh of another length')
  const count = half * 2 - seam
  const [position, normal] = [new Float32Array(count * 3), new Float32Array(count * 3)]
  const [open, tone, lip] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  for (let i = 0; i < half; i += 1) {
    const at = HEADER + i * BYTES
    const x = i < seam ? 0 : (view.getUint16(at, true) / FULL) * REACH
    const [y, z] = [2, 4].map(axis => ((view.getUint16(at + axis, true) / FULL) * 2 - 1) * REACH) as [number, number]
    const [low, mid, high] = [6, 7, 8].map(byte => view.getUint8(at + byte)) as [number, number, number]
    const [nx, ny, nz] = fold((low | ((mid & 15) << 8)) / TURN - 1, ((mid >> 4) | (high << 4)) / TURN - 1)
    // A corner of the seam is its own mirror image: its normal lies in the middle of the head.
    const level = i < seam ? Math.hypot(ny, nz) : 1
    for (const [to, side] of i < seam
      ? ([[i, 0]] as const)
      : ([
          [i, 1],
          [i + half - seam, -1],
        ] as const)) {
      position.set([x * side, y, z], to * 3)
      normal.set([nx * side, ny / level, nz / level], to * 3)
      open[to] = view.getUint8(at + 9) / 255
      tone[to] = view.getUint8(at + 10) / 255
      lip[to] = view.getUint8(at + 11) / 255
    }
  }
  return { count, position, normal, open, tone, lip, index: readTriangles(view, start, corners, half, seam) }
}

/** The triangles of both halves: those of the mirrored one run the other way round. */
function readTriangles(view: DataView, start: number, corners: number, half: number, seam: number): Uint32Array {
  const index = new Uint32Array(corners * 2)
  for (let k = 0; k < corners; k += 1) {
    const corner = view.getUint16(start + k * 2, true)
    if (corner >= half) throw new RangeError('a triangle of a mesh has a corner that is not there')
    index[k] = corner
    index[corners + k - (k % 3) + (2 - (k % 3))] = corner < seam ? corner : corner + half - seam
  }
  return index
}
