import { FieldGroup } from '@/components/ui/field-group'
import { previewFaults, previewLabels } from '@/content/scalp/scalp'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { previewField } from './preview-field'
import { PreviewNote } from './preview-note'

const faults = namesOf(previewFaults)
const button =
  'min-h-11 rounded-sm border border-edge bg-card px-3 text-sm hover:border-ink aria-pressed:border-ink ' +
  'aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]'

/** Good work, or any of the faults that sources name, one by one or all at once. */
export const PreviewFaults = ({ ask }: { ask: PreviewAsk }) => {
  const set = ask.settings.faults
  const toggle = (fault: (typeof faults)[number], on: boolean) =>
    ask.onSet('faults', faults.filter(other => (other === fault ? on : set.includes(other))).join('-'))
  return (
    <FieldGroup {...previewField(ask, 'faults')} label={previewLabels.faults}>
      <div className="mt-2 flex gap-2">
        <button
          type="button"
          aria-pressed={set.length === 0}
          className={button}
          onClick={() => ask.onSet('faults', '')}
        >
          Good work
        </button>
        <button
          type="button"
          aria-pressed={set.length === faults.length}
          className={button}
          onClick={() => ask.onSet('faults', faults.join('-'))}
        >
          All faults
        </button>
      </div>
      <p className="mt-2">
        <PreviewNote table={ask.table} id="faults.none" />
      </p>
      <div className="mt-2">
        {faults.map(fault => (
          <label key={fault} className="flex cursor-pointer items-start gap-3 border-t border-rule py-3">
            <input
              type="checkbox"
              name={`preview-fault-${fault}`}
              checked={set.includes(fault)}
              className="choice-mark"
              aria-describedby={`preview-fault-${fault}-note`}
              onChange={event => toggle(fault, event.target.checked)}
            />
            <span>
              <span className="font-semibold">{previewFaults[fault].label}</span>
              <span id={`preview-fault-${fault}-note`} className="block">
                <PreviewNote table={ask.table} id={`faults.${fault}`} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
