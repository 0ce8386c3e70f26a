import { planKey, readKept } from './plan-storage'

type Place = 'device' | 'tab'

/**
 * Tells when another page has written where the plan is kept: another tab, or a tool from which the reader has come back
 * to this page as the browser had laid it by, which heard of nothing.
 * @param keptIn where the plan of this page is kept; `null`: nowhere
 * @param renew told what is kept there now; `null`: nothing any more
 * @param moved told when the tab no longer keeps it, since it may be kept on the device by now
 * @returns how to stop
 */
export function watchKept(
  keptIn: () => Place | null,
  renew: (text: string | null) => void,
  moved: () => void,
): () => void {
  const elsewhere = ({ key, newValue, storageArea }: StorageEvent) => {
    if (key !== planKey && key !== null) return
    if (storageArea === localStorage && keptIn() === 'device') renew(newValue)
  }
  const back = ({ persisted }: PageTransitionEvent) => {
    const place = keptIn()
    if (!persisted || !place) return
    const text = readKept(place) ?? null
    if (text === null && place === 'tab') moved()
    else renew(text)
  }
  window.addEventListener('storage', elsewhere)
  window.addEventListener('pageshow', back)
  return () => {
    window.removeEventListener('storage', elsewhere)
    window.removeEventListener('pageshow', back)
  }
}
