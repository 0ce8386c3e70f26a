import { startTransition, useCallback, useEffect, useState } from 'react'
import { earlyControls } from '@/components/ui/early-controls'
import { useAddress } from '@/components/ui/use-address'
import { addPerson, removePerson, setAnswer, setText } from '@/lib/practitioner/change-visits'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { followLink, type PractitionerState, practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { noVisits, type Visits } from '@/lib/practitioner/visits'
import { setCheckWeight, setGroupWeight } from '@/lib/practitioner/weigh-checks'
import type { PractitionerAsk } from './practitioner-ask'

const older = 'The address brought other people. What you wrote here is kept.'
const nothingFound = { answers: practitionerAddress.defaults, problems: [] }

/** The controls of a visit are called by this and the check. */
export const visitName = 'visit-'

/** What was ticked or written before the script ran: boxes of the checklist, or the answers and texts of a visit. */
const withEarly = (visits: Visits, who: number): Visits =>
  earlyControls('[data-widget="practitioner"] :is(input:checked, [name="name"], [name="notes"])').reduce(
    (so, { name, value }) => {
      if (name === 'check') return setAnswer(so, who, value, 'yes')
      if (name === 'name' || name === 'notes') {
        const kept = so.people[who]?.[name] ?? ''
        // Notes that are remembered come back into a field that looked empty to the reader: none of them is lost.
        return kept.includes(value)
          ? so
          : setText(so, who, name, name === 'notes' && kept ? `${kept}\n${value}` : value)
      }
      return name.startsWith(visitName) && (value === 'yes' || value === 'no')
        ? setAnswer(so, who, name.slice(visitName.length), value)
        : so
    },
    visits,
  )

const showCompare = () => {
  const fold = document.getElementById('compare')?.closest('details')
  if (!fold) return
  fold.open = true
  fold.scrollIntoView()
}

/** What was found lives in the page and in its entry of the tab's history, and in no address. */
export function usePractitioner(groups: readonly CheckLineGroup[]): PractitionerAsk {
  const [before, setBefore] = useState<Visits | null>(null)
  const [live, setLive] = useState(false)
  const [said, setSaid] = useState('')

  const { asked, newest, keep } = useAddress(practitionerAddress, nothingFound, {
    onLink: (link, here) => {
      if (link.unknown) return link
      if (link.answers.see) showCompare()
      const { asked: next, leftOut } = followLink(link, here)
      setSaid(leftOut ? older : '')
      return next
    },
  })

  useEffect(() => {
    const { visits, who } = newest.current.answers
    const taken = withEarly(visits, who)
    if (taken !== visits) keep({ ...newest.current, answers: { ...newest.current.answers, visits: taken } })
    // The whole room is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setLive(true))
    if (location.hash === '#compare') showCompare()
  }, [keep, newest])

  const change = useCallback(
    (next: Partial<PractitionerState>, says = '') => {
      keep({ answers: { ...newest.current.answers, ...next }, problems: [] })
      setSaid(says)
    },
    [keep, newest],
  )
  const visitsNow = () => newest.current.answers.visits
  const changeVisits = (visits: Visits, says = '') => {
    // What is written after a removal would be gone with its way back.
    setBefore(null)
    change({ visits }, says)
  }
  const drop = (visits: Visits, says: string) => {
    setBefore(visitsNow())
    change({ visits, who: 0 }, says)
  }

  return {
    state: asked.answers,
    link: { problems: asked.problems, unknown: asked.unknown },
    live,
    said,
    undoable: before !== null,
    actions: {
      onAnswer: (person, check, answer) => changeVisits(setAnswer(visitsNow(), person, check, answer)),
      onText: (person, field, text) => changeVisits(setText(visitsNow(), person, field, text)),
      onAdd: () => changeVisits(addPerson(visitsNow())),
      onRemove: person => drop(removePerson(visitsNow(), person), 'One person is gone.'),
      onClear: () => drop(noVisits, 'All people and weights are gone.'),
      onUndo: () => {
        if (before) changeVisits(before, 'They are back.')
      },
      onGroupWeight: (group, weight) => {
        const checks = groups.find(({ id }) => id === group)?.lines.map(({ id }) => id) ?? []
        changeVisits(setGroupWeight(visitsNow(), group, checks, weight))
      },
      onCheckWeight: (group, id, weight) => changeVisits(setCheckWeight(visitsNow(), { id, group }, weight)),
      onWho: who => change(who < visitsNow().people.length ? { who } : { who, visits: addPerson(visitsNow()) }),
    },
  }
}
