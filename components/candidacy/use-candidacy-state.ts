import { type RefObject, startTransition, useCallback, useEffect, useState } from 'react'
import { useNewest } from '@/components/ui/use-newest'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import {
  type CandidacyPlace,
  type CandidacyState,
  parseCandidacy,
  printCandidacy,
} from '@/lib/candidacy/candidacy-params'

/** Marks the history entries that the quiz made: going back to one moves the reader, but keeps later answers. */
const ours = { candidacy: true }

const tick = (root: HTMLElement, picks: CandidacyPicks) => {
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-question] input')) {
    input.checked = picks[input.name as CandidacyQuestionId]?.includes(input.value) ?? false
  }
}

/**
 * The quiz's whole state, kept in the address's fragment and nowhere else: no request carries it. Each step is a
 * history entry, so that the browser's Back works; each answer rewrites the entry that it was given on.
 */
export function useCandidacyState(flow: CandidacyFlow, root: RefObject<HTMLElement | null>) {
  const [state, setState, latest] = useNewest<CandidacyState>(() => parseCandidacy(flow, ''))
  const [ready, setReady] = useState(false)

  const settle = useCallback(
    (next: CandidacyState, way: 'push' | 'replace' | 'keep') => {
      setState(next)
      const fragment = printCandidacy(flow, next)
      const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`
      if (way === 'push') history.pushState(ours, '', address)
      if (way === 'replace') history.replaceState({ ...history.state, ...ours }, '', address)
    },
    [flow, setState],
  )

  useEffect(() => {
    const read = () => {
      const next = parseCandidacy(flow, location.hash)
      settle(next, 'keep')
      if (root.current) tick(root.current, next.picks)
    }
    const move = () => {
      const foreign = location.hash !== '' && !location.hash.includes('=')
      if (foreign) settle(latest.current, 'replace')
      else if (!history.state?.candidacy) read()
      else settle({ ...latest.current, at: parseCandidacy(flow, location.hash).at }, 'replace')
    }
    // The whole quiz is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => {
      read()
      setReady(true)
    })
    window.addEventListener('popstate', move)
    return () => window.removeEventListener('popstate', move)
  }, [flow, root, settle, latest])

  return {
    ...state,
    ready,
    goTo: (at: CandidacyPlace) => settle({ ...latest.current, at }, 'push'),
    answer: (id: CandidacyQuestionId, picked: readonly string[]) => {
      const { [id]: _, ...others } = latest.current.picks
      const picks = picked.length > 0 ? { ...others, [id]: picked } : others
      const problems = latest.current.problems.filter(problem => problem !== id)
      settle({ ...latest.current, picks, problems }, 'replace')
    },
    restart: () => {
      settle(parseCandidacy(flow, ''), 'push')
      if (root.current) tick(root.current, {})
    },
  }
}
