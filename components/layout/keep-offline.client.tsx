'use client'

import { useEffect } from 'react'

/** Browsers without this property have no way for a reader to ask that little be loaded. */
const readerSaves = () =>
  'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true

/** Safari has no word for being idle. By then a page is awake. */
const soon = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 2000)

/**
 * Asks the browser to keep the pages for use without a network, once the page itself is loaded and at rest. Pages to
 * read have no script, so it runs on tools only. The development server draws its pages anew each time, so nothing is
 * kept there.
 */
export const KeepOffline = () => {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || readerSaves()) return
    const keep = () =>
      soon(() => {
        // A browser may forbid it, as in private windows. The page works all the same.
        navigator.serviceWorker.register('/sw.js').catch(() => {})
      })
    if (document.readyState === 'complete') {
      keep()
      return
    }
    window.addEventListener('load', keep, { once: true })
    return () => window.removeEventListener('load', keep)
  }, [])
  return null
}
