import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { KeepLink } from '@/components/ui/keep-link'
import { type PhotoSettings, photoAddress } from '@/lib/photo/photo-address'
import { sayPhoto } from '@/lib/photo/photo-words'

type PhotoKeepProps = {
  settings: PhotoSettings
  /** Whether there is a picture to save. */
  isReady: boolean
  onSave: () => Promise<void>
  onReset: () => void
  onForget: () => void
}

/** What becomes of the picture: the reader's file, the settings in the plan or in a link, or nothing at all. */
export const PhotoKeep = ({ settings, isReady, onSave, onReset, onForget }: PhotoKeepProps) => {
  const [saved, setSaved] = useState('')
  const text = photoAddress.query(settings)
  const save = () =>
    onSave().then(
      () => setSaved(''),
      () => setSaved(sayPhoto.notSaved),
    )
  return (
    <div className="mt-6 print:hidden">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button onClick={save} disabled={!isReady}>
          Save as a picture
        </Button>
        <KeepLink part="photo" text={text} />
        {/* With nothing to reset it stays, so that a keyboard does not lose its place. */}
        <button
          type="button"
          aria-disabled={text === ''}
          onClick={text ? onReset : undefined}
          className="min-h-11 underline decoration-skin underline-offset-4 aria-disabled:text-soft aria-disabled:no-underline"
        >
          Reset the settings
        </button>
        <button type="button" onClick={onForget} className="min-h-11 underline decoration-skin underline-offset-4">
          Close the photo
        </button>
      </p>
      <output className="mt-2 block font-semibold empty:hidden">{saved}</output>
      <p className="mt-2 max-w-[60ch] text-sm text-soft">
        The saved picture says that a program drew it. Your plan and a link keep only what you set, never the photo or
        the pins. When you leave this page, the photo is forgotten.
      </p>
      {text ? (
        <div className="mt-3">
          <CopyLink label="Copy a link to these settings" href={() => photoAddress.href(settings)} />
        </div>
      ) : null}
    </div>
  )
}
