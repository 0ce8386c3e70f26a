import { builds } from '@/lib/scalp/head/build'
import { bustAt } from '@/lib/scalp/head/bust'
import { type Vector, viewpointOf } from '@/lib/scalp/head/camera'
import { smoothstep } from '@/lib/scalp/head/distance'
import { type DotGroup, pathOf } from '@/lib/scalp/head/dots-to-svg'
import type { Hairline } from '@/lib/scalp/head/hair-edge'
import { insideHairline } from '@/lib/scalp/head/hairline'
import type { Share } from '@/lib/scalp/head/light-head'
import { skinTone } from '@/lib/scalp/head/skin-tone'
import { stippleHead } from '@/lib/scalp/head/stipple-head'
import type { HeadView } from '@/lib/scalp/head/trace-head'
import { sheer } from '@/lib/scalp/patch/patch-ink'
import { PLATE_WIDTH, type Place, type Subject } from './plate'
import { dotOf, frameOf, type InkedPlace, isWorn, mirrored, type OwnInk, type PlateHead, seenView } from './plate-head'

const usual: Hairline = { height: 0.345, straight: 0 }

/** From a head's own frame into the plate. */
interface Placing {
  readonly corner: Place
  /** Drawn in a mirror, so that the light is on the other side. */
  readonly isFlipped: boolean
}

/** A head, lit and stippled as the one of the home page. */
export function headSubject(plan: PlateHead): Subject {
  const { unit = 1, coarse = unit, scalp, hairline = usual, kept = 1, sex = 'man', worn, ink } = plan
  const lineAt = (x: number) => (typeof hairline === 'function' ? hairline(x) : hairline)
  const room: Share = (x, y, z) =>
    worn && isWorn(plan, x, y, z) ? worn.full(x, y, z) : insideHairline(lineAt(x), x, y, z, sex)
  const drawn: Share = (x, y, z) => (isWorn(plan, x, y, z) ? 1 : scalp(x, y, z))
  const tone: Share = (x, y, z) => (isWorn(plan, x, y, z) ? 1 : skinTone(x, y, z, builds[sex]))
  const sown = { room, drawn, hiding: kept, skin: plan.bust ? bustAt : aboveNeck, tone }
  return scheme => {
    const isFlipped = scheme === 'dark' && plan.facesLight === true
    const head = isFlipped ? mirrored(plan) : plan
    const view = seenView(head)
    const dots = stippleHead(view, unit, sown)[scheme]
    const scalpDots = coarse === unit ? dots.scalp : stippleHead(view, coarse, sown)[scheme].scalp
    const faded = scalpDots.map(group => ({ ...group, colour: sheer(group.colour, kept) }))
    const { camera, corner } = frameOf(head)
    const { right, up } = viewpointOf(camera)
    const seen = (way: Vector): Place => [dotOf(way, right) * plan.size, -dotOf(way, up) * plan.size]
    const placing = { corner, isFlipped }
    const inked = (group: DotGroup) =>
      ink ? inkedPaths(group, view, place => ink({ ...place, seen }, scheme), placing) : placed(group, placing)
    return [...dots.skin.map(group => placed(group, placing)), ...faded.map(inked)].join('')
  }
}

const inPlate = ({ x, y }: { x: number; y: number }, { corner, isFlipped }: Placing) => {
  const across = x + corner[0]
  return { x: isFlipped ? PLATE_WIDTH - across : across, y: y + corner[1] }
}

const placed = (group: DotGroup, placing: Placing) =>
  pathOf({ ...group, dots: group.dots.map(dot => inPlate(dot, placing)) })

/** Parts a group by the ink that its dots have. */
function inkedPaths(group: DotGroup, view: HeadView, ink: OwnInkAt, placing: Placing): string {
  const parts = new Map<string, DotGroup & { dots: { x: number; y: number }[]; lines: string }>()
  for (const dot of group.dots) {
    const i = (Math.floor(dot.y) * view.width + Math.floor(dot.x)) * 3
    const [x = 0, y = 0, z = 0] = view.position.subarray(i, i + 3)
    const [right = 0, up = 0] = view.normal.subarray(i, i + 2)
    const { colour = group.colour, wide = 1, line } = ink({ at: [x, y, z], slope: [right, up] }) ?? {}
    const key = `${colour} ${wide}`
    const part = parts.get(key) ?? { colour, diameter: group.diameter * wide, dots: [], lines: '' }
    if (line) part.lines += lineFrom(inPlate(dot, placing), placing.isFlipped ? [-line[0], line[1]] : line)
    else part.dots.push(dot)
    parts.set(key, part)
  }
  return [...parts.values()].map(part => placed(part, placing) + linePath(part)).join('')
}

type OwnInkAt = (place: Omit<InkedPlace, 'seen'>) => OwnInk | undefined

const five = (value: number) => Math.round(value * 5)
const lineFrom = ({ x, y }: { x: number; y: number }, [dx, dy]: Place) =>
  `M${five(x)} ${five(y)}l${five(dx)} ${five(dy)}`
const linePath = ({ colour, diameter, lines }: { colour: string; diameter: number; lines: string }) =>
  lines === '' ? '' : `<path stroke="${colour}" stroke-width="${Math.round(diameter * 50) / 10}" d="${lines}"/>`

/** The head alone: the neck runs out into the paper. */
function aboveNeck(_x: number, y: number, z: number): number {
  return smoothstep(-1.25, -0.8, y - 0.12 * z)
}
