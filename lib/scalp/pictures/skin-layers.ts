import { smoothstep } from '@/lib/scalp/head/distance'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { noise } from '@/lib/scalp/head/noise'
import { randomSpots } from '@/lib/scalp/patch/patch-spots'
import { paperInk, type Scheme } from '@/lib/scalp/patch/patch-tones'
import type { DrawPicture } from './picture-sheet'

const width = 220
const height = 340
const SURFACE = 58
const ROOT = { x: 160, wide: 11, end: 292 } as const

const surfaceAt = (x: number) => SURFACE + 2.5 * Math.sin(x / 17) + 1.5 * Math.sin(x / 7 + 1)
/** The wavy line between epidermis and dermis. */
const junctionAt = (x: number) => 118 + 9 * Math.sin((x / width) * Math.PI * 7) + 2 * noise(x / 9, 2, 2)

/** How far a place lies from the hair root's wall, in pixels; negative inside. The root is a tube with a bulb. */
function rootWall(x: number, y: number): number {
  const lean = ROOT.x + (y - SURFACE) * 0.07
  const bulb = 7 * Math.exp(-(((y - ROOT.end + 16) / 16) ** 2))
  const past = Math.max(0, y - ROOT.end)
  return Math.hypot(x - lean, past * 1.2) - ROOT.wide - bulb
}

/** Skin cut open: the dense outer layer, the loose one under it, a hair root that reaches down. */
function drawSkin(scheme: Scheme): string {
  const { skin, pigment } = paperInk[scheme]
  const full = (x: number, y: number) => {
    if (y < surfaceAt(x)) return 0
    const wall = rootWall(x, y)
    if (wall < 0) return 0
    const rim = wall < 2.6 ? 0.75 : 0
    const bottom = smoothstep(height - 2, height - 40, y)
    if (y < surfaceAt(x) + 9) return 1
    const line = Math.abs(y - junctionAt(x)) < 1.8 ? 0.95 : 0
    if (y < junctionAt(x)) return Math.max(0.42 + 0.12 * noise(x / 10, y / 5, 4), rim, line)
    const fibres = 0.075 + 0.05 * noise(x / 34, y / 7, 9)
    return Math.max(fibres, rim, line) * bottom
  }
  const dots = randomSpots({ width, height, gap: 1.75, seed: 301, full })
  const hair = (x: number, y: number) => {
    const lean = ROOT.x + (y - SURFACE) * 0.07
    const wide = y > ROOT.end - 22 ? 7 : 4.2
    return y < ROOT.end - 4 && Math.abs(x - lean) < wide ? 1 : 0
  }
  const shaft = randomSpots({ width, height, gap: 1.9, seed: 302, full: hair })
  return pathOf({ colour: skin, diameter: 1.15, dots }) + pathOf({ colour: pigment, diameter: 1.25, dots: shaft })
}

/** A drop of pigment whose middle lies at a depth; a wide one has spread. */
function drawDrop(scheme: Scheme, y: number, wide: number, spread: boolean): string {
  const x = 76
  const full = (px: number, py: number) => {
    const far = Math.hypot((px - x) / (spread ? 1.25 : 1), py - y) / wide
    return spread ? 0.9 * Math.exp(-2.2 * far * far) : smoothstep(1.12, 0.85, far)
  }
  const dots = randomSpots({ width, height, gap: 1.9, seed: 303, full })
  return pathOf({ colour: paperInk[scheme].pigment, diameter: 2, dots })
}

/** One strip for each depth that is named: outer layer, between the layers, upper dermis, dermis twice, too deep. */
export const drawSkinLayers: DrawPicture = scheme => {
  const skin = drawSkin(scheme)
  const between = junctionAt(76)
  const drops: readonly (readonly [y: number, wide: number, spread: boolean])[] = [
    [(SURFACE + between) / 2 + 3, 19, false],
    [between, 19, false],
    [between + 34, 19, false],
    [between + 80, 19, false],
    [between + 80, 19, false],
    [between + 138, 42, true],
  ]
  return { width, height, panels: drops.map(([y, wide, spread]) => skin + drawDrop(scheme, y, wide, spread)) }
}
