import { builds, type Sex } from '@/lib/scalp/head/build'
import { type Camera, pixelOf, type Vector, viewpointOf } from '@/lib/scalp/head/camera'
import type { Hairline } from '@/lib/scalp/head/hair-edge'
import { headDistance } from '@/lib/scalp/head/head-distance'
import type { Share } from '@/lib/scalp/head/light-head'
import type { Distance } from '@/lib/scalp/head/slope'
import { type HeadView, traceHead } from '@/lib/scalp/head/trace-head'
import type { Scheme } from '@/lib/scalp/patch/patch-tones'
import { PLATE_HEIGHT, PLATE_WIDTH, type Place } from './plate'

/** A head in a plate. Angles in degrees, lengths in pixels of the plate. */
export interface PlateHead {
  readonly sex?: Sex
  /** 0 looks at the reader, 90 is a profile that looks left, -90 one that looks right, 180 is the back. */
  readonly turn: number
  readonly above: number
  readonly roll?: number
  /** Where the middle of the head stands, and how long a head unit is there. */
  readonly at: Place
  readonly size: number
  /** Size of a dot, see stippleHead. */
  readonly unit?: number
  /** Dots and hair that stand at a place, 0 to 1, and where they may stand. */
  readonly scalp: Share
  readonly hairline?: Hairline | ((x: number) => Hairline)
  /** Size of a dot on the scalp, where it is not that of the skin. */
  readonly coarse?: number
  /** How much of their colour the dots have kept, 0 to 1. */
  readonly kept?: number
  /** Shows neck and shoulders as well. */
  readonly bust?: true
  /** What grows on the head or is worn: a body of its own, and how thick its dots stand. */
  readonly worn?: { readonly name: string; readonly distance: Distance; readonly full: Share }
  /** Heads that stand before this one and hide part of it. */
  readonly behind?: readonly PlateHead[]
  /** A round hole: a glass that something else is seen through. */
  readonly hole?: { readonly at: Place; readonly radius: number }
  readonly ink?: Ink
  /** On dark paper the light comes from where this head looks, to the right: dots gather in the light there. */
  readonly facesLight?: true
}

/** Where a dot stands on the head, the slope there in the viewer's axes (right, up), and how a way there is seen. */
export interface InkedPlace {
  readonly at: Vector
  readonly slope: Place
  /** A step in head units as it looks in the plate, in pixels. */
  readonly seen: (way: Vector) => Place
}

/** What a dot has of its own: a colour, a width against the others, or a line to draw instead, in pixels. */
export interface OwnInk {
  readonly colour?: string
  readonly wide?: number
  readonly line?: Place
}

export type Ink = (place: InkedPlace, scheme: Scheme) => OwnInk | undefined

/** What a plate is traced for: light and dark share it. */
const views = new Map<string, HeadView>()

/** The head's own frame and its corner in the plate, on whole pixels. */
export function frameOf({ turn, above, roll = 0, at, size, bust }: PlateHead): { camera: Camera; corner: Place } {
  const width = Math.ceil(size * (bust ? 3.5 : 2.6))
  const whole = Math.ceil(size * 3)
  const corner: Place = [Math.round(at[0] - width / 2), Math.round(at[1] - whole * 0.44)]
  // What would run over the foot of the plate runs out into the paper before it.
  const height = Math.min(whole, PLATE_HEIGHT - corner[1])
  const centre: Place = [at[0] - corner[0], at[1] - corner[1]]
  const camera = {
    yaw: turn,
    pitch: above,
    roll,
    target: [0, 0.05, 0],
    centre,
    distance: 8,
    scale: size,
    width,
    height,
  } as const
  return { camera, corner }
}

/** Whether a place of the surface belongs to what grows on the head or is worn. */
export function isWorn({ sex = 'man', worn }: PlateHead, x: number, y: number, z: number): boolean {
  return worn !== undefined && worn.distance(x, y, z) < headDistance(x, y, z, builds[sex])
}

/** A head as its own frame sees it. */
export function viewOf(plan: PlateHead): HeadView {
  const { camera } = frameOf(plan)
  const { sex = 'man', worn } = plan
  const key = `${sex} ${worn?.name ?? ''} ${JSON.stringify(camera)}`
  const head: Distance = (x, y, z) => headDistance(x, y, z, builds[sex])
  const distance: Distance = worn ? (x, y, z) => Math.min(head(x, y, z), worn.distance(x, y, z)) : head
  const view = views.get(key) ?? traceHead(camera, distance)
  views.set(key, view)
  return view
}

/** A head's view without what the heads before it hide. */
export function seenView(plan: PlateHead): HeadView {
  const view = viewOf(plan)
  const { behind = [], hole } = plan
  if (behind.length === 0 && !hole) return view
  const [left, top] = frameOf(plan).corner
  const fronts = behind.map(front => ({ view: viewOf(front), corner: frameOf(front).corner }))
  const isHidden = (x: number, y: number) =>
    fronts.some(({ view, corner }) => {
      const [px, py] = [x + left - corner[0], y + top - corner[1]]
      return px >= 0 && py >= 0 && px < view.width && py < view.height && view.hit[py * view.width + px] === 1
    })
  // A little air round the front, so that no dot of the one behind touches it.
  const near = [-2, 0, 2]
  const hit = view.hit.map((seen, i) => {
    const [x, y] = [i % view.width, Math.floor(i / view.width)]
    if (hole && Math.hypot(x + left - hole.at[0], y + top - hole.at[1]) < hole.radius) return 0
    return seen && !near.some(dx => near.some(dy => isHidden(x + dx, y + dy))) ? 1 : 0
  })
  return { ...view, hit }
}

/** A place of the head in the plate, or nothing where the head hides it. */
export function seenAt(plan: PlateHead, [x, y, z]: Vector): Place | undefined {
  const { camera, corner } = frameOf(plan)
  const { x: px, y: py } = pixelOf(camera, viewpointOf(camera), [x, y, z])
  const view = viewOf(plan)
  const i = (Math.floor(py) * view.width + Math.floor(px)) * 3
  const [sx = 9, sy = 9, sz = 9] = view.position.subarray(i, i + 3)
  return Math.hypot(sx - x, sy - y, sz - z) < 0.09 ? [px + corner[0], py + corner[1]] : undefined
}

/** How far two ways go together. */
export const dotOf = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** The same head seen in a mirror: it looks the other way, and stands on the other side of the plate. */
export const mirrored = (head: PlateHead): PlateHead => ({
  ...head,
  turn: -head.turn,
  at: [PLATE_WIDTH - head.at[0], head.at[1]],
  behind: head.behind?.map(mirrored) ?? [],
})
