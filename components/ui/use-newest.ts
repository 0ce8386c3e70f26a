import { useCallback, useRef, useState } from 'react'

/**
 * State with its newest value at hand. Two taps may come before the page is drawn again, most of all while it wakes: the
 * second must build on the first and not on what is drawn.
 * @param first the value to begin with, or how to make it
 * @returns the value that is drawn, how to change it, and the newest one
 */
export function useNewest<Value>(first: Value | (() => Value)) {
  const [drawn, setDrawn] = useState(first)
  const newest = useRef(drawn)
  const settle = useCallback((next: Value) => {
    newest.current = next
    setDrawn(next)
  }, [])
  return [drawn, settle, newest] as const
}
