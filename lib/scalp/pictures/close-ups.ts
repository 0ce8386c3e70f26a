import { drawPatch, goodPatch, type PatchPlan } from '@/lib/scalp/patch/patch'
import { matchedPigment, type PatchTone, patchTones } from '@/lib/scalp/patch/patch-tones'
import type { DrawPicture, PictureSheet } from './picture-sheet'

const size = { width: goodPatch.width, height: goodPatch.height }
const sheetOf = (plans: readonly PatchPlan[]): PictureSheet => ({
  ...size,
  panels: plans.map(plan => drawPatch(plan)),
})

/** The same places, dots growing from a hair's width. */
export const drawDotSizes: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'olive', seed: 12, scale: 12 }
  return sheetOf([plan, { ...plan, dot: 0.56 }, { ...plan, dot: 0.84 }])
}

/** The same dots: hard on very pale skin, matched to it, and on brown skin. */
export const drawPaleSkinDarkDots: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'very-pale', seed: 21, scale: 12, colour: '#15100f' }
  return sheetOf([plan, { ...plan, colour: matchedPigment['very-pale'] }, { ...plan, tone: 'brown' }])
}

/** Eight tones of skin, each with pigment matched to it. */
export const drawSkinTones: DrawPicture = () =>
  sheetOf(
    (Object.keys(patchTones) as PatchTone[]).map(tone => ({
      ...goodPatch,
      tone,
      seed: 33,
      scale: 12,
      colour: matchedPigment[tone],
      grain: 1.15,
    })),
  )

/** The same dots losing strength; in the last some are all but gone. */
export const drawFreshAndFaded: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'light', seed: 44, scale: 12 }
  return sheetOf([plan, { ...plan, strength: 0.6 }, { ...plan, strength: 0.3, dot: 0.31 }])
}

/** Two inks that look alike on the day and part over the years. */
export const drawInkColours: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'pale', seed: 55, scale: 12, grain: 1.15 }
  return sheetOf([
    plan,
    { ...plan, colour: '#5d4f48', strength: 0.62 },
    { ...plan, seed: 56, colour: '#171a20' },
    { ...plan, seed: 56, ink: 'tattoo', strength: 0.85, dot: 0.38 },
  ])
}

/** Crisp dots, and the same dots spread. */
export const drawInkTooDeep: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'tan', seed: 66, scale: 12 }
  return sheetOf([plan, { ...plan, depth: 'deep', strength: 0.95 }])
}

/** One skin: single dots from close by, grain at arm's length, a shade from further off. */
export const drawViewingDistances: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'olive', seed: 77, scale: 17 }
  return sheetOf([plan, { ...plan, scale: 7, dot: 0.34 }, { ...plan, scale: 3.4, dot: 0.4, strength: 0.62 }])
}

/** The same skin filled in three steps: a dot once set stays in its place. */
export const drawSessionsCloseUp: DrawPicture = () => {
  const plan: PatchPlan = { ...goodPatch, tone: 'light', seed: 88, scale: 11, gap: 0.86 }
  return sheetOf([{ ...plan, share: 0.36 }, { ...plan, share: 0.78 }, plan])
}
