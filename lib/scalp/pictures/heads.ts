import { coveredAt } from '@/lib/scalp/head/coverage'
import { type HairLossPattern, hairLeft, scarAt } from '@/lib/scalp/head/hair-loss'
import type { Share } from '@/lib/scalp/head/light-head'
import { drawHead, hairOf, headCamera, type HeadPlan } from './head-panel'
import type { DrawPicture } from './picture-sheet'

const width = 220
const height = 230
const fromAbove = headCamera(width, height, 32, 48, 0.2, 1.14)
const usual = { sex: 'man', camera: fromAbove, unit: 1.18, height: 0.345 } as const

const panels =
  (plan: Omit<HeadPlan, 'drawn'>, shares: readonly Share[]): DrawPicture =>
  scheme => ({
    width: plan.camera.width,
    height: plan.camera.height,
    panels: shares.map(drawn => drawHead({ ...plan, drawn }, scheme)),
  })

const loss = (...patterns: HairLossPattern[]) => patterns.map(hairOf)

/** The seven Norwood–Hamilton stages on one head. */
export const drawNorwoodStages = panels(
  usual,
  loss('norwood-1', 'norwood-2', 'norwood-3', 'norwood-4', 'norwood-5', 'norwood-6', 'norwood-7'),
)

const onTop = headCamera(width, height, 0, 62, 0.33, 1.14)
const woman = { ...usual, sex: 'woman', camera: onTop } as const

/** The three Ludwig grades, seen from above. */
export const drawLudwigGrades = panels(woman, loss('ludwig-1', 'ludwig-2', 'ludwig-3'))

/** Round patches, thinning all over, no hair. */
export const drawOtherLoss = panels(
  { ...usual, camera: headCamera(width, height, 50, 34, 0.14, 1.12) },
  loss('patchy', 'diffuse', 'total'),
)

/** Dots reach what native hair leaves bare, as a share of what would fill it. */
export const filled =
  (pattern: HairLossPattern, dots: number, where: Share = () => 1): Share =>
  (x, y, z) =>
    Math.max(hairLeft(pattern, x, y, z), dots * where(x, y, z))

/** The whole head, from the crown to the chin. */
const fromCorner = headCamera(width, height, 38, 28, -0.07, 0.86)

/** Before, and after each of three sessions: the dots of a session stand between those of the one before. */
export const drawSessionsOnHead = panels({ ...usual, unit: 0.85, camera: fromCorner }, [
  hairOf('norwood-6'),
  ...[0.32, 0.62, 1].map(dots => filled('norwood-6', dots)),
])

const fromBehind = { ...usual, unit: 1, camera: headCamera(width, height, 180, 6, 0.05, 1.15) } as const

/** A strip scar across the back of the head: bare, and with dots in it. Dots take less well in a scar. */
export const drawScarCovered = panels(fromBehind, [hairOf('scar-strip'), filled('scar-strip', 0.72, scarAt)])

/** A wide parting with the hair kept long around it: as it is, and with dots between the hair. */
export const drawPartingFilled = panels({ ...woman, unit: 1 }, [hairOf('ludwig-2'), filled('ludwig-2', 0.9)])

/** Areas that are worked on by themselves, on a head without hair: front, crown, the whole scalp. */
export const drawCoverageAreas = panels({ ...usual, camera: headCamera(width, height, 32, 54, 0.22, 1.14) }, [
  (x, y, z) => Math.max(coveredAt('hairline', x, y, z), coveredAt('temples', x, y, z)),
  (x, y, z) => coveredAt('crown', x, y, z),
  () => 1,
])

/** A scalp of dots alone, as it pales: the dots stay where they are. */
export const drawFadedOnHead: DrawPicture = scheme => ({
  width,
  height,
  panels: [1, 0.6, 0.3].map(kept =>
    drawHead({ ...usual, unit: 0.85, camera: fromCorner, drawn: () => 1, kept }, scheme),
  ),
})
