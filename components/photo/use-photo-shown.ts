import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PhotoSettings } from '@/lib/photo/photo-address'
import type { Shown } from './compose-photo'
import type { PhotoMode } from './photo-steps'

/** Whether the page is being put on paper. It is drawn at once, as the browser does not wait. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

const working: Shown = { show: 'after', wipe: 0 }

/**
 * How the picture is shown: as the reader asks while they compare, with its dots while they work on it, and both side by
 * side on paper, where nothing can be switched.
 * @param isDrawn whether there are dots
 */
export function usePhotoShown(settings: PhotoSettings, mode: PhotoMode, isDrawn: boolean) {
  const isPrinting = usePrinting() && isDrawn
  /** The settings as the words beside the picture tell them. */
  const told = useMemo(
    (): PhotoSettings => (isPrinting ? { ...settings, show: 'both' } : settings),
    [isPrinting, settings],
  )
  const shown: Shown = isPrinting || mode === 'look' ? told : working
  return { told, shown, hasGrips: mode === 'pins' && !isPrinting }
}
