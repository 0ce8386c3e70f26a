import { type PointerEvent, useRef } from 'react'
import { previewRanges } from '@/content/scalp/scalp'
import { turnBetween } from '@/lib/scalp/preview/preview-camera'

type View = { yaw: number; pitch: number }

/** Degrees for a pixel of the way across a picture of 640; a narrow picture turns faster. */
const DEGREES = 0.42

const within = ({ low, high }: { low: number; high: number }, n: number) => Math.max(low, Math.min(high, Math.round(n)))
const tidy = ({ yaw, pitch }: View): View => ({
  yaw: Math.round(turnBetween(0, yaw)),
  pitch: within(previewRanges.pitch, pitch),
})

/**
 * Turns the head by drag; the slider and the buttons below it do the same by keyboard. A finger turns it sideways
 * only: up and down it scrolls the page.
 * @param turn shows a view at once, `rest` keeps it
 */
export function useHeadTurn(view: View, turn: (view: View) => void, rest: (view: View) => void) {
  const drag = useRef<{ x: number; y: number; from: View; now: View; speed: number }>(undefined)
  const end = () => {
    if (drag.current) rest(drag.current.now)
    drag.current = undefined
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const speed = DEGREES * (640 / Math.max(240, event.currentTarget.clientWidth))
      drag.current = { x: event.clientX, y: event.clientY, from: view, now: view, speed }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current
      if (!held) return
      const across = (event.clientX - held.x) * held.speed
      const down = event.pointerType === 'mouse' ? (event.clientY - held.y) * held.speed : 0
      held.now = tidy({ yaw: held.from.yaw - across, pitch: held.from.pitch + down })
      turn(held.now)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
