import type { PreviewPicture } from '@/lib/scalp/preview/preview-painter'
import type { PreviewSettings } from '@/lib/scalp/preview/preview-settings'
import type { HiredPainter } from './hire-painter'
import { showPicture } from './show-picture'

/** Wait until nothing moves before the picture is painted as fine as the screen can show it. */
const REST_MS = 160
const MOST = 1280

type Wish = { settings: PreviewSettings; isFine: boolean }

/** What is told of a picture once it is shown. */
export type Shown = Pick<PreviewPicture, 'dots' | 'pricks'> & Pick<PreviewSettings, 'head'>

/**
 * Brings pictures onto a canvas, one at a time: at one pixel a point, and finer when nothing moves any more. While a
 * picture is painted the newest wish waits and older ones are dropped, so that it never lags far behind the hand.
 * @param onFail is told when the newest wish could not be painted; the canvas keeps what it shows
 */
export function newEasel(
  canvas: HTMLCanvasElement,
  painter: HiredPainter,
  onShown: (shown: Shown) => void,
  onFail: () => void,
) {
  let wish: Wish | undefined
  let isBusy = false
  let isLeft = false
  let width = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let spare: PreviewPicture['pixels'] | undefined
  /** The graphics card paints as fine as the screen can show it while the head turns, too. */
  let isSwift = false

  async function bring({ settings, isFine }: Wish) {
    width = canvas.clientWidth
    const isDense = isFine || isSwift
    const edge = Math.min(MOST, Math.round(Math.max(160, width) * (isDense ? Math.min(2, devicePixelRatio) : 1)))
    const order = painter.paint(settings, edge, spare)
    spare = undefined
    const picture = await order
    if (isLeft) return
    showPicture(canvas, picture, settings)
    isSwift = 'bitmap' in picture
    spare = 'bitmap' in picture ? undefined : picture.pixels
    onShown({ dots: picture.dots, pricks: picture.pricks, head: settings.head })
    if (!wish && !isDense && devicePixelRatio > 1) rest = setTimeout(want, REST_MS, { settings, isFine: true })
  }

  async function want(next: Wish) {
    clearTimeout(rest)
    wish = next
    if (isBusy) return
    isBusy = true
    while (wish && !isLeft) {
      const newest: Wish = wish
      wish = undefined
      await bring(newest).catch(() => {
        if (!wish && !isLeft) onFail()
      })
    }
    isBusy = false
  }

  return {
    show: (settings: PreviewSettings) => void want({ settings, isFine: false }),
    /** Whether the canvas is still as wide as the last picture was ordered for. */
    fits: () => width === canvas.clientWidth,
    leave() {
      isLeft = true
      clearTimeout(rest)
    },
  }
}
