import { holdsPairs } from '@/lib/address/read-address'

/**
 * The one writer of the page's entry in the browser's history, which is its address and what the page remembers beside
 * it. WebKit allows a hundred writes in ten seconds and throws at the next, other browsers drop them. A budget keeps
 * below that: a tap is written at once, a hand that sweeps a slider a few times a second. What is written is always the
 * last state, and nothing of it ever throws.
 */
const most = 40
const perSecond = 4
/** After a refusal the browser's own count has to run down. */
const patienceMs = 1_000
/** A page that is about to be left is gone by then, or was not left: a link to a file leaves none. */
const leavingMs = 5_000

export type EntryState = Readonly<Record<string, unknown>>
type Change = (state: EntryState) => EntryState

let budget = most
let counted = 0
let waiting: { change: Change; url: string | undefined } | null = null
let timer: ReturnType<typeof setTimeout> | undefined
/** An address that was still to be written when the entry was left stands in it under this name. */
const unwritten = 'stipple:unwritten'
/** What the framework notes in its own entries. An entry that a link to a part of the page made lacks it. */
let marks: EntryState = {}

/** The state of the entry that is shown. */
export const entryState = (): EntryState =>
  typeof history.state === 'object' && history.state !== null ? history.state : {}

/** The query of the entry that is shown: the one in the address, or the later one that was still to be written there. */
export function lastSearch(): string {
  const { [unwritten]: url } = entryState()
  return typeof url === 'string' ? new URL(url, location.href).search : location.search
}

/** A link to a part of the page stays in the address; what a link brought in pairs is remembered elsewhere by then. */
const bareUrl = () => location.pathname + location.search + (holdsPairs(location.hash) ? '' : location.hash)

function write(): void {
  clearTimeout(timer)
  timer = undefined
  if (!waiting) return
  const { change, url = bareUrl() } = waiting
  const state = entryState()
  if (history.state !== null)
    marks = { __NA: state.__NA, __PRIVATE_NEXTJS_INTERNALS_TREE: state.__PRIVATE_NEXTJS_INTERNALS_TREE }
  const { [unwritten]: late, ...bare } = state
  const next = change(late === undefined ? state : bare)
  if (next === state && url === location.pathname + location.search + location.hash) {
    waiting = null
    return
  }
  try {
    history.replaceState({ ...marks, ...next }, '', url)
    waiting = null
  } catch {
    // The browser has had enough of it. The last state waits for a better moment.
    timer = setTimeout(write, patienceMs)
  }
}

/**
 * What waits when the page is left: at `pagehide` a reload has read the entry already. A reload whose address changes
 * under it forgets what stands beside the address, so that alone is written, and the rest only if the page has stayed.
 */
function writeState(): void {
  if (!waiting) return
  clearTimeout(timer)
  timer = setTimeout(write, leavingMs)
  try {
    const { change, url } = waiting
    history.replaceState({ ...marks, ...change(entryState()), ...(url === undefined ? {} : { [unwritten]: url }) }, '')
  } catch {
    // The browser has had enough of it: what waits is lost with the page.
  }
}

/** Whether a write may go out by now; one that may is counted. */
function allowed(): boolean {
  const now = performance.now()
  budget = Math.min(most, budget + ((now - counted) / 1_000) * perSecond)
  counted = now
  if (budget < 1) return false
  budget -= 1
  return true
}

/**
 * Changes the entry, at once while the budget lasts, else as soon as it allows. Later calls are laid over one that waits.
 * @param url path, query and fragment; without it the address stays, but for what a link brought
 * @param change of the state beside it
 */
export function writeAddress(url?: string, change: Change = state => state): void {
  const before = waiting
  waiting = before ? { url: url ?? before.url, change: state => change(before.change(state)) } : { url, change }
  if (timer !== undefined) return
  if (allowed()) write()
  else timer = setTimeout(write, 1_000 / perSecond)
}

/** A new entry after this one, which the browser's Back leaves again. What waits for this one is written first. */
export function pushAddress(url: string, state: EntryState): void {
  write()
  allowed()
  try {
    history.pushState({ ...marks, ...state }, '', url)
  } catch {
    // No new entry, so this one takes it.
    writeAddress(url, () => state)
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', writeState)
  window.addEventListener('pagehide', writeState)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeState()
  })
}
