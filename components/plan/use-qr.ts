import { useEffect, useState } from 'react'
import type { QrDrawing } from '@/lib/plan/draw-qr'

/** The code of a link, drawn on the device. `undefined`: not wanted or not there yet; `null`: too long for a code. */
export function useQr(link: string | null, wanted: boolean): QrDrawing | null | undefined {
  const [drawn, setDrawn] = useState<{ link: string; qr: QrDrawing | null }>()
  useEffect(() => {
    if (!wanted || !link) return
    let current = true
    // The drawing program is fetched only by those who want a code.
    import('@/lib/plan/draw-qr').then(
      ({ drawQr }) => {
        if (current) setDrawn({ link, qr: drawQr(link) })
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [link, wanted])
  return wanted && drawn?.link === link ? drawn?.qr : undefined
}
