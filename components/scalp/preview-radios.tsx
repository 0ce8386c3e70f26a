import { settingText } from '@/lib/scalp/preview/preview-params'
import type { PreviewField as FieldName } from '@/lib/scalp/preview/preview-settings'
import type { PreviewAsk } from './preview-ask'
import { PreviewField } from './preview-field'

type PreviewRadiosProps = {
  ask: PreviewAsk
  field: FieldName
  label: string
  options: readonly { value: string; label: string; colour?: string }[]
  /** Short answers stand side by side, colours as swatches. */
  kind?: 'row' | 'list' | 'swatch'
}

const layouts = {
  row: 'grid-cols-[repeat(auto-fit,minmax(4.5rem,1fr))]',
  list: 'grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]',
  swatch: 'grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))]',
}
const answer =
  'relative flex min-h-11 cursor-pointer items-center justify-center rounded-sm border border-edge bg-card text-center text-sm ' +
  'leading-tight outline-ink hover:border-ink has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] ' +
  'has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2'

/** Native radios as a row of small fields. A swatch shows its colour; its name stands beside the label. */
export const PreviewRadios = ({ ask, field, label, options, kind = 'row' }: PreviewRadiosProps) => {
  const set = settingText(ask.settings, field)
  const chosen = options.find(({ value }) => value === set)
  return (
    <PreviewField ask={ask} field={field} label={label} value={kind === 'swatch' ? chosen?.label : undefined} group>
      <div className={`mt-2 grid gap-2 ${layouts[kind]}`}>
        {options.map(({ value, label: name, colour }) => (
          <label key={value} className={`${answer} ${kind === 'swatch' ? 'p-1' : 'px-2 py-1.5'}`}>
            <input
              type="radio"
              name={`preview-${field}`}
              value={value}
              checked={value === set}
              onChange={() => ask.onSet(field, value)}
              className="absolute inset-0 cursor-pointer appearance-none"
            />
            {colour ? (
              <>
                <svg
                  aria-hidden="true"
                  viewBox="0 0 10 10"
                  preserveAspectRatio="none"
                  className="h-8 w-full rounded-sm forced-color-adjust-none"
                >
                  <rect width="10" height="10" fill={colour} />
                </svg>
                <span className="hush">{name}</span>
              </>
            ) : (
              name
            )}
          </label>
        ))}
      </div>
    </PreviewField>
  )
}
