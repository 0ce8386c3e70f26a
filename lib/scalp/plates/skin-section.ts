import { smoothstep } from '@/lib/scalp/head/distance'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { noise } from '@/lib/scalp/head/noise'
import { hairPaths } from '@/lib/scalp/patch/patch-ink'
import { randomSpots } from '@/lib/scalp/patch/patch-spots'
import { paperInk } from '@/lib/scalp/patch/patch-tones'
import { PLATE_HEIGHT, PLATE_WIDTH, type Place, type Subject, sow } from './plate'

/** Skin cut open, seen from the side: how high it lies and what goes through it. Lengths in pixels of the plate. */
export interface SkinSection {
  readonly surface: number
  /** Thickness of the outer layer. */
  readonly outer: number
  readonly from: number
  readonly to: number
  /** Where hairs stand, and how deep each root reaches. */
  readonly roots: readonly { readonly x: number; readonly lean: number; readonly deep: number }[]
}

export const surfaceAt = ({ surface }: SkinSection, x: number) =>
  surface + 2.2 * Math.sin(x / 23) + 1.2 * Math.sin(x / 9 + 1)
/** The wavy line between outer layer and dermis. */
export const junctionAt = (skin: SkinSection, x: number) =>
  skin.surface + skin.outer + 5 * Math.sin(x / 8.5) + 2.5 * noise(x / 11, 2, 2)

type Root = SkinSection['roots'][number]
const rootMiddle = ({ x, lean }: Root, below: number) => x + lean * below

/** How far a place lies outside a root's wall; negative inside. */
function wallOf(skin: SkinSection, root: Root, x: number, y: number): number {
  const below = y - skin.surface
  const bulb = 4.2 * Math.exp(-(((below - root.deep + 9) / 9) ** 2))
  return Math.hypot(x - rootMiddle(root, below), Math.max(0, below - root.deep) * 1.2) - 5 - bulb
}

/** The layers in terracotta, the hairs in ink: each grows from its root and is cut short above the skin. */
export function sectionSubject(skin: SkinSection): Subject {
  const { from, to, roots } = skin
  const layers = (x: number, y: number) => {
    const top = surfaceAt(skin, x)
    const sides = smoothstep(from, from + 26, x) * smoothstep(to, to - 26, x)
    if (y < top || sides === 0) return 0
    const wall = Math.min(...roots.map(root => wallOf(skin, root, x, y)), 99)
    if (wall < 0) return 0
    const rim = wall < 1.7 ? 0.8 : 0
    const foot = smoothstep(PLATE_HEIGHT - 2, PLATE_HEIGHT - 46, y)
    if (y < top + 3.5) return sides
    const line = Math.abs(y - junctionAt(skin, x)) < 1.3 ? 0.9 : 0
    if (y < junctionAt(skin, x)) return sides * Math.max(0.4 + 0.16 * noise(x / 9, y / 4, 4), rim, line)
    const fibres = 0.075 + 0.075 * noise(x / 38, y / 7 + 1.3 * noise(x / 60, y / 40, 3), 9)
    return sides * foot * Math.max(fibres, rim, line)
  }
  const hairs = (x: number, y: number) =>
    roots.some(root => {
      const below = y - skin.surface
      const wide = below > root.deep - 11 ? 3.6 : 2
      return below > -11 && below < root.deep - 1 && Math.abs(x - rootMiddle(root, below)) < wide
    })
      ? 1
      : 0
  return scheme =>
    sow({ full: layers, ink: 'skin', seed: 501 }, scheme) +
    sow({ full: hairs, ink: 'pigment', seed: 502, gap: 1.5, wide: 1.25 }, scheme)
}

/** Drops of pigment in the skin; one that lies too deep has spread. */
export function dropsSubject(drops: readonly { at: Place; wide: number; spread?: true }[]): Subject {
  const full = (x: number, y: number) =>
    drops.reduce((most, { at, wide, spread }) => {
      const far = Math.hypot((x - at[0]) / (spread ? 1.5 : 1), y - at[1]) / wide
      return Math.max(most, spread ? 0.75 * Math.exp(-2.4 * far * far) : smoothstep(1.15, 0.8, far))
    }, 0)
  return scheme => sow({ full, ink: 'pigment', seed: 503, gap: 1.45, wide: 1.5 }, scheme)
}

/**
 * The skin's face above the cut, running back from the front edge: cropped hair as far as `hairy`, dots from there on.
 * From a step away nobody can tell where one ends and the other begins.
 * @param back how high in the plate its far edge lies
 */
export function surfaceSubject(skin: SkinSection, back: number, hairy: number): Subject {
  const depth = (y: number) => (skin.surface - 2 - y) / (skin.surface - back)
  const inside = (x: number, y: number) => {
    const far = depth(y)
    if (far < 0 || far > 1) return 0
    const [left, right] = [skin.from + far * 52, skin.to - far * 29]
    return smoothstep(left, left + 14, x) * smoothstep(right, right - 14, x)
  }
  const bare = (x: number, y: number) =>
    inside(x, y) * (0.1 + 0.1 * noise(x / 30, y / 9, 4)) * smoothstep(1, 0.7, depth(y))
  const cropped = (x: number, y: number) => inside(x, y) * (0.35 + 0.65 * depth(y)) * smoothstep(1.02, 0.85, depth(y))
  return scheme => {
    const size = { width: PLATE_WIDTH, height: PLATE_HEIGHT }
    const spots = randomSpots({ ...size, gap: 4.6, seed: 505, full: cropped })
    const isHair = ({ x, y }: { x: number; y: number }) => x + 0.5 * (skin.surface - y) < hairy
    const colour = paperInk[scheme].pigment
    return (
      sow({ full: bare, ink: 'skin', seed: 504, gap: 2 }, scheme) +
      hairPaths(spots.filter(isHair), colour, 1.7, 4, Math.PI - 0.25) +
      pathOf({ colour, diameter: 2.1, dots: spots.filter(spot => !isHair(spot)) })
    )
  }
}
