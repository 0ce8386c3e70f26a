import type { Sex } from '@/lib/scalp/head/build'
import { openForehead } from '@/lib/scalp/head/open-forehead'
import type { PointCloud } from '@/lib/scalp/head/point-cloud'
import { type FadingBands, pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { nativeHairline, treatedField } from '@/lib/scalp/preview/preview-fields'
import { type ScalpMarks, scalpMarks } from '@/lib/scalp/preview/preview-marks'
import { fitHead, type HeadFit } from './fit-head'
import type { Places } from './follow-pins'
import type { Proportions } from './landmarks'
import { type Pixels, paintPigment } from './paint-pigment'
import type { PhotoSettings } from './photo-address'
import { photoDots } from './photo-dots'
import { bentPoints, railPoints } from './photo-line'
import { type Rail, railHeights } from './photo-rail'
import { projectScalp } from './project-scalp'
import { warpTo } from './warp'

/** A head's points with what every picture of it needs. */
export interface PhotoHead {
  readonly cloud: PointCloud
  /** For each scalp point how full hair stands there before any loss. */
  readonly grown: Float32Array
}

/** One picture that is asked for. Places are in pixels of the photo. */
export interface PhotoOrder {
  readonly size: { readonly width: number; readonly height: number }
  readonly pins: Places
  /** The head as it was fitted last: a fit that begins there is soon done. */
  readonly start?: HeadFit | undefined
  /** What an earlier photo of the same person told of the head's proportions. */
  readonly shared?: Proportions | undefined
  readonly settings: PhotoSettings
  readonly bands: FadingBands
}

/** What came of it. */
export interface PhotoPicture {
  /** The photo with the dots on it. */
  readonly pixels: Pixels
  /** How many dots are seen. */
  readonly pricks: number
  /** The head that was fitted; `undefined` where there are too few pins. */
  readonly fit: HeadFit | undefined
  /** Places along the outline of the fitted head: x and y by turns. */
  readonly rim: Float32Array
  /** The way of each handle of the hairline over the photo, as far as it is seen. */
  readonly rails: readonly Rail[]
}

/** A head ready to be put on photos. */
export function photoHead(points: PointCloud, sex: Sex): PhotoHead {
  const cloud = openForehead(points)
  return { cloud, grown: nativeHairline(cloud.scalp, sex) }
}

const markKey = ({ head, area, height, line, bend, session, faults }: PhotoSettings) =>
  [head, area, height, line, bend.join('_'), session, faults.join('_')].join()

/** A painter that keeps what stands on the scalp from one picture to the next, while only pins or colours change. */
export function newPhotoPainter() {
  let kept: { key: string; marks: ScalpMarks; rails: number[][] } | undefined
  const marksOf = ({ cloud: { scalp }, grown }: PhotoHead, settings: PhotoSettings) => {
    const key = markKey(settings)
    if (kept?.key === key) return kept
    // What hair there is shows in the photo, so none is drawn and the dots go wherever they are wanted.
    const hair = new Float32Array(scalp.count)
    const treated = treatedField(bentPoints(scalp, settings.bend), grown, hair, settings)
    const marks = scalpMarks(scalp, { hair, treated }, { ...settings, grey: 0, length: 'razor' })
    kept = { key, marks, rails: railPoints(scalp, settings) }
    return kept
  }

  /**
   * Paints the dots of an order on a photo.
   * @param photo its pixels in any size of the same shape; they are painted over
   */
  return (head: PhotoHead, photo: Pixels, { size, pins, start, shared, settings, bands }: PhotoOrder): PhotoPicture => {
    const fit = fitHead(pins, size, start, shared)
    if (!fit) return { pixels: photo, pricks: 0, fit, rim: new Float32Array(0), rails: [] }
    const { marks, rails } = marksOf(head, settings)
    const { cloud } = head
    const moved = { ...cloud, scalp: { ...cloud.scalp, position: marks.position } }
    const { scalp, rim } = projectScalp(moved, fit, warpTo(pins, fit))
    const left = pigmentLeft(settings.years, bands[settings.source])
    const dots = photoDots(scalp, marks.kind, settings, left, photo.width / size.width)
    paintPigment(photo, dots)
    const seen = rails.map(rail =>
      rail.flatMap((i, at) =>
        scalp.hidden[i] ? [] : [{ x: scalp.x[i] ?? 0, y: scalp.y[i] ?? 0, height: railHeights[at] ?? 0 }],
      ),
    )
    return { pixels: photo, pricks: dots.count, fit, rim, rails: seen }
  }
}
