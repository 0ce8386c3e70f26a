'use client'

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PhotoSide } from '@/lib/photo/compare-words'
import type { TwoPins } from '@/lib/photo/two-pins'
import { CompareAlike } from './compare-alike'
import { CompareSlot } from './compare-slot'
import type { PinnedPhoto } from './draw-alike'
import { earlyFile, useOpening } from './use-opening'

const sides: readonly PhotoSide[] = ['left', 'right']
type Sides<Value> = Partial<Record<PhotoSide, Value>>

/** Where the pins of a new photo stand: about where eyes are. */
const firstPins = (width: number, height: number): TwoPins => [
  { x: width * 0.4, y: height * 0.42 },
  { x: width * 0.6, y: height * 0.42 },
]

/** What was ticked of a photo goes with it. The questions below stand in the page and have no script of their own. */
function untick(side: PhotoSide): void {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name$="-${side}"]`)
  for (const box of boxes) box.checked = false
}

/** Opens two photos and forgets them: they lie in this page's memory alone and go when the page is left. */
export const ComparePhotosClient = () => {
  const [pinned, setPinned] = useState<Sides<PinnedPhoto>>({})
  const [problems, setProblems] = useState<Sides<string>>({})
  const had = useRef<Sides<boolean>>({})
  const openings = { left: useOpening(), right: useOpening() }

  const put = (side: PhotoSide, next: PinnedPhoto) => setPinned(old => ({ ...old, [side]: next }))
  const open = (side: PhotoSide, file: File) =>
    void openings[side].open(file, read => {
      const isBad = typeof read === 'string'
      setProblems(old => ({ ...old, [side]: isBad ? read : '' }))
      if (isBad) return
      if (had.current[side]) untick(side)
      had.current[side] = true
      put(side, { photo: read, pins: firstPins(read.width, read.height) })
    })

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before this script ran is taken once.
  useEffect(() => {
    for (const side of sides) {
      const early = earlyFile(`compare-${side}-file`)
      if (early) open(side, early)
    }
    // At once, since a page that is left may be laid by as it stands.
    const leave = () => {
      for (const side of sides) {
        openings[side].stop()
        untick(side)
      }
      had.current = {}
      flushSync(() => setPinned({}))
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])

  const { left, right } = pinned
  return (
    <div data-widget="compare-photos" data-needs="script">
      <div className="compare-pair">
        {sides.map(side => (
          <CompareSlot
            key={side}
            side={side}
            photo={pinned[side]?.photo}
            pins={pinned[side]?.pins ?? firstPins(0, 0)}
            problem={problems[side] ?? ''}
            isReading={openings[side].isOpening}
            onFile={file => open(side, file)}
            onPins={pins => {
              const photo = pinned[side]?.photo
              if (photo) put(side, { photo, pins })
            }}
          />
        ))}
      </div>
      <p
        id="photo-grips-hint"
        className={left || right ? 'mt-3 max-w-[62ch] text-sm text-soft print:hidden' : 'hidden'}
      >
        Put both pins on the same two places in each photo, such as the tip of the nose and the top of the ear. Drag
        them, or use the arrow keys.
      </p>
      {left && right ? <CompareAlike left={left} right={right} /> : null}
    </div>
  )
}
