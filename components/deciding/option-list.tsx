import { optionHref } from '@/lib/deciding/option-address'
import { optionEntries } from '@/lib/deciding/option-table'
import { OptionKeyLines } from './option-head'

/** Every option with what decides first, all in one form. */
export const OptionList = () => (
  <ul className="grid gap-x-12 md:grid-cols-2">
    {optionEntries.map(option => (
      <li key={option.id} className="border-t-2 border-ink pb-8 pt-4">
        <h2 className="text-2xl">
          <a href={optionHref(option.id)}>{option.name}</a>
        </h2>
        <p className="mb-3 mt-1 max-w-[60ch] text-soft">{option.inShort.says}</p>
        <OptionKeyLines option={option} />
      </li>
    ))}
  </ul>
)
