import { type RefObject, startTransition, useCallback, useEffect, useState } from 'react'
import { isForgotten, recall, remember, watchEntry } from '@/components/ui/page-memory'
import { useNewest } from '@/components/ui/use-newest'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { holdsPairs } from '@/lib/address/read-address'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import {
  type CandidacyPlace,
  type CandidacyState,
  parseCandidacy,
  printCandidacy,
} from '@/lib/candidacy/candidacy-address'

/** Under this name the entries of the quiz hold its text: what is picked, and where the reader stands. */
const name = '/candidacy'

const inputsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('[data-question] input')]

const tick = (root: HTMLElement, picks: CandidacyPicks) => {
  for (const input of inputsOf(root)) {
    input.checked = picks[input.name as CandidacyQuestionId]?.includes(input.value) ?? false
  }
}

/** What was ticked before the script ran, as the quiz's own text. */
const ticked = (root: HTMLElement) => {
  const picked: Record<string, string[]> = {}
  for (const { name: id, value, checked } of inputsOf(root)) if (checked) picked[id] = [...(picked[id] ?? []), value]
  return Object.entries(picked)
    .map(([id, values]) => `${id}=${values.join(',')}`)
    .join('&')
}

/**
 * The quiz's whole state. It lives in the page and in the state of the page's entry in the history, and never in an
 * address: that would be written into the list of visits. Each step is an entry of its own, so that the browser's Back
 * works; all have the same bare address. A link with answers is read once and leaves the address then.
 */
export function useCandidacyState(flow: CandidacyFlow, root: RefObject<HTMLElement | null>) {
  const [state, setState, latest] = useNewest<CandidacyState>(() => parseCandidacy(flow, ''))
  const [ready, setReady] = useState(false)

  const settle = useCallback(
    (next: CandidacyState, way: 'push' | 'replace' = 'replace') => {
      setState(next)
      remember(name, printCandidacy(flow, next), way)
    },
    [flow, setState],
  )

  useEffect(() => {
    /** From a link, from the entry, or from what a quick hand ticked before the script ran. */
    const read = () => {
      const { current } = root
      const linked = holdsPairs(location.hash) ? location.hash : undefined
      const unknown = linked === undefined ? undefined : parseCandidacy(flow, linked).unknown
      const early = current && !isForgotten() ? ticked(current) : ''
      const text = (unknown ? undefined : linked) ?? recall(name)
      const first = parseCandidacy(flow, '').at
      const next = text === undefined ? { ...parseCandidacy(flow, early), at: first } : parseCandidacy(flow, text)
      // A link of which nothing was understood is told, and changes no answer.
      settle(unknown ? { ...next, unknown } : next)
      if (current) tick(current, next.picks)
    }
    const { pathname } = location
    const move = () => {
      if (location.pathname !== pathname) return
      const text = recall(name)
      if (holdsPairs(location.hash)) read()
      else if (location.hash === '' && text !== undefined) {
        // Back moves the reader and keeps what was answered since.
        settle({ ...latest.current, unknown: undefined, at: parseCandidacy(flow, text).at })
      } else settle(latest.current)
    }
    // The whole quiz is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => {
      read()
      setReady(true)
    })
    window.addEventListener('popstate', move)
    const unwatch = watchEntry()
    return () => {
      window.removeEventListener('popstate', move)
      unwatch()
    }
  }, [flow, root, settle, latest])

  return {
    ...state,
    ready,
    goTo: (at: CandidacyPlace) => settle({ ...latest.current, at, unknown: undefined }, 'push'),
    answer: (id: CandidacyQuestionId, picked: readonly string[]) => {
      const { [id]: _, ...others } = latest.current.picks
      const picks = picked.length > 0 ? { ...others, [id]: picked } : others
      const problems = latest.current.problems.filter(problem => problem !== id)
      settle({ ...latest.current, picks, problems, unknown: undefined })
    },
    restart: () => {
      settle(parseCandidacy(flow, ''), 'push')
      if (root.current) tick(root.current, {})
    },
  }
}
