import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PhotoSettings } from '@/lib/photo/photo-address'
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

/**
 * How the picture is shown: as the reader asks while they compare, with its dots while they work on it, and both side by
 * side on paper, where nothing can be switched. Picture, words and the saved file all go by it.
 * @param isDrawn whether there are dots
 */
export function usePhotoShown(settings: PhotoSettings, mode: PhotoMode, isDrawn: boolean) {
  const isPrinting = usePrinting() && isDrawn
  const told = useMemo((): PhotoSettings => {
    if (isPrinting) return { ...settings, show: 'both' }
    return mode === 'look' ? settings : { ...settings, show: 'after' }
  }, [isPrinting, mode, settings])
  return { told, hasGrips: mode === 'pins' && !isPrinting }
}
