import { type AskedField, describedField, type FieldHead } from './asked-field'
import { Field } from './field'

type SliderFieldProps = AskedField &
  Omit<FieldHead, 'aside'> & {
    /** The lowest and the highest that it can be set to. */
    limits: readonly [low: number, high: number]
    step?: number
    /** What it is set to, in words. */
    words: string
    /** What its two ends mean, in words. */
    ends?: readonly [string, string]
  }

/** A native slider. What it is set to is read out with the slider itself, so beside the label it is only for the eye. */
export const SliderField = ({ limits, step, words, ends, ...field }: SliderFieldProps) => {
  const { id, name, text, onChange } = field
  const said = (
    <span aria-hidden="true" className="text-right text-sm tabular-nums text-soft noscript:hidden">
      {words}
    </span>
  )
  return (
    <Field {...field} aside={said}>
      <input
        id={id}
        type="range"
        name={name}
        min={limits[0]}
        max={limits[1]}
        step={step}
        aria-valuetext={words}
        {...describedField(field)}
        className="slider mt-1 h-11 w-full"
        {...(onChange ? { value: text, onChange: event => onChange(event.target.value) } : { defaultValue: text })}
      />
      {ends ? (
        <span aria-hidden="true" className="-mt-2 flex justify-between text-xs text-soft">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      ) : null}
    </Field>
  )
}
