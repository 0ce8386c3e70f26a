import { useRef, useState } from 'react'
import { type Photo, readPhoto } from './read-photo'

/**
 * Opens photos for one place on the page. Of two that are chosen one after the other the later one counts, whichever is
 * read first, and none that is still being read when the page is left.
 */
export function useOpening() {
  const newest = useRef<Blob>(undefined)
  const [isOpening, setOpening] = useState(false)
  /** @param use gets the photo, or the words why there is none */
  const open = async (file: Blob, use: (read: Photo | string) => void | Promise<void>) => {
    newest.current = file
    setOpening(true)
    const read = await readPhoto(file)
    if (newest.current !== file) {
      if (typeof read !== 'string') read.bitmap.close()
      return
    }
    await use(read)
    if (newest.current === file) setOpening(false)
  }
  const stop = () => {
    newest.current = undefined
    setOpening(false)
  }
  return { isOpening, open, stop }
}

/** A file that was chosen before the script ran, if there is one. The field forgets it, so that it can be chosen again. */
export function earlyFile(id: string): File | undefined {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement)) return undefined
  const [file] = field.files ?? []
  field.value = ''
  return file
}
