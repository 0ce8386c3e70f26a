import { type ToggleEvent, useCallback, useState } from 'react'

/**
 * Whether a native fold has been open at all. What only an open fold needs, such as its fields, is drawn then and stays;
 * a long page of folds starts sooner for it. The click comes before the fold opens; the other ways to open one are a
 * link to a place in it and the browser's search. A fold that was opened before the script came stands open already.
 */
export function useOpened(open = false) {
  const [opened, setOpened] = useState(open)
  return {
    opened,
    details: {
      // Whether it stands open is the reader's: it may have been opened before the script came.
      suppressHydrationWarning: true,
      ref: useCallback((fold: HTMLDetailsElement | null) => {
        if (fold?.open) setOpened(true)
      }, []),
      onToggle: (event: ToggleEvent<HTMLDetailsElement>) => {
        if (event.currentTarget.open) setOpened(true)
      },
    },
    summary: { onClick: () => setOpened(true) },
  }
}
