import {
  drawDotSizes,
  drawFreshAndFaded,
  drawInkColours,
  drawInkTooDeep,
  drawPaleSkinDarkDots,
  drawSessionsCloseUp,
  drawSkinTones,
  drawViewingDistances,
} from './close-ups'
import { drawGreyHair, drawHairLengths, drawMicroblading } from './hair-pictures'
import { drawHairlines } from './hairlines'
import {
  drawCoverageAreas,
  drawFadedOnHead,
  drawLudwigGrades,
  drawNorwoodStages,
  drawOtherLoss,
  drawPartingFilled,
  drawScarCovered,
  drawSessionsOnHead,
} from './heads'
import { drawHealingDays } from './healing-days'
import { drawNeedles } from './needles'
import type { DrawPicture } from './picture-sheet'
import { drawRandomAndGrid } from './random-and-grid'
import { drawSkinLayers } from './skin-layers'

/** What draws each picture. A new picture is one rule file, one line here and one row in `content/scalp/pictures.ts`. */
export const pictureRules = {
  'random-and-grid': drawRandomAndGrid,
  'dot-sizes': drawDotSizes,
  'hairline-soft-and-straight': drawHairlines,
  'pale-skin-dark-dots': drawPaleSkinDarkDots,
  'skin-tones': drawSkinTones,
  'fresh-and-faded': drawFreshAndFaded,
  'microblading-lines': drawMicroblading,
  'healing-days': drawHealingDays,
  'needles-compared': drawNeedles,
  'skin-layers': drawSkinLayers,
  'ink-colours': drawInkColours,
  'ink-too-deep': drawInkTooDeep,
  'grey-hair': drawGreyHair,
  'hair-lengths': drawHairLengths,
  'viewing-distances': drawViewingDistances,
  'sessions-close-up': drawSessionsCloseUp,
  'norwood-stages': drawNorwoodStages,
  'ludwig-grades': drawLudwigGrades,
  'other-hair-loss': drawOtherLoss,
  'sessions-on-head': drawSessionsOnHead,
  'faded-on-head': drawFadedOnHead,
  'scar-before-after': drawScarCovered,
  'parting-before-after': drawPartingFilled,
  'coverage-areas': drawCoverageAreas,
} satisfies Record<string, DrawPicture>
