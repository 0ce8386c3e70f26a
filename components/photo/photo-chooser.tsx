import { Problem } from '@/components/ui/problem'

type PhotoChooserProps = {
  /** Why the last file was not opened, in words. */
  problem: string
  /** Whether a photo lies there already. */
  isThere: boolean
  isReading: boolean
  onFile: (file: File) => void
}

const look =
  'inline-flex min-h-13 cursor-pointer items-center justify-center rounded-sm border-2 border-ink px-6 py-2.5 ' +
  'text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink'

type PickProps = Pick<PhotoChooserProps, 'problem' | 'onFile'> & {
  id: string
  label: string
  kind: string
  camera?: true
}

/** A file field that looks like a button. Its own word for a chosen file is not shown: that would be the file's name. */
const Pick = ({ id, label, kind, camera, problem, onFile }: PickProps) => (
  <label htmlFor={id} className={`${look} ${kind}`}>
    {label}
    <input
      id={id}
      name={id}
      type="file"
      accept="image/*"
      capture={camera && 'user'}
      autoComplete="off"
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? 'photo-file-error' : undefined}
      className="hush"
      onChange={({ target }) => {
        const [file] = target.files ?? []
        if (file) onFile(file)
        // The field forgets at once: the same photo can be chosen again, and no reload finds its name.
        target.value = ''
      }}
    />
  </label>
)

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
      <Pick
        id="photo-file"
        label={isThere ? 'Choose another photo' : 'Choose a photo'}
        kind={isThere ? 'hover:bg-ink hover:text-paper' : 'bg-ink text-paper hover:bg-transparent hover:text-ink'}
        problem={problem}
        onFile={onFile}
      />
      <Pick
        id="photo-camera"
        label="Take one now"
        kind="hover:bg-ink hover:text-paper"
        camera
        problem={problem}
        onFile={onFile}
      />
    </div>
    <output className="mt-3 block text-soft empty:hidden">{isReading ? 'Your photo is being opened.' : ''}</output>
  </div>
)
