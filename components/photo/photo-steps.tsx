import type { PreviewAsk } from '@/components/scalp/preview-ask'
import { PreviewWipe } from '@/components/scalp/preview-wipe'
import { Choice } from '@/components/ui/choice'
import { ChoiceTiles } from '@/components/ui/choice-tiles'
import { SelectField } from '@/components/ui/select-field'
import { photoChanges, photoModes, photoViews } from '@/content/photo/photo'
import { previewShows } from '@/content/scalp/scalp'
import type { PhotoSettings } from '@/lib/photo/photo-address'
import { sayTurned } from '@/lib/photo/photo-words'
import type { PhotoView } from '@/lib/photo/view-of-head'

export type PhotoMode = keyof typeof photoModes

type PhotoStepsProps = {
  mode: PhotoMode
  view: PhotoView
  onView: (view: PhotoView) => void
  /** The view that the head was fitted in, where that is another. */
  otherView: PhotoView | undefined
  hasOutline: boolean
  onOutline: (on: boolean) => void
  /** How far the reader is, and what stands where the hand is. */
  status: string
  /** Where the grip that was moved last stands now. */
  said: string
}

const optionsOf = (table: Readonly<Record<string, { label: string }>>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label }))
const views = optionsOf(photoViews)
const modes = optionsOf(photoModes)
const shows = optionsOf(previewShows)

/** What the hand does, right above the photo. */
export const PhotoModes = ({ mode, onMode }: { mode: PhotoMode; onMode: (mode: PhotoMode) => void }) => (
  <div className="print:hidden">
    <ChoiceTiles
      id="photo-mode"
      name="photo-mode"
      label="What do you want to do?"
      small
      text={mode}
      options={modes}
      onChange={text => onMode(text as PhotoMode)}
    />
  </div>
)

/** How far the reader is, and what can be done with the pins, right under the photo. */
export const PhotoSteps = (props: PhotoStepsProps) => {
  const { mode, view, onView, otherView, hasOutline, onOutline, status, said } = props
  return (
    <div className="mt-3 print:hidden">
      <output data-part="pins" className="block font-semibold">
        {status}
      </output>
      <p id="photo-grips-hint" className="mt-1 text-sm text-soft">
        {photoModes[mode].hint}
      </p>
      <output aria-live="polite" data-part="moved" className="hush">
        {said}
      </output>
      {mode === 'pins' ? (
        <>
          {otherView ? (
            <p data-part="turned" className="mt-3">
              {sayTurned(photoViews[otherView].label)}{' '}
              <button type="button" onClick={() => onView(otherView)} className="min-h-11 underline decoration-skin">
                Show the pins for that
              </button>
            </p>
          ) : null}
          <SelectField
            id="photo-view"
            name="photo-view"
            label={photoChanges.view}
            small
            className="mt-4"
            text={view}
            options={views}
            onChange={text => onView(text as PhotoView)}
          />
          <Choice
            type="checkbox"
            name="photo-outline"
            checked={hasOutline}
            onChange={event => onOutline(event.target.checked)}
            label="Show the outline of the fitted head"
            detail="If it runs along your own head, the pins are right."
            className="mt-4"
          />
        </>
      ) : null}
    </div>
  )
}

type PhotoLookProps = {
  ask: PreviewAsk
  show: PhotoSettings['show']
  onShow: (show: string) => void
}

/** How before and after are compared. */
export const PhotoLook = ({ ask, show, onShow }: PhotoLookProps) => (
  <div className="mt-4 print:hidden">
    <ChoiceTiles id="photo-show" name="photo-show" label="Show" small text={show} options={shows} onChange={onShow} />
    {show === 'wipe' ? <PreviewWipe {...ask} /> : null}
  </div>
)
