import { useCallback, useEffect, useRef } from 'react'
import { useNewest } from '@/components/ui/use-newest'
import { readQuizHandOn } from '@/lib/scalp/preview/from-quiz'
import { changeSetting, type PreviewProblem, parsePreview, printPreview } from '@/lib/scalp/preview/preview-params'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'

type PreviewState = { settings: PreviewSettings; problems: readonly PreviewProblem[] }

/** Browsers refuse to rewrite the address many times a second, as a slider would ask them to. */
const CALM_MS = 250

const write = (settings: PreviewSettings) => {
  const fragment = printPreview(settings)
  const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`
  if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address)
}

/** The visualiser's whole state, kept in the address's fragment and nowhere else: no request carries it. */
export function usePreviewState() {
  const [state, settle, latest] = useNewest<PreviewState>({ settings: previewDefaults, problems: [] })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const read = () => {
      // A link to a place on this page is no setting: the settings come back into the address.
      if (location.hash !== '' && !location.hash.includes('=')) write(latest.current.settings)
      else {
        const handedOn = readQuizHandOn(location.hash)
        settle(handedOn ? { settings: handedOn, problems: [] } : parsePreview(location.hash))
        if (handedOn) write(handedOn)
      }
    }
    if (location.hash !== '') read()
    window.addEventListener('hashchange', read)
    return () => {
      window.removeEventListener('hashchange', read)
      clearTimeout(timer.current)
    }
  }, [settle, latest])

  const keep = useCallback(
    (next: PreviewState) => {
      settle(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write(latest.current.settings), CALM_MS)
    },
    [settle, latest],
  )

  return {
    ...state,
    /** One setting, from its text. A text that cannot be read changes nothing but the message beside the control. */
    set: useCallback(
      (field: PreviewField, text: string) => {
        const { settings, problems } = changeSetting(latest.current.settings, field, text)
        const others = latest.current.problems.filter(problem => problem.field !== field)
        keep({ settings: problems.length > 0 ? latest.current.settings : settings, problems: [...others, ...problems] })
      },
      [keep, latest],
    ),
    look: useCallback(
      (view: { yaw: number; pitch: number }) => {
        keep({ ...latest.current, settings: { ...latest.current.settings, ...view } })
      },
      [keep, latest],
    ),
    /** The settings as they are by now, which the page may not have drawn yet. */
    newest: useCallback(() => latest.current.settings, [latest]),
    reset: useCallback(() => keep({ settings: previewDefaults, problems: [] }), [keep]),
  }
}
