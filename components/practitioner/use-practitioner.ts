import { startTransition, useCallback, useEffect, useState } from 'react'
import { copyLink } from '@/components/ui/copy-text'
import { isForgotten, recall, remember, watchEntry } from '@/components/ui/page-memory'
import { useNewest } from '@/components/ui/use-newest'
import { holdsPairs } from '@/lib/address/read-address'
import { addPerson, removePerson, setAnswer, setText } from '@/lib/practitioner/change-visits'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import {
  nothingFound,
  type PractitionerState,
  practitionerFragment,
  readPractitionerFragment,
} from '@/lib/practitioner/practitioner-fragment'
import { type CheckAnswer, isBlank, noVisits, type Visits } from '@/lib/practitioner/visits'
import { visitsFragment } from '@/lib/practitioner/visits-link'
import { setCheckWeight, setGroupWeight } from '@/lib/practitioner/weigh-checks'
import type { PractitionerAsk } from './practitioner-ask'

const unreadable = 'This link is cut or too old, so its people could not be read.'
const older = 'The address brought other people. What you wrote here is kept.'

/** The entries of this room's pages hold under this name what was found. */
export const entryName = 'practitioner'

/** The controls of a visit are called by this and the check. */
export const visitName = 'visit-'

/** What was ticked before the script ran: a box of the checklist, or an answer of a visit. */
const earlyAnswers = () =>
  [...document.querySelectorAll<HTMLInputElement>('[data-widget="practitioner"] input:checked')].flatMap(
    ({ name, value }): (readonly [check: string, answer: CheckAnswer])[] => {
      if (name === 'check') return [[value, 'yes']]
      return name.startsWith(visitName) && (value === 'yes' || value === 'no')
        ? [[name.slice(visitName.length), value]]
        : []
    },
  )

/** What was found lives in the page and in its entry of the tab's history, and in no address. */
export function usePractitioner(groups: readonly CheckLineGroup[]): PractitionerAsk {
  const [state, keep, latest] = useNewest<PractitionerState>(nothingFound)
  const [before, setBefore] = useState<Visits | null>(null)
  const [live, setLive] = useState(false)
  const [said, setSaid] = useState('')

  const change = useCallback(
    (next: Partial<PractitionerState>, says = '') => {
      keep({ ...latest.current, ...next })
      setSaid(says)
      const { pathname, hash } = window.location
      // The name of a part of the page stays in the address; what a link carried goes out of it.
      remember(entryName, practitionerFragment(latest.current), 'replace', pathname + (holdsPairs(hash) ? '' : hash))
    },
    [keep, latest],
  )
  const changeVisits = (visits: Visits, says = '') => change({ visits }, says)
  const drop = (visits: Visits, says: string) => {
    setBefore(latest.current.visits)
    change({ visits, who: 0 }, says)
  }

  useEffect(() => {
    const { hash } = window.location
    const linked = readPractitionerFragment(hash)
    const read = linked.carries ? linked : readPractitionerFragment(recall(entryName) ?? '')
    if (read.carries) keep(read.state)
    const { visits, who } = latest.current
    const early = isForgotten() ? [] : earlyAnswers()
    const answered = early.reduce((so, [check, answer]) => setAnswer(so, who, check, answer), visits)
    if (early.length > 0) change({ visits: answered })
    else if (holdsPairs(hash)) change({})
    if (read.unreadable) setSaid(unreadable)
    // The whole room is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setLive(true))
    if (/^#compare$|[#&]see=compare/.test(hash)) document.getElementById('compare')?.scrollIntoView()
    // A link to a part of the page, Back, or another link of this room opened over it.
    const onHash = () => {
      const mine = practitionerFragment(latest.current)
      const now = readPractitionerFragment(window.location.hash)
      if (!mine && !now.carries) return
      const foreign = now.carries && window.location.hash !== mine
      if (foreign && isBlank(latest.current.visits)) change(now.state)
      else if (foreign && !now.named) change({ answers: now.state.answers })
      else change({}, foreign ? older : '')
    }
    window.addEventListener('hashchange', onHash)
    const unwatch = watchEntry()
    return () => {
      window.removeEventListener('hashchange', onHash)
      unwatch()
    }
  }, [keep, latest, change])

  return {
    state,
    live,
    said,
    undoable: before !== null,
    actions: {
      onAnswer: (person, check, answer) => changeVisits(setAnswer(latest.current.visits, person, check, answer)),
      onText: (person, field, text) => changeVisits(setText(latest.current.visits, person, field, text)),
      onAdd: () => changeVisits(addPerson(latest.current.visits)),
      onRemove: person => drop(removePerson(latest.current.visits, person), 'One person is gone.'),
      onClear: () => drop(noVisits, 'All people and weights are gone.'),
      onUndo: () => {
        if (before) changeVisits(before, 'They are back.')
        setBefore(null)
      },
      onCopy: () => {
        // The quiz's answers are about the reader and stay behind.
        const link = `${window.location.origin}/practitioner${visitsFragment(latest.current.visits)}`
        void copyLink(link, 'The link is copied. It holds all that you wrote here.').then(setSaid)
      },
      onGroupWeight: (group, weight) => {
        const checks = groups.find(({ id }) => id === group)?.lines.map(({ id }) => id) ?? []
        changeVisits(setGroupWeight(latest.current.visits, group, checks, weight))
      },
      onCheckWeight: (group, id, weight) => changeVisits(setCheckWeight(latest.current.visits, { id, group }, weight)),
      onWho: who => {
        const { visits } = latest.current
        change(who < visits.people.length ? { who } : { who, visits: addPerson(visits) })
      },
    },
  }
}
