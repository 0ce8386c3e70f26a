/** A point or direction in space. */
export type Vector = readonly [x: number, y: number, z: number]

/** Where the picture is taken from. Angles in degrees, lengths in head units, size in pixels. */
export interface Camera {
  /** Turn of the head to the viewer's left: 0 looks at the viewer, 90 is a profile. */
  readonly yaw: number
  /** How far the viewer looks down on the head. */
  readonly pitch: number
  /** Tilt of the head in the picture, clockwise. */
  readonly roll: number
  /** The point of the head that stands in the middle of the picture, and its place there in pixels. */
  readonly target: Vector
  readonly centre: readonly [x: number, y: number]
  readonly distance: number
  /** Pixels for one head unit at the target. */
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** The viewer's right, up and towards-viewer directions in head space, and the eye. */
export interface Viewpoint {
  readonly right: Vector
  readonly up: Vector
  readonly toward: Vector
  readonly eye: Vector
}

/** Works out the viewer's axes in head space. */
export function viewpointOf(camera: Camera): Viewpoint {
  const yaw = (camera.yaw * Math.PI) / 180
  const pitch = (camera.pitch * Math.PI) / 180
  const roll = (camera.roll * Math.PI) / 180
  const toward: Vector = [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)]
  const flat: Vector = [Math.cos(yaw), 0, -Math.sin(yaw)]
  const high: Vector = [-Math.sin(yaw) * Math.sin(pitch), Math.cos(pitch), -Math.cos(yaw) * Math.sin(pitch)]
  const right = mix(flat, Math.cos(roll), high, Math.sin(roll))
  const up = mix(high, Math.cos(roll), flat, -Math.sin(roll))
  return { right, up, toward, eye: mix(camera.target, 1, toward, camera.distance) }
}

/** Direction (unit length) of the ray through a pixel. */
export function rayThrough(camera: Camera, view: Viewpoint, px: number, py: number): Vector {
  const sx = (px - camera.centre[0]) / camera.scale / camera.distance
  const sy = (camera.centre[1] - py) / camera.scale / camera.distance
  const x = view.right[0] * sx + view.up[0] * sy - view.toward[0]
  const y = view.right[1] * sx + view.up[1] * sy - view.toward[1]
  const z = view.right[2] * sx + view.up[2] * sy - view.toward[2]
  const length = Math.sqrt(x * x + y * y + z * z)
  return [x / length, y / length, z / length]
}

/** Where a camera sees a place of the head, in pixels, and how many of them one head unit has there. */
export function pixelOf(camera: Camera, { right, up, toward }: Viewpoint, place: Vector) {
  const [tx, ty, tz] = camera.target
  const along = (axis: Vector) => axis[0] * (place[0] - tx) + axis[1] * (place[1] - ty) + axis[2] * (place[2] - tz)
  const wide = (camera.scale * camera.distance) / (camera.distance - along(toward))
  return { x: camera.centre[0] + along(right) * wide, y: camera.centre[1] - along(up) * wide, wide }
}

/** Where a camera sees many places of the head: in its pixels, and how near each is in head units. */
export interface SeenPlaces {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly z: Float32Array
}

/** The same as `pixelOf` for a list of places, x, y, z for each. */
export function seePlaces(camera: Camera, { right, up, toward }: Viewpoint, position: Float32Array): SeenPlaces {
  const { target, centre, distance, scale } = camera
  const count = position.length / 3
  const [x, y, z] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  for (let i = 0, at = 0; i < count; i += 1, at += 3) {
    const dx = (position[at] ?? 0) - target[0]
    const dy = (position[at + 1] ?? 0) - target[1]
    const dz = (position[at + 2] ?? 0) - target[2]
    const near = dx * toward[0] + dy * toward[1] + dz * toward[2]
    const wide = (scale * distance) / (distance - near)
    x[i] = centre[0] + (dx * right[0] + dy * right[1] + dz * right[2]) * wide
    y[i] = centre[1] - (dx * up[0] + dy * up[1] + dz * up[2]) * wide
    z[i] = near
  }
  return { x, y, z }
}

/** A direction of a list (x, y, z for each, from place `at`) in the viewer's axes. */
export function turned(list: Float32Array, at: number, { right, up, toward }: Viewpoint): Vector {
  const [x, y, z] = [list[at] ?? 0, list[at + 1] ?? 0, list[at + 2] ?? 0]
  return [
    x * right[0] + y * right[1] + z * right[2],
    x * up[0] + y * up[1] + z * up[2],
    x * toward[0] + y * toward[1] + z * toward[2],
  ]
}

function mix(a: Vector, s: number, b: Vector, t: number): Vector {
  return [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t]
}
