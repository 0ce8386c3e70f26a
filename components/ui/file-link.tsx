import { type MouseEvent, type ReactNode, useState } from 'react'
import { ButtonLink } from './button'
import { handOverFile } from './hand-over-file'

/** A file made on the device. `type` is its media type. */
export type MadeFile = { content: BlobPart; name: string; type: string }

type FileLinkProps = {
  /** Where the server makes the same file. */
  href: string
  /** Makes it on the device; `null`: there is nothing to put into it. Without script there is none. */
  make?: (() => Promise<MadeFile | null>) | undefined
  /** It holds what no server may see or knows, so the server has no such file. */
  isOwn?: boolean
  /** Told of each file that is taken, from the device or the server. */
  onTake?: (() => void) | undefined
  isButton?: boolean
  children: ReactNode
}

/** How a room's file is made in the browser. */
export type FileWays = Pick<FileLinkProps, 'make' | 'isOwn' | 'onTake'>

const failed = 'The file could not be made. Load the page again, and then try once more.'

/**
 * A file of the reader's answers. Where the server has the same file it is a plain link, because browsers inside other
 * apps drop what a page has made. The device makes what the server may not see, and everything while there is no
 * network. A part that does not come through leads to the server's file, or is told.
 */
export const FileLink = ({ href, make, isOwn = false, onTake, isButton = false, children }: FileLinkProps) => {
  const [hasFailed, setHasFailed] = useState(false)
  const onClick = (event: MouseEvent) => {
    onTake?.()
    if (!make || (!isOwn && navigator.onLine)) return
    event.preventDefault()
    make().then(
      file => {
        setHasFailed(false)
        if (file) handOverFile(file.content, file.name, file.type)
      },
      () => (isOwn ? setHasFailed(true) : window.location.assign(href)),
    )
  }
  const link = { href, download: true, onClick: make ? onClick : undefined, children }
  return (
    <>
      {isButton ? (
        <ButtonLink {...link} className="w-full sm:w-auto" />
      ) : (
        <a {...link} className="inline-flex min-h-11 items-center" />
      )}
      {hasFailed ? (
        <p role="alert" className="mt-2 text-sm font-semibold text-stop">
          {failed}
        </p>
      ) : null}
    </>
  )
}
