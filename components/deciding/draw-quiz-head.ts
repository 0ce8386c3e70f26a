import { type HiredPainter, hirePainter } from '@/components/scalp/hire-painter'
import { newEasel } from '@/components/scalp/preview-easel'
import { type HeadPlaceId, headPlaces } from '@/content/candidacy/head-places'
import { previewHairs, previewHeads, previewLengths, previewPatterns, previewSkins } from '@/content/scalp/scalp'
import type { CandidacyRuleId } from '@/content/candidacy/candidacy-rules'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { placeOfLook, placeReasons } from '@/lib/candidacy/place-reasons'
import { describeView } from '@/lib/scalp/preview/describe-preview'
import { previewFromQuiz } from '@/lib/scalp/preview/from-quiz'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'
import { sayHair, sayHead } from '@/lib/scalp/preview/preview-words'
import { type PlaceInPicture, placeInPicture, viewOfPlaces } from '@/lib/scalp/preview/view-of-places'

/** One for the whole quiz: the head in the result asks for nothing that the one beside the questions has fetched. */
let painter: HiredPainter | undefined

/** What stands over the picture and beside it. */
export type QuizHeadMarks = {
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  readonly marks: readonly (PlaceInPicture & {
    readonly place: HeadPlaceId
    readonly name: string
    /** What the reasons there are called, as the result on this page has them. */
    readonly titles: readonly string[]
  })[]
}

/** What a reason is called stands in the result already, translated where the page is. */
const titleInResult = (rule: CandidacyRuleId): string[] =>
  [...document.querySelectorAll(`[data-part="result"] [data-rule="${rule}"] h4`)].flatMap(
    title => title.textContent ?? [],
  )

/**
 * Draws a reader's head as the answers tell it: as it is now, without any dots. Fetched late, with the visualiser's own
 * painter.
 * @param marked whether reasons are marked where they sit; else the head shows where the look sits
 */
export function newQuizHead(canvas: HTMLCanvasElement, flow: CandidacyFlow, fading: FadingBands, onShown: () => void) {
  painter ??= hirePainter(fading)
  const easel = newEasel(canvas, painter, onShown, () => {})
  return {
    draw(picks: CandidacyPicks, marked: boolean): QuizHeadMarks {
      const placed = marked ? placeReasons(flow, picks) : []
      const look = placeOfLook(picks)
      const places = marked ? placed.map(({ place }) => place) : look ? [look] : []
      const view = viewOfPlaces(places.map(place => headPlaces[place].at))
      const settings = { ...previewFromQuiz(picks), ...view, show: 'before', years: 0 } as const
      easel.show(settings)
      const { head, skin, pattern, hair, grey, length } = settings
      return {
        label: [
          sayHead(previewHeads[head].words, previewSkins[skin].words, describeView(settings)),
          previewPatterns[pattern].words,
          sayHair(previewHairs[hair].words, grey, previewLengths[length].words),
        ].join(' '),
        marks: placed.map(({ place, rules }) => ({
          ...placeInPicture(headPlaces[place].at, view),
          place,
          name: headPlaces[place].name,
          titles: rules.flatMap(titleInResult),
        })),
      }
    },
    leave: easel.leave,
  }
}
