import { printList } from '@/lib/format/print-list'

const most = 3

/** What to say of a link of which nothing was understood, by the names that stood in it. */
export function sayUnknown(names: readonly string[]): string {
  const shown = names.slice(0, most).map(name => `“${name.slice(0, 40)}”`)
  return `This link asks for ${printList(shown)}, which this page does not know, so nothing of it was read.`
}
