import type { MouseEvent } from 'react'
import { type EntryState, entryState, pushAddress, writeAddress } from './write-address'

/*
 * What a page remembers of its reader while its tab is open: texts in the state of its own entry in the browser's
 * history. That is no address: it stands in no list of visits, no request carries it, and it goes with the tab. Reload,
 * Back and Forward bring it again. Why so: docs/decisions/answers-in-the-page.md.
 */
const ours = 'stipple:'
const made = `${ours}made`

const deleted = 'stipple-deleted'

/**
 * When the reader last deleted everything in this tab, in ms since 1970; 0 for never. Earlier entries cannot be reached
 * to empty them, so the tab says which of them count no more: a moment and nothing else, gone with the tab. It stands in
 * the tab's storage, and in its name where a browser lets no page store anything: a page that is laid by has a name of
 * its own, and another site takes the name away.
 */
function deletedAt(): number {
  let kept: string | null = null
  try {
    kept = sessionStorage.getItem(deleted)
  } catch {
    // Storage is off: the name alone tells.
  }
  return Math.max(Number(kept), Number(/^stipple-deleted-(\d{1,15})$/.exec(window.name)?.[1] ?? 0))
}

const isDeleted = (state: EntryState) => {
  const since = state[made]
  return typeof since === 'number' && since <= deletedAt()
}

/** Whether this entry held something that the reader has deleted since. */
export const isForgotten = (): boolean => isDeleted(entryState())

/** Tabs that are open for longer than tools go by their page's path hold their text under the name without its slash. */
const formerly = (name: string) => ours + name.replace(/^\//, '')

/** The text that this entry holds under a name. `undefined`: none, or one that was deleted since. */
export function recall(name: string): string | undefined {
  const state = entryState()
  const text = state[ours + name] ?? state[formerly(name)]
  return typeof text === 'string' && !isForgotten() ? text : undefined
}

/** A state without what is ours, and one that was deleted without anything. */
const withText = (state: EntryState, name: string, text: string | null): EntryState => {
  const { [ours + name]: _, [formerly(name)]: __, ...others } = isDeleted(state) ? {} : state
  const kept = text === null ? others : { ...others, [ours + name]: text }
  return { ...kept, [made]: Math.max(Date.now(), deletedAt() + 1) }
}

/**
 * Keeps a text under a name, in this entry or in a new one after it; `null` takes it out. The address is the page's own,
 * bare of what a link brought, unless another is given. Never throws.
 */
export function remember(
  name: string,
  text: string | null,
  way: 'push' | 'replace' = 'replace',
  address?: string,
): void {
  if (way === 'push') pushAddress(address ?? location.pathname + location.search, withText(entryState(), name, text))
  else writeAddress(address, state => (text !== null && recall(name) === text ? state : withText(state, name, text)))
}

/** Empties this entry and tells all earlier ones of this tab that they count no more. */
export function forgetEntries(): void {
  const now = String(Date.now())
  window.name = `${deleted}-${now}`
  try {
    sessionStorage.setItem(deleted, now)
  } catch {
    // Storage is off: the name alone tells.
  }
  writeAddress(location.pathname, state =>
    Object.fromEntries(Object.entries(state).filter(([name]) => !name.startsWith(ours))),
  )
}

/** Whether a link is to be followed in this tab. With any key held the browser opens it elsewhere, or saves it. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)

/**
 * Goes on to a page that a link of ours leads to, and carries a text there in the entry's state instead of the address:
 * the entry is made first and then loaded. Where the link is opened elsewhere, or the browser refuses, it is followed as
 * it stands. `hash` names a part of that page.
 */
export function carryOn(event: MouseEvent<HTMLAnchorElement>, name: string, text: string, hash = ''): void {
  if (!isPlainClick(event)) return
  const { currentTarget } = event
  const state = { [ours + name]: text, [made]: Math.max(Date.now(), deletedAt() + 1) }
  try {
    // The framework's own way would draw the page it stands on under the new address.
    History.prototype.pushState.call(history, state, '', currentTarget.pathname + currentTarget.search + hash)
  } catch {
    return
  }
  event.preventDefault()
  location.reload()
}

/**
 * A page that the browser brings back as it was (Back) may show what was deleted in the meantime, and the entry before
 * one that `carryOn` made belongs to another page. It is loaded anew then.
 * @returns how to stop watching
 */
export function watchEntry(): () => void {
  const drawn = Date.now()
  const { pathname } = location
  const move = () => {
    if (location.pathname !== pathname) location.reload()
  }
  const look = (event: PageTransitionEvent) => {
    if (event.persisted && deletedAt() >= drawn) location.reload()
  }
  window.addEventListener('pageshow', look)
  window.addEventListener('popstate', move)
  return () => {
    window.removeEventListener('pageshow', look)
    window.removeEventListener('popstate', move)
  }
}
