import { SelectField } from '@/components/ui/select-field'
import { previewLabels, previewPatterns } from '@/content/scalp/scalp'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { previewField } from './preview-field'

const groups = [
  { label: 'Balding from front or crown', starts: 'norwood' },
  { label: 'Thinning along the parting', starts: 'ludwig' },
  { label: 'Other', starts: '' },
] as const

const groupOf = (id: string) => groups.findIndex(({ starts }) => id.startsWith(starts))

const options = groups.flatMap(({ label: group }, at) =>
  namesOf(previewPatterns)
    .filter(id => groupOf(id) === at)
    .map(id => ({ value: id, label: previewPatterns[id].label, group })),
)

/** The pattern and stage of hair loss, as a native list; the words for it stand under it. */
export const PreviewPattern = ({ ask }: { ask: PreviewAsk }) => {
  const field = previewField(ask, 'pattern')
  return (
    <SelectField
      {...field}
      label={previewLabels.pattern}
      options={options}
      note={
        <>
          <span className="mb-2 block text-sm">{previewPatterns[ask.settings.pattern].words}</span>
          {field.note}
        </>
      }
    />
  )
}
