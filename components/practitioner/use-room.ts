import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { useNewest } from '@/components/ui/use-newest'
import { addPerson, removePerson, setAnswer, setText } from '@/lib/practitioner/change-sheet'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { emptySheet, isBlank, type PractitionerSheet } from '@/lib/practitioner/practitioner-sheet'
import { emptyRoom, readRoomFragment, type RoomState, roomFragment } from '@/lib/practitioner/room-fragment'
import { sheetFragment } from '@/lib/practitioner/sheet-link'
import { setCheckWeight, setGroupWeight } from '@/lib/practitioner/weigh-checks'
import type { Room } from './room-actions'

const unreadable = 'This link is cut or too old, so its people could not be read.'
const older = 'The address brought other people. What you wrote here is kept.'

/** What was found is kept in the page and in the fragment of its address, which no server sees, and nowhere else. */
export function useRoom(groups: readonly CheckLineGroup[]): Room {
  const [state, keep, latest] = useNewest<RoomState>(emptyRoom)
  const [before, setBefore] = useState<PractitionerSheet | null>(null)
  const [live, setLive] = useState(false)
  const [said, setSaid] = useState('')
  const written = useRef(new Set<string>())

  const change = useCallback(
    (next: Partial<RoomState>, says = '') => {
      keep({ ...latest.current, ...next })
      setSaid(says)
      const fragment = roomFragment(latest.current)
      written.current.add(fragment)
      try {
        window.history.replaceState(window.history.state, '', window.location.pathname + fragment)
      } catch {
        // Safari refuses more than a hundred writes in ten seconds; the next change writes it all.
      }
    },
    [keep, latest],
  )
  const changeSheet = (sheet: PractitionerSheet, says = '') => change({ sheet }, says)
  const drop = (sheet: PractitionerSheet, says: string) => {
    setBefore(latest.current.sheet)
    change({ sheet, who: 0 }, says)
  }

  useEffect(() => {
    const { hash } = window.location
    const read = readRoomFragment(hash)
    if (read.carries) keep(read.state)
    if (read.unreadable) setSaid(unreadable)
    // The whole room is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setLive(true))
    if (/[#&]see=compare/.test(hash)) document.getElementById('compare')?.scrollIntoView()
    // A link to a part of the page, Back, or another link of this room opened over it.
    const onHash = () => {
      const mine = roomFragment(latest.current)
      const now = readRoomFragment(window.location.hash)
      if (!mine && !now.carries) return
      const foreign = now.carries && !written.current.has(window.location.hash)
      if (foreign && isBlank(latest.current.sheet)) keep(now.state)
      else if (foreign && !now.named) change({ answers: now.state.answers })
      else if (window.location.hash !== mine) change({}, foreign ? older : '')
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [keep, latest, change])

  return {
    state,
    live,
    said,
    undoable: before !== null,
    actions: {
      onAnswer: (person, check, answer) => changeSheet(setAnswer(latest.current.sheet, person, check, answer)),
      onText: (person, field, text) => changeSheet(setText(latest.current.sheet, person, field, text)),
      onAdd: () => changeSheet(addPerson(latest.current.sheet)),
      onRemove: person => drop(removePerson(latest.current.sheet, person), 'One person is gone.'),
      onClear: () => drop(emptySheet, 'All people and weights are gone.'),
      onUndo: () => {
        if (before) changeSheet(before, 'They are back.')
        setBefore(null)
      },
      onCopy: () => {
        // The quiz's answers are about the reader and stay behind.
        const link = `${window.location.origin}/practitioner${sheetFragment(latest.current.sheet)}`
        navigator.clipboard.writeText(link).then(
          () => setSaid('The link is copied. It holds all that you wrote here.'),
          () => setSaid(`Copy this link: ${link}`),
        )
      },
      onGroupWeight: (group, weight) => {
        const checks = groups.find(({ id }) => id === group)?.lines.map(({ id }) => id) ?? []
        changeSheet(setGroupWeight(latest.current.sheet, group, checks, weight))
      },
      onCheckWeight: (group, id, weight) => changeSheet(setCheckWeight(latest.current.sheet, { id, group }, weight)),
      onWho: who => {
        const { sheet } = latest.current
        change(who < sheet.people.length ? { who } : { who, sheet: addPerson(sheet) })
      },
    },
  }
}
