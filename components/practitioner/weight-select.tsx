import { Select } from '@/components/ui/select-field'
import { type CheckWeight, checkWeights } from '@/lib/practitioner/visits'
import { weightWords } from '@/lib/practitioner/weigh-checks'

type WeightSelectProps = {
  /** Unique on the page. */
  id: string
  /** What is weighed. */
  name: string
  weight: CheckWeight
  /** Shown beside the field; without it the name is only read out. */
  label?: string
  onWeight: (weight: CheckWeight) => void
}

/** How much something counts for the reader: a native select of three steps. */
export const WeightSelect = ({ id, name, weight, label, onWeight }: WeightSelectProps) => (
  <label htmlFor={id} className="inline-flex min-h-11 items-center gap-2 text-sm text-soft print:hidden">
    {label ? (
      <span>
        {label}
        <span className="hush">{`: ${name}`}</span>
      </span>
    ) : (
      <span className="hush">{`Weight: ${name}`}</span>
    )}
    <Select
      id={id}
      name="weight"
      text={weight}
      options={checkWeights.map(one => ({ value: one, label: weightWords[one] }))}
      onChange={text => onWeight(checkWeights.find(one => one === text) ?? 'matters')}
      className="min-h-11 w-auto text-sm field-sizing-content"
    />
  </label>
)
