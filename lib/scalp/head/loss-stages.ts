import { capsule, ellipsoid, join, smoothstep } from './distance'
import { CROWN } from './regions'

/** What is bare at a Norwood–Hamilton stage. Lengths on the map of the scalp (radians, see head-map.ts). */
interface NorwoodStage {
  /** Where the front begins in the midline, and how far back the bare corners beside it reach. */
  readonly front: number
  readonly corner: number
  /** Half the width of the bare corners. */
  readonly width: number
  /** Reach of the bare crown, 0 none. */
  readonly crown: number
  /** Hair lost on the bridge between front and crown, 0 to 1. */
  readonly bridge: number
  /** The joined bald top: how far to the side and how far back it reaches, 0 none. */
  readonly side: number
  readonly back: number
}

/** A place before every hairline. */
const FOREHEAD = 1.9

const NORWOOD: readonly NorwoodStage[] = [
  { front: 1.6, corner: 1.5, width: 0.1, crown: 0, bridge: 0, side: 0, back: 0 },
  { front: 1.25, corner: 0.8, width: 0.18, crown: 0, bridge: 0, side: 0, back: 0 },
  { front: 1.17, corner: 0.55, width: 0.2, crown: 0.13, bridge: 0.06, side: 0, back: 0 },
  { front: 0.92, corner: 0.4, width: 0.25, crown: 0.34, bridge: 0.15, side: 0, back: 0 },
  { front: 0.62, corner: 0.22, width: 0.32, crown: 0.52, bridge: 0.5, side: 0, back: 0 },
  { front: 0.4, corner: 0.1, width: 0.34, crown: 0.56, bridge: 0.75, side: 0.86, back: 1.14 },
  { front: 0.4, corner: 0.1, width: 0.34, crown: 0.56, bridge: 0.75, side: 1.2, back: 1.52 },
]

/** What is thin at a Ludwig grade: half the width of the widened parting, of the thin top, and hair lost in each. */
const LUDWIG = [
  { parting: 0.07, bare: 0.85, top: 0.4, thin: 0.3 },
  { parting: 0.15, bare: 0.92, top: 0.62, thin: 0.58 },
  { parting: 0.34, bare: 0.96, top: 0.86, thin: 0.84 },
] as const

/** Where the widened parting begins behind the front line, which stays, and where it ends at the crown. */
const PARTING = { front: 1.08, back: -0.78 } as const

/**
 * Hair lost at a Norwood–Hamilton stage (1 to 7), 0 none to 1 all; never less than at the stage before.
 * @param uneven -1 to 1, how far the edge wanders here
 */
export function norwoodLoss(stage: number, forward: number, side: number, uneven: number): number {
  // The stage itself first: where it leaves nothing, those before it need not be asked.
  let most = 0
  for (let i = stage - 1; i >= 0 && most < 1; i -= 1) {
    const at = NORWOOD[i]
    if (at) most = Math.max(most, norwoodAt(at, forward, side, uneven))
  }
  return most
}

/** Hair lost at a Ludwig grade (1 to 3), 0 none to 1 all; never less than at the grade before. */
export function ludwigLoss(grade: number, forward: number, side: number, uneven: number): number {
  return LUDWIG.slice(0, grade).reduce((most, { parting, bare, top, thin }) => {
    // The thin top is widest behind the front and narrows to the crown: a fir tree.
    const along =
      smoothstep(PARTING.front + 0.06, PARTING.front - 0.16, forward) *
      smoothstep(PARTING.back - 0.2, PARTING.back + 0.25, forward)
    const taper = 0.72 + 0.28 * smoothstep(-0.7, 0.8, forward)
    const wander = side + 0.035 * uneven
    const line = bare * smoothstep(parting * taper * 1.5, parting * taper * 0.55, wander)
    const around = thin * smoothstep(top * taper * 1.25, top * taper * 0.45, wander)
    return Math.max(most, along * Math.max(line, around))
  }, 0)
}

function norwoodAt(at: NorwoodStage, forward: number, side: number, uneven: number): number {
  let bare = join(frontAt(at, forward, side), cornerAt(at, forward, side), 0.12)
  if (at.side > 0) {
    // The joined top reaches from the forehead to its end at the back.
    const [middle, half] = [(FOREHEAD - at.back) / 2, (FOREHEAD + at.back) / 2]
    bare = Math.min(bare, ellipsoid(forward, side, 0, middle, 0, 0, half, at.side, 1))
  }
  const crown = at.crown > 0 ? ellipsoid(forward, side, 0, CROWN.forward, 0, 0, at.crown * 1.1, at.crown, 1) : 1
  // Small bald crowns are thin rather than bare, with a soft edge.
  const crownLoss = Math.min(1, 0.55 + at.crown) * smoothstep(0.09, -0.12, crown + 0.03 * uneven)
  const bridge = smoothstep(0.98, 0.62, side) * smoothstep(-0.85, -0.55, forward)
  return Math.max(smoothstep(0.05, -0.06, bare + 0.03 * uneven), crownLoss, at.bridge * bridge)
}

/** The front, drawn back as a whole: everything before a gentle curve, up to the hair of the temples. */
function frontAt({ front }: NorwoodStage, forward: number, side: number): number {
  return Math.max(front - 0.25 * side * side - forward, side - 0.86)
}

/** The bare corner: a bay that runs back between the forelock and the hair of the temple. */
function cornerAt({ corner, width }: NorwoodStage, forward: number, side: number): number {
  const [end, inner] = [corner + width * 0.6, 0.6 - width * 0.25]
  return capsule(forward, side, 0, 1.45, 0.72, 0, end, inner, 0, width * 1.25, width * 0.6)
}
