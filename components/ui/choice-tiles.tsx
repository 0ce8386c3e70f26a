import type { AskedField, FieldHead } from './asked-field'
import { FieldGroup } from './field-group'

type ChoiceTilesProps = AskedField &
  Omit<FieldHead, 'aside'> & {
    /** With a colour the answer is a swatch; its name stands beside the label. */
    options: readonly { value: string; label: string; colour?: string | undefined }[]
    kind?: 'row' | 'list' | 'swatch'
  }

const layouts = {
  row: 'grid-cols-[repeat(auto-fit,minmax(4.5rem,1fr))]',
  list: 'grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]',
  swatch: 'grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))]',
}

/** A question with its answers as small fields side by side. Native radios, each as large as its field. */
export const ChoiceTiles = ({ options, kind = 'row', ...field }: ChoiceTilesProps) => {
  const { name, text, onChange } = field
  const chosen = options.find(({ value }) => value === text)
  const said = <span className="text-right text-sm tabular-nums text-soft">{chosen?.label}</span>
  return (
    <FieldGroup {...field} aside={kind === 'swatch' ? said : undefined}>
      <div className={`mt-2 grid gap-2 ${layouts[kind]}`}>
        {options.map(({ value, label, colour }) => (
          <label
            key={value}
            className={`answer relative flex min-h-11 cursor-pointer items-center justify-center text-center text-sm leading-tight has-checked:font-semibold ${
              kind === 'swatch' ? 'p-1' : 'px-2 py-1.5'
            }`}
          >
            <input
              type="radio"
              name={name}
              value={value}
              className="absolute inset-0 cursor-pointer appearance-none"
              {...(onChange
                ? { checked: value === text, onChange: () => onChange(value) }
                : { defaultChecked: value === text })}
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
                <span className="hush">{label}</span>
              </>
            ) : (
              label
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
