/** The one key under which a plan is kept, and only after the reader asked for it. */
export const planKey = 'stipple-plan'

/** What is kept. `null`: nothing; `undefined`: this browser lets no page keep anything. */
export function readKept(): string | null | undefined {
  try {
    return localStorage.getItem(planKey)
  } catch {
    return undefined
  }
}

/** Keeps a text and reads it back. `false`: storage is off or full, and what was there before stays. */
export function keepText(text: string): boolean {
  try {
    localStorage.setItem(planKey, text)
    return localStorage.getItem(planKey) === text
  } catch {
    return false
  }
}

/** Removes all that this guide ever kept here, and says whether nothing is left. */
export function forgetAll(): boolean {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith('stipple')) storage.removeItem(key)
    }
    return readKept() === null
  } catch {
    // Storage is off: nothing could be kept in the first place.
    return true
  }
}
