import { edgeRow, softEdge, straightEdge } from './patch-edge'
import { hairPaths, inkPaths } from './patch-ink'
import { skinPaths } from './patch-skin'
import { clumpedSpots, type Fullness, gridSpots, randomSpots } from './patch-spots'
import type { PatchTone } from './patch-tones'
import type { Dot } from '@/lib/scalp/head/scatter-dots'

/** A flat piece of scalp, seen close. Lengths in pixels of the panel unless they say otherwise. */
export interface PatchPlan {
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly tone: PatchTone
  /** Pixels of the panel to one unit of skin; a dot of a good hand is 0.32 of a unit wide, hairs stand 0.9 apart. */
  readonly scale: number
  readonly spacing: 'random' | 'grid' | 'clumps' | 'none'
  /** Width of a dot and distance between dots, in units of skin. */
  readonly dot: number
  readonly gap: number
  /** How much pigment shows, 0 to 1. */
  readonly strength: number
  readonly ink: 'carbon' | 'tattoo'
  readonly depth: 'right' | 'deep'
  readonly edge: 'none' | 'soft' | 'straight'
  /** Where the hairline runs, as a share of the height from the top, and how far it dips, in units of skin. */
  readonly edgeAt: number
  readonly dip: number
  /** Share of dots that have been set, so that an early session shows an even part of the same dots. */
  readonly share: number
  /** Share of the places where a hair still grows, its length in units of skin and its colour. */
  readonly stubble: number
  readonly hairLength: number
  readonly hairColour?: string
  /** Width of a hair, in units of skin. */
  readonly hairWidth: number
  /** Colour of the pigment, where it is not that of the ink. */
  readonly colour?: string
  /** Narrows where pigment goes, on top of the hairline. */
  readonly where?: Fullness
  /** Narrows where hair grows. */
  readonly hairWhere?: Fullness
  readonly grain?: number
}

/** Good work seen close: small dots, random, the edge out of sight. */
export const goodPatch: PatchPlan = {
  width: 300,
  height: 220,
  seed: 7,
  tone: 'light',
  scale: 14,
  spacing: 'random',
  dot: 0.33,
  gap: 0.92,
  strength: 1,
  ink: 'carbon',
  depth: 'right',
  edge: 'none',
  edgeAt: 0.66,
  dip: 0,
  share: 1,
  stubble: 0,
  hairLength: 0.5,
  hairWidth: 0.17,
}

const inkColours = { carbon: '#211c1b', tattoo: '#1f6270' } as const
const everywhere: Fullness = () => 1

/** Where pigment goes, in the order of rank. A ruled edge has its own row first. */
function pigmentSpots(plan: PatchPlan, full: Fullness, row: readonly Dot[], hairs: readonly Dot[]): Dot[] {
  const { width, height, seed, scale, spacing } = plan
  const gap = plan.gap * scale
  const spots = { width, height, gap, seed, full }
  if (spacing === 'none') return []
  if (spacing === 'grid') return gridSpots(spots)
  if (spacing === 'clumps') return clumpedSpots(spots)
  const near = hairs.map(hair => ({ ...hair, gap: Math.min(hair.gap, gap * 0.8) }))
  return randomSpots({ ...spots, taken: [...row, ...near] })
}

/** The dots of a patch in the order of their rank, and the hairs that grow there. The same plan, the same dots. */
export function patchSpots(plan: PatchPlan) {
  const { width, height, seed, scale } = plan
  const line = { at: plan.edgeAt * height, width, dip: plan.dip * scale, soft: 5.5 * scale, seed }
  const edges = { none: everywhere, soft: softEdge(line), straight: straightEdge(line) }
  const full: Fullness = (x, y) => edges[plan.edge](x, y) * (plan.where?.(x, y) ?? 1)
  // Hair was there first: pigment goes between.
  const natural = plan.hairWhere ?? (plan.edge === 'none' ? everywhere : softEdge(line))
  const grown =
    plan.stubble === 0 ? [] : randomSpots({ width, height, gap: 0.92 * scale, seed: seed + 40, full: natural })
  const hairs = grown.slice(0, Math.round(grown.length * plan.stubble))
  const row = plan.edge === 'straight' && plan.spacing !== 'none' ? edgeRow(line, plan.gap * scale * 0.8) : []
  const set = pigmentSpots(plan, full, row, hairs)
  return { pigment: [...row, ...set.slice(0, Math.round(set.length * plan.share))], hairs }
}

/** Draws a patch as the inside of an SVG, in fifths of a pixel. The same plan gives the same text. */
export function drawPatch(plan: PatchPlan): string {
  const { width, height, seed, tone, scale } = plan
  const { pigment, hairs } = patchSpots(plan)
  return (
    skinPaths({ width, height, seed, tone, grain: plan.grain }) +
    inkPaths(pigment, {
      colour: plan.colour ?? inkColours[plan.ink],
      diameter: plan.dot * scale,
      strength: plan.strength,
      spread: plan.depth === 'deep',
      even: plan.spacing === 'grid',
    }) +
    hairPaths(hairs, plan.hairColour ?? inkColours.carbon, plan.hairWidth * scale, plan.hairLength * scale, 0.3)
  )
}
