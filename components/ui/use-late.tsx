import { useState } from 'react'

/**
 * A part of a page whose script is fetched once a reader opens it.
 * @param load imports it
 * @returns the part once it is there, what fetches it, and words for when it could not be fetched
 */
export function useLate<Part extends object>(load: () => Promise<Part>) {
  const [part, setPart] = useState<Part>()
  const [hasFailed, setFailed] = useState(false)
  const fetchPart = () => {
    if (!part) void load().then(setPart, () => setFailed(true))
  }
  const failure =
    hasFailed && !part ? (
      <p role="alert">This part could not be loaded. Close it, and open it again to try once more.</p>
    ) : null
  return { part, fetchPart, failure }
}
