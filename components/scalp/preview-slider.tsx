import { SliderField } from '@/components/ui/slider-field'
import { previewLabels } from '@/content/scalp/scalp'
import { type PreviewNumber, rangeOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { previewField } from './preview-field'

type PreviewSliderProps = {
  ask: PreviewAsk
  field: PreviewNumber | 'dot'
  /** What it is set to, in words. */
  text: string
  label?: string
}

const sizes = { low: 1, high: 5, step: 1, from: 'finest', to: 'coarsest', label: previewLabels.dot } as const

/** A setting as a slider. */
export const PreviewSlider = ({ ask, field, text, label }: PreviewSliderProps) => {
  const range = field === 'dot' ? sizes : rangeOf(field)
  return (
    <SliderField
      {...previewField(ask, field)}
      label={label ?? range.label}
      limits={[range.low, range.high]}
      step={range.step}
      words={text}
      ends={[range.from, range.to]}
    />
  )
}
