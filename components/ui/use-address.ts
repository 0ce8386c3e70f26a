import { useCallback, useEffect, useRef } from 'react'
import type { Address, Asked } from '@/lib/address/define-address'
import { holdsPairs } from '@/lib/address/read-address'
import { useNewest } from './use-newest'
import { recall, remember, watchEntry } from './page-memory'
import { lastSearch, writeAddress } from './write-address'

type Ways<Answers, Field extends string> = {
  /** The page, where another than the tool's own reads the same address. */
  path?: string
  /** How taps before the script came are taken over, laid over what is so by now (`base`). `null`: there were none. */
  early?: (
    address: Address<Answers, Field>,
    drawn: Asked<Answers, Field>,
    base: Asked<Answers, Field>,
  ) => Asked<Answers, Field> | null
  /** Names in the fragment that belong to another address on the same page. */
  beside?: readonly string[]
  /** What to make of a link that is opened, or opened over this page; else its answers take the place of those here. */
  onLink?: (brought: Asked<Answers, Field>, here: Asked<Answers, Field>) => Asked<Answers, Field>
}

/**
 * Joins a tool's address to its client. The page reads its address by itself, so that one drawn ahead of time answers
 * too, with or without a network; what was tapped before the script came is taken over; every change stands in the
 * address. Answers that no server may see stand in the state of the browser's own entry instead, which is written into
 * no list of visits: there a reload finds them, and an address holds them only where the reader asked for a link.
 * @param drawn what the page was drawn from
 */
export function useAddress<Answers extends object, Field extends string>(
  address: Address<Answers, Field>,
  drawn: Asked<Answers, Field>,
  { path = address.path, early, beside = [], onLink }: Ways<Answers, Field> = {},
) {
  const [asked, settle, newest] = useNewest<Asked<Answers, Field> & { isHandedOn?: boolean | undefined }>(drawn)
  const isOwn = address.where === 'fragment'
  const link = useRef(onLink)
  link.current = onLink
  /** What a link took the place of. */
  const replaced = useRef<string>(undefined)
  const others = useRef(beside)
  others.current = beside
  const isBeside = useCallback((name: string) => others.current.includes(name), [])

  /** What stays in the address: the name of a part, and what a link brought for the other address until that has taken it. */
  const keptHash = useCallback(() => {
    const { hash } = location
    return !holdsPairs(hash) || address.parse(hash).unknown?.some(isBeside) ? hash : ''
  }, [address, isBeside])
  const write = useCallback(() => {
    const { answers, isHandedOn } = newest.current
    if (isOwn) remember(address.path, address.query(answers))
    else writeAddress(isHandedOn ? address.fragment(answers) : address.href(answers, path) + keptHash())
  }, [address, isOwn, path, newest, keptHash])
  const keep = useCallback(
    (next: Asked<Answers, Field>) => {
      settle({ ...next, isHandedOn: newest.current.isHandedOn })
      write()
    },
    [settle, newest, write],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the address and the form once, as it finds them.
  useEffect(() => {
    /** Takes what a link brought in its fragment. `false`: it brought nothing for this tool. */
    const take = () => {
      if (!holdsPairs(location.hash)) return false
      const read = address.parse(location.hash)
      if (address.query(read.answers) === '' && read.problems.length === 0 && !read.unknown) return false
      const next = link.current?.(read, newest.current) ?? read
      if (next.unknown) return false
      replaced.current = address.query(newest.current.answers)
      settle({ ...next, isHandedOn: !isOwn })
      write()
      return true
    }
    /** A link of which nothing was understood is told, and changes no answer. */
    const tell = () => {
      const unknown = holdsPairs(location.hash) ? address.parse(location.hash).unknown : undefined
      if (!unknown || unknown.some(isBeside)) return
      settle({ ...newest.current, unknown })
      write()
    }
    const wake = () => {
      const search = lastSearch()
      const said = isOwn ? recall(address.path) : search + location.search === '' ? undefined : search
      const base = said === undefined ? drawn : address.parse(said)
      if (said !== undefined) settle(base)
      if (take()) return
      if (!isOwn && search !== location.search) write()
      const taken = early?.(address, drawn, base)
      if (taken) keep(taken)
      tell()
    }
    // Another entry of the page: a link to one of its parts, Back, or another link opened over it.
    const moved = () => {
      if (take()) return
      tell()
      write()
    }
    // Back from a link that was opened over one's own answers to the entry that remembers them.
    const back = () => {
      const said = isOwn ? recall(address.path) : undefined
      if (said === undefined || said !== replaced.current) return
      replaced.current = undefined
      settle(address.parse(said))
    }
    wake()
    window.addEventListener('hashchange', moved)
    window.addEventListener('popstate', back)
    const unwatch = isOwn ? watchEntry() : undefined
    return () => {
      window.removeEventListener('hashchange', moved)
      window.removeEventListener('popstate', back)
      unwatch?.()
    }
  }, [])

  return {
    asked,
    newest,
    keep,
    /** One field anew, from the text of its control. A bad text is told and given back, and changes no answer. */
    change: useCallback(
      (field: Field, text: string) => keep(address.change(newest.current, field, text)),
      [address, keep, newest],
    ),
  }
}
