import { Problem } from '@/components/ui/problem'
import { PickPhoto } from './pick-photo'

type PhotoChooserProps = {
  /** Why the last file was not opened, in words. */
  problem: string
  /** Whether a photo lies there already. */
  isThere: boolean
  isReading: boolean
  onFile: (file: File) => void
}

/** Chooses or takes a photo. The browser hands it to the page alone; no camera is asked for by us. */
export const PhotoChooser = ({ problem, isThere, isReading, onFile }: PhotoChooserProps) => (
  <div data-needs="script" className="print:hidden">
    {problem ? (
      <div className="mb-4">
        <Problem id="photo-file-error" isNews>
          {problem}
        </Problem>
      </div>
    ) : null}
    <div className="flex flex-wrap gap-3">
      <PickPhoto
        id="photo-file"
        label={isThere ? 'Choose another photo' : 'Choose a photo'}
        kind={isThere ? 'hover:bg-ink hover:text-paper' : 'bg-ink text-paper hover:bg-transparent hover:text-ink'}
        problemId={problem ? 'photo-file-error' : undefined}
        onFile={onFile}
      />
      <PickPhoto
        id="photo-camera"
        label="Take one now"
        kind="hover:bg-ink hover:text-paper"
        camera
        problemId={problem ? 'photo-file-error' : undefined}
        onFile={onFile}
      />
    </div>
    <output className="mt-3 block text-soft empty:hidden">{isReading ? 'Your photo is being opened.' : ''}</output>
  </div>
)
