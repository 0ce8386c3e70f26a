import { previewPatterns } from '@/content/scalp/scalp'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { describedBy, PreviewField } from './preview-field'

const groups = [
  { label: 'Balding from front or crown', starts: 'norwood' },
  { label: 'Thinning along the parting', starts: 'ludwig' },
  { label: 'Other', starts: '' },
] as const

const groupOf = (id: string) => groups.findIndex(({ starts }) => id.startsWith(starts))

/** The pattern and stage of hair loss, as a native list. */
export const PreviewPattern = ({ ask }: { ask: PreviewAsk }) => (
  <PreviewField ask={ask} field="pattern" label="Hair loss">
    <select
      id="preview-pattern"
      value={ask.settings.pattern}
      aria-describedby={describedBy(ask, 'pattern')}
      onChange={event => ask.onSet('pattern', event.target.value)}
      className="mt-2 block min-h-12 w-full rounded-sm border border-edge bg-card px-3 text-ink hover:border-ink"
    >
      {groups.map(({ label, starts }, at) => (
        <optgroup key={starts} label={label}>
          {namesOf(previewPatterns)
            .filter(id => groupOf(id) === at)
            .map(id => (
              <option key={id} value={id}>
                {previewPatterns[id].label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
    <p className="mt-2 text-sm">{previewPatterns[ask.settings.pattern].words}</p>
  </PreviewField>
)
