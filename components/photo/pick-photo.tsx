const look =
  'inline-flex min-h-13 cursor-pointer items-center justify-center rounded-sm border-2 border-ink px-6 py-2.5 ' +
  'text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink'

type PickPhotoProps = {
  id: string
  label: string
  kind: string
  /** It opens the camera where there is one. */
  camera?: true
  /** The id of what is wrong with the last file, where something is. */
  problemId?: string | undefined
  onFile: (file: File) => void
}

/** A file field that looks like a button. Its own word for a chosen file is not shown: that would be the file's name. */
export const PickPhoto = ({ id, label, kind, camera, problemId, onFile }: PickPhotoProps) => (
  <label htmlFor={id} className={`${look} ${kind}`}>
    {label}
    <input
      id={id}
      name={id}
      type="file"
      accept="image/*"
      capture={camera && 'user'}
      autoComplete="off"
      aria-invalid={problemId ? true : undefined}
      aria-describedby={problemId}
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
