import { startTransition, useCallback, useEffect, useState } from 'react'
import { recall, remember, watchEntry } from '@/components/ui/page-memory'
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

/** The entries of this room's pages hold under this name what was found. */
export const roomName = 'practitioner'

/** What was found lives in the page and in its entry of the tab's history, and in no address. */
export function useRoom(groups: readonly CheckLineGroup[]): Room {
  const [state, keep, latest] = useNewest<RoomState>(emptyRoom)
  const [before, setBefore] = useState<PractitionerSheet | null>(null)
  const [live, setLive] = useState(false)
  const [said, setSaid] = useState('')

  const change = useCallback(
    (next: Partial<RoomState>, says = '') => {
      keep({ ...latest.current, ...next })
      setSaid(says)
      const { pathname, hash } = window.location
      // The name of a part of the page stays in the address; what a link carried goes out of it.
      remember(roomName, roomFragment(latest.current), 'replace', pathname + (hash.includes('=') ? '' : hash))
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
    const linked = readRoomFragment(hash)
    const read = linked.carries ? linked : readRoomFragment(recall(roomName) ?? '')
    if (read.carries) keep(read.state)
    if (hash.includes('=')) change({})
    if (read.unreadable) setSaid(unreadable)
    // The whole room is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => setLive(true))
    if (/^#compare$|[#&]see=compare/.test(hash)) document.getElementById('compare')?.scrollIntoView()
    // A link to a part of the page, Back, or another link of this room opened over it.
    const onHash = () => {
      const mine = roomFragment(latest.current)
      const now = readRoomFragment(window.location.hash)
      if (!mine && !now.carries) return
      const foreign = now.carries && window.location.hash !== mine
      if (foreign && isBlank(latest.current.sheet)) change(now.state)
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
