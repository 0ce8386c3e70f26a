import type { MouseEvent } from 'react'
import { isPlainClick } from './page-memory'

/** Under this name the tab holds what a tool hands to the plan, from the press on "Keep in my plan" until it is there. */
export const handedKey = 'stipple-handed'

/**
 * Hands a part to the plan because the reader pressed a link of ours that keeps it there. It goes through the tab's own
 * storage and not through the address, so that no list of visits holds it, and so that the plan knows that no stranger's
 * link brought it. Where the tab stores nothing, or the link is opened elsewhere, its fragment carries the part.
 */
export function handToPlan(event: MouseEvent<HTMLAnchorElement>): void {
  if (!isPlainClick(event)) return
  const { currentTarget } = event
  try {
    sessionStorage.setItem(handedKey, currentTarget.hash)
  } catch {
    return
  }
  event.preventDefault()
  window.location.assign(currentTarget.pathname)
}
