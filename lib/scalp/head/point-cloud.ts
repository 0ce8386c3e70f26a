import { fold, unfold } from './octahedron'

/** Points on the head. Their order is their rank: any first part of them is evenly spread over the surface. */
export interface Points {
  readonly count: number
  /** Places in head units (see head-distance.ts), x, y, z for each point. */
  readonly position: Float32Array
  /** Unit normals, x, y, z for each point. */
  readonly normal: Float32Array
  /** Light from all around that reaches the point: 0 in a fold, 1 in the open. */
  readonly open: Float32Array
  /** How light the skin itself is: 1 bare skin, less on brows, lashes and lips. */
  readonly tone: Float32Array
  /** Place in scalpRegions, or NO_REGION where no hair grows. */
  readonly region: Uint8Array
}

/** The skin all over head and shoulders, and the places on the scalp where hair can grow or a dot can stand. */
export interface PointCloud {
  readonly skin: Points
  readonly scalp: Points
}

/** Region of points outside the scalp. */
export const NO_REGION = 7

const MAGIC = 0x31505453
const HEADER = 12
/** Every place lies within this distance of the middle, along each axis. */
const REACH = 2
const FULL = 65535
/** Bytes for a point: three places of two bytes, the normal in two, light in one, tone and region in one. */
const BYTES = 10

/** Packs a cloud. Places are kept to 0.00006 head units, normals to about half a degree. */
export function writePointCloud({ skin, scalp }: PointCloud): Uint8Array {
  const bytes = new Uint8Array(HEADER + (skin.count + scalp.count) * BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, skin.count, true)
  view.setUint32(8, scalp.count, true)
  writePoints(view, HEADER, skin)
  writePoints(view, HEADER + skin.count * BYTES, scalp)
  return bytes
}

/** Reads a packed cloud. Throws a RangeError when the bytes are none, or not all of one. */
export function readPointCloud(bytes: ArrayBuffer): PointCloud {
  const view = new DataView(bytes)
  if (bytes.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a point cloud')
  const skin = view.getUint32(4, true)
  const scalp = view.getUint32(8, true)
  if (bytes.byteLength !== HEADER + (skin + scalp) * BYTES) throw new RangeError('a point cloud of another length')
  return { skin: readPoints(view, HEADER, skin), scalp: readPoints(view, HEADER + skin * BYTES, scalp) }
}

function writePoints(view: DataView, start: number, { count, position, normal, open, tone, region }: Points) {
  const light = start + count * 8
  for (let i = 0; i < count; i += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const place = ((position[i * 3 + axis] ?? 0) / REACH + 1) / 2
      view.setUint16(start + i * 6 + axis * 2, Math.round(place * FULL), true)
    }
    const [u, v] = unfold(normal[i * 3] ?? 0, normal[i * 3 + 1] ?? 0, normal[i * 3 + 2] ?? 0)
    view.setInt8(start + count * 6 + i * 2, Math.round(u * 127))
    view.setInt8(start + count * 6 + i * 2 + 1, Math.round(v * 127))
    view.setUint8(light + i, Math.round((open[i] ?? 0) * 255))
    view.setUint8(light + count + i, Math.round((tone[i] ?? 0) * 31) * 8 + (region[i] ?? NO_REGION))
  }
}

function readPoints(view: DataView, start: number, count: number): Points {
  const position = new Float32Array(count * 3)
  const normal = new Float32Array(count * 3)
  const open = new Float32Array(count)
  const tone = new Float32Array(count)
  const region = new Uint8Array(count)
  const light = start + count * 8
  for (let i = 0; i < count * 3; i += 1) {
    position[i] = ((view.getUint16(start + i * 2, true) / FULL) * 2 - 1) * REACH
  }
  for (let i = 0; i < count; i += 1) {
    const at = start + count * 6 + i * 2
    normal.set(fold(view.getInt8(at) / 127, view.getInt8(at + 1) / 127), i * 3)
    open[i] = view.getUint8(light + i) / 255
    const packed = view.getUint8(light + count + i)
    tone[i] = (packed >> 3) / 31
    region[i] = packed & 7
  }
  return { count, position, normal, open, tone, region }
}
