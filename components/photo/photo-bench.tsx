import { useEffect, useMemo, useRef, useState } from 'react'
import { Problem } from '@/components/ui/problem'
import { PreviewWords } from '@/components/scalp/preview-words'
import type { AddressProblem } from '@/lib/address/read-address'
import { describePhoto, photoInShort, seenIn } from '@/lib/photo/describe-photo'
import { LEAST_PINS } from '@/lib/photo/fit-head'
import type { Proportions } from '@/lib/photo/landmarks'
import type { PhotoSettings } from '@/lib/photo/photo-address'
import { sayPhoto, sayPins } from '@/lib/photo/photo-words'
import { otherViewOf } from '@/lib/photo/view-of-head'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'
import { composePhoto, drawOutline } from './compose-photo'
import { PhotoControls, usePhotoAsk } from './photo-controls'
import { PhotoKeep } from './photo-keep'
import { picturesOf } from './photo-pixels'
import { PhotoStage } from './photo-stage'
import { PhotoUndo } from './photo-undo'
import { PhotoLook, type PhotoMode, PhotoModes, PhotoSteps } from './photo-steps'
import { PinFields } from './pin-fields'
import type { Photo } from './read-photo'
import { savePhoto } from './save-photo'
import { type PhotoField, usePhotoChanges } from './use-photo-changes'
import { usePhotoGrips } from './use-photo-grips'
import { usePhotoPins } from './use-photo-pins'
import { putOn, usePhotoPicture } from './use-photo-picture'
import { usePhotoShown } from './use-photo-shown'

export type PhotoBenchProps = {
  photo: Photo
  table: PreviewTable
  settings: PhotoSettings
  problems: readonly AddressProblem<PhotoField>[]
  onSet: (field: PhotoField, text: string) => void
  /** All settings at once. */
  onSettings: (settings: PhotoSettings) => void
  onForget: () => void
  /** What an earlier photo told of the head's proportions. */
  shared: Proportions | undefined
  onFit: (proportions: Proportions) => void
  onOtherHead: () => void
}

/** All that is done with a photo once it is open: pins, dots, saving. It comes as a script of its own. */
export const PhotoBench = (props: PhotoBenchProps) => {
  const { photo, table, settings, problems, onSet, onSettings, onForget, shared, onFit, onOtherHead } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState<PhotoMode>('pins')
  const [hasOutline, setOutline] = useState(true)
  const pins = usePhotoPins(photo)
  const width = picturesOf(photo).page
  const { drawn, hasFailed, paint } = usePhotoPicture(photo, pins.put, settings, table.fading, width, shared)
  const { past, set, place, turn, reset } = usePhotoChanges(pins, settings, onSet, onSettings)
  const { grips, said, move } = usePhotoGrips(photo, mode, pins, drawn, settings, set, place)
  const isDrawn = drawn !== undefined
  const { told, hasGrips } = usePhotoShown(settings, mode, isDrawn)
  const sentences = useMemo(() => describePhoto(told, table, drawn?.pricks), [told, table, drawn?.pricks])
  const ask = usePhotoAsk(settings, problems, table, set)
  // A pin that moves changes no control: they need not be drawn anew for it.
  const controls = useMemo(() => <PhotoControls ask={ask} settings={settings} onSet={set} />, [ask, settings, set])

  useEffect(() => {
    if (!canvas.current) return
    composePhoto(canvas.current, photo, drawn?.canvas, told, width)
    if (drawn && hasOutline && hasGrips) drawOutline(canvas.current, drawn.rim, width / photo.width)
  }, [photo, drawn, told, width, hasOutline, hasGrips])
  // A photo that was just opened is what the reader wants to see, not the button above it.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' })
  }, [])
  useEffect(() => {
    if (drawn?.fit) onFit(drawn.fit.proportions)
  }, [drawn, onFit])

  const save = async () => {
    const picture = pins.put && (await paint({ pins: pins.put, settings }, picturesOf(photo).file))
    if (!picture) throw new Error('there is no picture to save')
    await savePhoto(photo, putOn(picture), told, seenIn(sentences, told.show).join(' '))
  }
  return (
    <>
      <div ref={top} className="photo-grid">
        <div className="contents lg:sticky lg:top-6 lg:block lg:self-start print:block">
          <PhotoModes mode={mode} onMode={setMode} />
          <PhotoStage
            photo={photo}
            canvas={canvas}
            alt={photoInShort(sentences, drawn?.pricks, told.show)}
            mode={mode}
            grips={grips}
            line={mode === 'line'}
            dotted={mode === 'line' ? drawn : undefined}
            beside={<PhotoUndo {...past} />}
            onMove={move}
          />
          <div>
            {hasFailed ? (
              <Problem id="photo-drawn-error" isNews>
                {sayPhoto.noPoints}
              </Problem>
            ) : null}
            <PhotoSteps
              mode={mode}
              view={pins.view}
              onView={turn}
              otherView={drawn?.fit && otherViewOf(drawn.fit.yaw, pins.view)}
              hasOutline={hasOutline}
              onOutline={setOutline}
              status={sayPins(pins.count, LEAST_PINS)}
              said={past.said ? '' : said}
            />
            {shared ? (
              <p className="mt-3 text-sm text-soft print:hidden">
                The shape of the head is carried over from your last photo.{' '}
                <button
                  type="button"
                  onClick={() => {
                    onOtherHead()
                    top.current?.querySelector<HTMLInputElement>('[name="photo-mode"]:checked')?.focus()
                  }}
                  className="min-h-11 underline decoration-skin"
                >
                  This is another person
                </button>
              </p>
            ) : null}
            {mode === 'look' ? <PhotoLook ask={ask} show={settings.show} onShow={show => set('show', show)} /> : null}
            <PhotoKeep settings={settings} isReady={isDrawn} onSave={save} onReset={reset} onForget={onForget} />
          </div>
        </div>
        {controls}
      </div>
      <div className="mt-10 print:hidden">
        <PinFields photo={photo} pins={pins.list(drawn?.fit)} onPlace={place} />
      </div>
      <PreviewWords sentences={sentences} />
    </>
  )
}
