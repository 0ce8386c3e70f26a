import { type CheckWeight, checkWeights } from '@/lib/practitioner/practitioner-sheet'
import { weightWords } from '@/lib/practitioner/weigh-checks'

type WeightSelectProps = {
  /** What is weighed. */
  name: string
  weight: CheckWeight
  /** Shown beside the field; without it the name is only read out. */
  label?: string
  onWeight: (weight: CheckWeight) => void
}

/** How much something counts for the reader: a native select of three steps. */
export const WeightSelect = ({ name, weight, label, onWeight }: WeightSelectProps) => (
  <label className="inline-flex min-h-11 items-center gap-2 text-sm text-soft print:hidden">
    {label ? (
      <span>
        {label}
        <span className="hush">{`: ${name}`}</span>
      </span>
    ) : (
      <span className="hush">{`Weight: ${name}`}</span>
    )}
    <select
      value={weight}
      onChange={event => onWeight(checkWeights.find(one => one === event.target.value) ?? 'matters')}
      className="min-h-11 rounded-sm border border-edge bg-card px-2 text-sm text-ink field-sizing-content"
    >
      {checkWeights.map(one => (
        <option key={one} value={one}>
          {weightWords[one]}
        </option>
      ))}
    </select>
  </label>
)
