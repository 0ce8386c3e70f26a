import { families, type Page } from '@/app/pages'
import { optionHref } from '@/lib/deciding/option-address'
import type { OptionEntry } from '@/lib/deciding/option-table'

/** An option as a page of the register: its table says the rest of the row. */
export const optionRow = ({ id, name, inShort }: OptionEntry): Page => ({
  ...families['/options/[slug]'],
  path: optionHref(id),
  name,
  title: `${name}: what it does, costs and risks`,
  description: `${inShort.says} Who it is for, what can go wrong, whether it can be undone and what it costs over ten years.`,
})
