import { type SpotPairId, spotPairs } from '@/content/scalp/spot-pairs'
import type { DrawPicture } from './picture-sheet'
import { spotEdges } from './spot-edges'
import { spotOrder, spotPicture, type SpotSide } from './spot-order'
import { SPOT_HEIGHT, SPOT_WIDTH } from './spot-patch'
import { spotSkins } from './spot-skins'

type DrawSides = Readonly<Record<SpotSide, () => string>>

/** Each pair's good and poor side. */
const sides: Readonly<Record<SpotPairId, DrawSides>> = { ...spotEdges, ...spotSkins }

const pairRule =
  (id: SpotPairId): DrawPicture =>
  () => ({
    width: SPOT_WIDTH,
    height: SPOT_HEIGHT,
    panels: spotOrder(spotPairs[id].seed).map(side => sides[id][side]()),
  })

/** What draws each pair of "Spot the problem": two panels, in the order of its seed. */
export const spotRules: Readonly<Record<string, DrawPicture>> = Object.fromEntries(
  (Object.keys(spotPairs) as SpotPairId[]).map(id => [spotPicture(id), pairRule(id)]),
)
