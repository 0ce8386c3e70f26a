import { useState } from 'react'
import type { FileWays } from './file-link'

/**
 * A calendar whose sessions may have become fewer since an earlier one was taken from this page. The next file cancels
 * what is gone then, and only the device knows that it has to.
 * @param sessions how many there are now
 * @param make makes the file; `taken`: how many sessions the files taken so far had at most
 */
export function useTaken(
  sessions: number,
  make: (taken: number) => ReturnType<NonNullable<FileWays['make']>>,
): Required<FileWays> {
  const [taken, setTaken] = useState(0)
  return {
    make: () => make(taken),
    isOwn: taken > sessions,
    onTake: () => setTaken(Math.max(taken, sessions)),
  }
}
