import { useEffect, useRef } from 'react'
import { Problem } from '@/components/ui/problem'
import { type PhotoSide, photoSides, sayScalePin } from '@/lib/photo/compare-words'
import type { Place } from '@/lib/photo/landmarks'
import type { TwoPins } from '@/lib/photo/two-pins'
import { PhotoStage } from './photo-stage'
import { PickPhoto } from './pick-photo'
import type { Photo } from './read-photo'

/** Widest picture that is drawn under the pins, in pixels. */
const WIDEST = 900

type CompareSlotProps = {
  side: PhotoSide
  photo: Photo | undefined
  pins: TwoPins
  /** Why the last file was not opened, in words. */
  problem: string
  isReading: boolean
  onFile: (file: File) => void
  onPins: (pins: TwoPins) => void
}

/** One of the two photos: how it is chosen, and its two pins. */
export const CompareSlot = ({ side, photo, pins, problem, isReading, onFile, onPins }: CompareSlotProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!photo || !context || !canvas.current) return
    const shrink = Math.min(1, WIDEST / photo.width)
    canvas.current.width = Math.round(photo.width * shrink)
    canvas.current.height = Math.round(photo.height * shrink)
    context.drawImage(photo.bitmap, 0, 0, canvas.current.width, canvas.current.height)
  }, [photo])
  // Let go only when nothing draws it any more: with the next photo, or when the page is left.
  useEffect(() => () => photo?.bitmap.close(), [photo])
  const errorId = `compare-${side}-error`
  const grips = photo
    ? (['first', 'second'] as const).map((which, i) => {
        const place = pins[i] ?? pins[0]
        const hundredth = (n: number, of: number) => Math.round((n / of) * 100)
        const said = sayScalePin(side, which, hundredth(place.x, photo.width), hundredth(place.y, photo.height))
        return { id: which, place, said, isPlaced: true }
      })
    : []
  const move = (id: string, to: Place) => {
    if (!photo) return
    const at = { x: Math.max(0, Math.min(photo.width, to.x)), y: Math.max(0, Math.min(photo.height, to.y)) }
    onPins(id === 'first' ? [at, pins[1]] : [pins[0], at])
  }
  return (
    <section aria-labelledby={`compare-${side}`} className="min-w-0 print:hidden">
      <h2 id={`compare-${side}`} className="text-2xl">
        {photoSides[side]}
      </h2>
      {problem ? (
        <div className="mt-2">
          <Problem id={errorId} isNews>
            {problem}
          </Problem>
        </div>
      ) : null}
      <div className="mt-3">
        <PickPhoto
          id={`compare-${side}-file`}
          label={`Choose ${photo ? 'another' : 'the'} ${side} photo`}
          kind={photo ? 'hover:bg-ink hover:text-paper' : 'bg-ink text-paper hover:bg-transparent hover:text-ink'}
          problemId={problem ? errorId : undefined}
          onFile={onFile}
        />
      </div>
      <output className="mt-2 block text-soft empty:hidden">{isReading ? 'The photo is being opened.' : ''}</output>
      {photo ? (
        <div className="mt-3">
          <PhotoStage
            photo={photo}
            canvas={canvas}
            alt={`${photoSides[side]}, as you chose it`}
            mode="pins"
            grips={grips}
            line={false}
            caption="Two pins, on the same two places in both photos."
            onMove={move}
          />
        </div>
      ) : null}
    </section>
  )
}
