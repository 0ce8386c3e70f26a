import { type AspectId, aspects, moments, sides, undoing } from '@/content/deciding/aspects'
import type { Line, OptionEntry } from './option-table'

/** What was looked for in vain, and to which question of the page. */
export type Gap = { of: string; line: Line }

/** Whether nothing was found for a line. */
export const isGap = ({ sought }: Line): boolean => sought.length > 0

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]

/** All that we looked for in vain of an option, in the order of its page: it is gathered once there, and not sprinkled. */
export function optionGaps({ cells, undo, later, course }: OptionEntry): readonly Gap[] {
  const asked = (aspect: AspectId): Gap[] => {
    const { more, ...cell } = cells[aspect]
    return [cell, ...more].map(line => ({ of: aspects[aspect].short, line }))
  }
  const all: Gap[] = [
    ...keysOf(aspects).flatMap(asked),
    ...keysOf(undoing).map(part => ({ of: undoing[part], line: undo[part] })),
    ...course.map(line => ({ of: 'If you do nothing', line })),
    ...keysOf(moments).flatMap(when =>
      keysOf(sides).map(side => ({ of: `${moments[when]}, ${sides[side].toLowerCase()}`, line: later[when][side] })),
    ),
  ]
  return all.filter(({ line }) => isGap(line))
}
