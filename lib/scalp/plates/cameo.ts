import { smoothstep } from '@/lib/scalp/head/distance'
import { insideHairline } from '@/lib/scalp/head/hairline'
import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { stippleHead } from '@/lib/scalp/head/stipple-head'
import { skinTone } from '@/lib/scalp/head/skin-tone'
import { frameOf, type PlateHead, viewOf } from './plate-head'
import type { Place, Subject } from './plate'

const channels = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
/** A colour on the way from one to another, both #rrggbb. */
const mixed = (from: string, to: string, share: number) => {
  const end = channels(to)
  return `#${channels(from)
    .map((level, i) =>
      Math.round(level + ((end[i] ?? 0) - level) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** A hairline round each, so that the palest is told from light paper and the darkest from dark. */
const RIM = '#857868'
/** Tones darker than this are drawn with light dots, as with chalk on dark paper. */
const DARK = 0.5
const lightness = (colour: string) => channels(colour).reduce((sum, level) => sum + level, 0) / 3 / 255

/** A head as on toned paper: a round of its own skin colour, its shadows or its lights sown on it, and dots matched to it. */
export function cameoSubject(at: Place, radius: number, tone: string): Subject {
  const plan: PlateHead = { turn: 40, above: 12, at: [at[0] + 1, at[1] - 2], size: radius * 0.84, scalp: () => 1 }
  const { corner } = frameOf(plan)
  const five = (value: number) => Math.round(value * 5)
  return () => {
    const sown = stippleHead(viewOf(plan), 0.6, {
      room: (x, y, z) => insideHairline({ height: 0.345, straight: 0 }, x, y, z),
      drawn: () => 0.75,
      hiding: 1,
      skin: (_x, y, z) => smoothstep(-1.15, -0.8, y - 0.12 * z),
      tone: skinTone,
    })
    const isDark = lightness(tone) < DARK
    const skin = isDark ? sown.dark.skin : sown.light.skin
    const place = (groups: typeof skin, colour: string) =>
      groups
        .map(group =>
          pathOf({ ...group, colour, dots: group.dots.map(({ x, y }) => ({ x: x + corner[0], y: y + corner[1] })) }),
        )
        .join('')
    const round = (colour: string, across: number) =>
      `<path stroke="${colour}" stroke-width="${five(across)}" d="M${five(at[0])} ${five(at[1])}h0"/>`
    return (
      round(RIM, radius * 2 + 1) +
      round(tone, radius * 2) +
      place(skin, isDark ? mixed(tone, '#fff1e2', 0.5) : mixed(tone, '#3a1a0c', 0.42)) +
      place(sown.light.scalp, mixed(tone, '#0a0605', 0.8))
    )
  }
}
