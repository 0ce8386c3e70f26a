import { useCallback } from 'react'
import { useAddress } from '@/components/ui/use-address'
import { earlyControls } from '@/components/ui/early-controls'
import type { Asked } from '@/lib/address/define-address'
import { readQuizHandOn } from '@/lib/scalp/preview/from-quiz'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import type { PreviewField, PreviewSettings } from '@/lib/scalp/preview/preview-settings'

type AskedPreview = Asked<PreviewSettings, PreviewField>

/** What was set before the script ran, laid over what is so by now. Each control is named after its setting. */
function early(base: AskedPreview): AskedPreview | null {
  const texts = new Map<string, string>()
  for (const control of earlyControls('[data-widget="preview"] input')) {
    const { name, type, value, defaultValue, checked, defaultChecked } = control
    if (type === 'range' ? value !== defaultValue : type === 'radio' && checked && !defaultChecked)
      texts.set(name, value)
    // Faults are one setting: all that are ticked.
    if (type === 'checkbox' && checked) texts.set(name, [texts.get(name), value].filter(Boolean).join('-'))
  }
  const news = previewAddress.names.filter(name => texts.has(`preview-${name}`))
  if (news.length === 0) return null
  return news.reduce((asked, name) => previewAddress.change(asked, name, texts.get(`preview-${name}`) ?? ''), base)
}

const drawn = { answers: previewAddress.defaults, problems: [] }

/** The visualiser's whole state. No request carries it, and the address holds it only where the reader asks for a link. */
export function usePreviewState() {
  const { asked, newest, keep, change } = useAddress(previewAddress, drawn, {
    early: (_address, _drawn, base) => early(base),
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
