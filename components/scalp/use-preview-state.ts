import { useCallback } from 'react'
import { useAddress } from '@/components/ui/use-address'
import { readQuizHandOn } from '@/lib/scalp/preview/from-quiz'
import { previewAddress } from '@/lib/scalp/preview/preview-address'

const drawn = { answers: previewAddress.defaults, problems: [] }

/** The visualiser's whole state. No request carries it, and the address holds it only where the reader asks for a link. */
export function usePreviewState() {
  const { asked, newest, keep, change } = useAddress(previewAddress, drawn, {
    onLink: link => {
      const handedOn = readQuizHandOn(location.hash)
      return handedOn ? { answers: handedOn, problems: [] } : link
    },
  })
  return {
    settings: asked.answers,
    problems: asked.problems,
    unknown: asked.unknown,
    /** One setting, from its text. A text that cannot be read changes nothing but the message beside the control. */
    set: change,
    look: useCallback(
      (view: { yaw: number; pitch: number }) => {
        const { answers, problems } = newest.current
        keep({ answers: { ...answers, ...view }, problems })
      },
      [keep, newest],
    ),
    /** The settings as they are by now, which the page may not have drawn yet. */
    newest: useCallback(() => newest.current.answers, [newest]),
    reset: useCallback(() => keep(drawn), [keep]),
  }
}
