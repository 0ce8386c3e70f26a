import { handedKey } from '@/components/ui/hand-to-plan'

/** The one key under which a plan is kept, and only after the reader asked for it: on the device, or in the tab. */
export const planKey = 'stipple-plan'

/** A storage of the browser. `undefined`: it lets no page keep anything. */
const storageOf = (place: 'device' | 'tab'): Storage | undefined => {
  try {
    return place === 'device' ? localStorage : sessionStorage
  } catch {
    return undefined
  }
}

/** What is kept. `null`: nothing. `undefined`: this browser lets no page keep anything. */
export const readKept = (place: 'device' | 'tab'): string | null | undefined => {
  try {
    return storageOf(place)?.getItem(planKey)
  } catch {
    return undefined
  }
}

/** Keeps a text and reads it back. `false`: storage is off or full, and what was there before stays. */
export function keepText(place: 'device' | 'tab', text: string): boolean {
  try {
    if (readKept(place) !== text) storageOf(place)?.setItem(planKey, text)
    return readKept(place) === text
  } catch {
    return false
  }
}

/** What a tool handed over and the reader has not yet been asked about. */
export const readHanded = (): string | null | undefined => {
  try {
    return storageOf('tab')?.getItem(handedKey)
  } catch {
    return undefined
  }
}

const drop = (key: string) => {
  try {
    storageOf('tab')?.removeItem(key)
  } catch {
    // Storage is off: nothing could be kept there.
  }
}
export const dropHanded = () => drop(handedKey)
export const dropFromTab = () => drop(planKey)

/** Removes all that this guide ever kept here, and says whether nothing is left. */
export function forgetAll(): boolean {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith('stipple')) storage.removeItem(key)
    }
    return readKept('device') === null
  } catch {
    // Storage is off: nothing could be kept in the first place.
    return true
  }
}
