import { needlePoints } from '@/content/scalp/pictures/skin-and-dots'
import { claimValue } from '@/lib/evidence/claim'
import { smoothstep } from '@/lib/scalp/head/distance'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { noise } from '@/lib/scalp/head/noise'
import { randomSpots } from '@/lib/scalp/patch/patch-spots'
import { paperInk, type Scheme } from '@/lib/scalp/patch/patch-tones'
import { bothEnds } from '@/lib/value/value'
import type { DrawPicture } from './picture-sheet'

const width = 240
const height = 320
const MIDDLE = width / 2
const TIP = 178
const GLASS = { y: 254, radius: 58 } as const

/** A group of points side by side: how thick each is, how far apart they stand, the width of the mark they leave. */
interface Needle {
  readonly points: number
  readonly thick: number
  readonly apart: number
  readonly mark: number
}

/** The points' left and right sides at a height: a shaft that narrows to a tip. Outer points end a little higher. */
const pointsOf = ({ points, thick, apart }: Needle) =>
  Array.from({ length: points }, (_, i) => {
    const off = i - (points - 1) / 2
    return { x: MIDDLE + off * apart, tip: TIP - Math.abs(off) * 2.5, thick }
  })

function drawNeedle(needle: Needle, scheme: Scheme, seed: number): string {
  const points = pointsOf(needle)
  const full = (x: number, y: number) =>
    Math.max(
      0,
      ...points.map(point => {
        const half = (point.thick / 2) * smoothstep(point.tip, point.tip - 9 * point.thick ** 0.9, y)
        const side = (x - point.x) / Math.max(0.6, half)
        if (y > point.tip || Math.abs(side) > 1) return 0
        const steel = 0.2 + 0.8 * Math.max(smoothstep(-0.1, 0.9, side), smoothstep(-0.6, -0.95, side))
        return steel * smoothstep(0, 40, y)
      }),
    )
  const dots = randomSpots({ width, height, gap: 1.1, seed, full })
  return pathOf({ colour: paperInk[scheme].pigment, diameter: 1.15, dots })
}

/** Skin under the glass, and the mark in its middle. */
function drawMark({ mark }: Needle, scheme: Scheme, seed: number): string {
  const far = (x: number, y: number) => Math.hypot(x - MIDDLE, y - GLASS.y)
  const round = (x: number, y: number) => {
    const out = far(x, y) / GLASS.radius
    const bulge = (x - MIDDLE + (y - GLASS.y)) / (2 * GLASS.radius)
    const shade = 0.2 + 0.26 * (scheme === 'light' ? bulge : -bulge) + 0.1 * noise(x / 22, y / 22, seed)
    return (Math.abs(out - 0.985) < 0.015 ? 0.9 : smoothstep(1, 0.97, out) * shade) * (far(x, y) < mark / 2 + 1 ? 0 : 1)
  }
  const skin = randomSpots({ width, height, gap: 1.9, seed, full: round })
  const rough = (x: number, y: number) =>
    smoothstep(mark / 2 + 0.8, mark / 2 - 0.8, far(x, y) + 0.07 * mark * noise(x / 5, y / 5, seed))
  const ink = randomSpots({ width, height, gap: 1.05, seed: seed + 1, full: rough })
  const { skin: skinColour, pigment } = paperInk[scheme]
  return (
    pathOf({ colour: skinColour, diameter: 1.15, dots: skin }) + pathOf({ colour: pigment, diameter: 1.5, dots: ink })
  )
}

/** The fewest and the most points that a source names, and a coarse bundle for a tattoo needle, which has no figure. */
export const drawNeedles: DrawPicture = scheme => {
  const { low: fewest, high: most } = bothEnds(claimValue(needlePoints, 'needle-points'))
  const needles: Needle[] = [
    { points: fewest, thick: 9, apart: 0, mark: 7 },
    { points: most, thick: 9, apart: 9.5, mark: 15 },
    { points: most * 2 + 1, thick: 13, apart: 12.5, mark: 44 },
  ]
  return {
    width,
    height,
    panels: needles.map((needle, i) => drawNeedle(needle, scheme, 400 + i) + drawMark(needle, scheme, 410 + i)),
  }
}
