import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { sayUndone } from '@/lib/photo/photo-words'

/** Counts how often the hand has taken something up or let it go: by finger or mouse, by a key that acts, or by Tab. */
function useHold(): RefObject<number> {
  const hold = useRef(0)
  useEffect(() => {
    const next = () => {
      hold.current += 1
    }
    const press = ({ key, repeat }: KeyboardEvent) => {
      if (!repeat && (key === 'Enter' || key === ' ')) next()
    }
    for (const kind of ['pointerdown', 'pointerup', 'focusin']) addEventListener(kind, next, true)
    addEventListener('keydown', press, true)
    return () => {
      for (const kind of ['pointerdown', 'pointerup', 'focusin']) removeEventListener(kind, next, true)
      removeEventListener('keydown', press, true)
    }
  }, [])
  return hold
}

/** A field in which the browser itself takes back what is typed. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'text'

/**
 * What was so before each change, so that changes are taken back one by one. All of one drag is one change, and so are
 * the arrow keys on one thing until something else is taken up.
 * @param now what is so
 * @param restore makes it so again
 */
export function usePhotoPast<State>(now: () => State, restore: (state: State) => void) {
  const hold = useHold()
  const past = useRef<{ state: State; what: string; hold: number }[]>([])
  const [steps, setSteps] = useState(0)
  const [said, setSaid] = useState('')
  const ways = useRef({ now, restore })
  ways.current = { now, restore }

  /** Called before a change. @param what is changed, in words */
  const note = useCallback(
    (what: string) => {
      const last = past.current.at(-1)
      if (last?.what !== what || last.hold !== hold.current) {
        past.current.push({ state: ways.current.now(), what, hold: hold.current })
      }
      setSteps(past.current.length)
      setSaid('')
    },
    [hold],
  )
  const undo = useCallback(() => {
    const last = past.current.pop()
    if (!last) return
    ways.current.restore(last.state)
    setSteps(past.current.length)
    setSaid(sayUndone(last.what, past.current.length))
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z'
      if (!isUndo || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo])
  return { note, undo, canUndo: steps > 0, said }
}
