import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'

type CountChoiceProps = {
  /** Unique on the page. */
  id: string
  legend: string
  /** What the count is called in the address. */
  name: string
  /** The fewest and the most, both included; four fit side by side. */
  limits: readonly [fewest: number, most: number]
  count: number
  error?: string | undefined
  /** Without it, an ordinary form control. */
  onCount?: ((text: string) => void) | undefined
}

/** How many of something, when there are few: a radio for each, side by side. */
export const CountChoice = ({ id, legend, name, limits: [fewest, most], count, error, onCount }: CountChoiceProps) => (
  <ChoiceGroup id={id} legend={legend} error={error}>
    <div className="grid grid-cols-4 gap-2.5 [&_label]:gap-2 [&_label]:px-3">
      {Array.from({ length: most - fewest + 1 }, (_, i) => i + fewest).map(n => (
        <Choice
          key={n}
          type="radio"
          name={name}
          value={n}
          label={n}
          {...(onCount
            ? { checked: count === n, onChange: () => onCount(String(n)) }
            : { defaultChecked: count === n })}
        />
      ))}
    </div>
  </ChoiceGroup>
)
