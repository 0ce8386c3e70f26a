import { type PreviewNumber, rangeOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { describedBy, PreviewField } from './preview-field'

type PreviewSliderProps = {
  ask: PreviewAsk
  field: PreviewNumber | 'dot'
  /** What it is set to, in words. */
  text: string
  label?: string
}

const sizes = { low: 1, high: 5, step: 1, from: 'finest', to: 'coarsest', label: 'Size of the dots' } as const

/** A native slider with its ends in words. */
export const PreviewSlider = ({ ask, field, text, label }: PreviewSliderProps) => {
  const range = field === 'dot' ? sizes : rangeOf(field)
  return (
    <PreviewField ask={ask} field={field} label={label ?? range.label} value={text}>
      <input
        id={`preview-${field}`}
        type="range"
        min={range.low}
        max={range.high}
        step={range.step}
        value={ask.settings[field]}
        aria-valuetext={text}
        aria-describedby={describedBy(ask, field)}
        onChange={event => ask.onSet(field, event.target.value)}
        className="preview-range mt-1 h-11 w-full"
      />
      <span aria-hidden="true" className="-mt-2 flex justify-between text-xs text-soft">
        <span>{range.from}</span>
        <span>{range.to}</span>
      </span>
    </PreviewField>
  )
}
