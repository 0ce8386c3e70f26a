import { smoothstep } from './distance'
import { treatedAt } from './hairline'
import { skinTone } from './skin-tone'
import type { HeadView } from './trace-head'

/** Tones of a traced head, one value a pixel, 0 to 1. */
export interface HeadTones {
  /** Brightness of the skin under the key light, brows and lips included. */
  readonly bright: Float32Array
  /** The same at night: a second light from behind draws the edge that the key light leaves dark. */
  readonly night: Float32Array
  /** How much of the pigment (or hair) stands here, by the share that is asked for. */
  readonly pigment: Float32Array
  /** 1 facing the viewer, 0 at the silhouette. */
  readonly facing: Float32Array
}

/** Key light from the viewer's upper left. */
const KEY = normalise(-0.55, 0.65, 0.55)
/** Light from behind on the right, for dark paper. */
const BACK = normalise(0.85, 0.15, -0.35)
/** The key light reaches a little round the corner, so that cheek and neck keep their form in the shadow. */
const WRAP = 0.15

/** A share, 0 to 1, at a place of the head. */
export type Share = (x: number, y: number, z: number) => number

/** Lights a traced head: shade = (.16 + .84 · lambert) · occlusion − .16 · rim³, times the tone of the skin. */
export function lightHead(view: HeadView, pigmentAt: Share = treatedAt, toneAt: Share = skinTone): HeadTones {
  const n = view.hit.length
  const bright = new Float32Array(n)
  const night = new Float32Array(n)
  const pigment = new Float32Array(n)
  const facing = new Float32Array(n)
  for (let i = 0; i < n; i += 1) {
    if (!view.hit[i]) continue
    const [nx = 0, ny = 0, nz = 0] = view.normal.subarray(i * 3, i * 3 + 3)
    const [x = 0, y = 0, z = 0] = view.position.subarray(i * 3, i * 3 + 3)
    const open = view.occlusion[i] ?? 1
    const key = Math.max(0, nx * KEY[0] + ny * KEY[1] + nz * KEY[2] + WRAP) / (1 + WRAP)
    const back = Math.max(0, nx * BACK[0] + ny * BACK[1] + nz * BACK[2])
    facing[i] = Math.max(0, nz)
    const rim = 1 - Math.max(0, nz)
    const tone = toneAt(x, y, z)
    bright[i] = clamp((0.16 + 0.84 * key) * open - 0.16 * rim ** 3) * tone
    // At night the shoulders stay behind the face, and folds are not as black, or brow and cheek would be lost.
    const near = 0.62 + 0.38 * smoothstep(-1.35, -0.85, y)
    night[i] = clamp((0.12 + 0.88 * key ** 1.15) * open ** 0.6 + 0.8 * back ** 1.4 * Math.sqrt(open)) * tone * near
    pigment[i] = pigmentAt(x, y, z)
  }
  return { bright, night, pigment, facing }
}

function clamp(t: number): number {
  return Math.max(0, Math.min(1, t))
}

/** How far a pixel is from the picture's edge of dissolve: 1 in the picture, 0 where it has run out into the paper. */
export function fadeAt(px: number, py: number, width: number, height: number): number {
  const side = Math.min(px, width - px) / width
  const foot = (height - py) / height
  return smoothstep(0, 0.13, foot) * smoothstep(-0.01, 0.08, side)
}

function normalise(x: number, y: number, z: number): readonly [number, number, number] {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}
