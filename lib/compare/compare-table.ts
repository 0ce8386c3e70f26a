import { type AspectId, aspects } from '@/content/deciding/aspects'
import type { OptionId } from '@/content/deciding/option-ids'
import { type OptionEntry, optionEntries } from '@/lib/deciding/option-table'
import type { GroundLines } from '@/lib/evidence/ground-lines'
import { tellGround } from '@/lib/evidence/tell-ground'

/** One option's answer to one question, ready for the browser: without the ledger behind it. */
export type CompareCell = {
  /** The answer in a few words: the same in two options where it is the same answer. */
  head: string
  says: string
  /** Who says so. Empty where it is our own reasoning, or where nothing was found. */
  lines: GroundLines
  /** What was looked for in vain. */
  sought?: readonly string[]
}

export type CompareOption = { id: OptionId; name: string; short: string; cells: Record<AspectId, CompareCell> }

/** Every question with its name, and every written option with its answers. */
export type CompareTable = {
  questions: readonly { id: AspectId; asks: string }[]
  options: readonly CompareOption[]
}

const aspectIds = Object.keys(aspects) as AspectId[]

function tellOption({ id, name, short, cells }: OptionEntry): CompareOption {
  const told = aspectIds.map(aspect => {
    const { head, says, ground, sought } = cells[aspect]
    const cell: CompareCell = { head, says, lines: tellGround(ground), ...(sought.length > 0 ? { sought } : {}) }
    return [aspect, cell] as const
  })
  return { id, name, short, cells: Object.fromEntries(told) as CompareOption['cells'] }
}

/** Joins the options with the ledger. For the server; the browser gets its result. */
export const compareTable = (): CompareTable => ({
  questions: aspectIds.map(id => ({ id, asks: aspects[id].asks })),
  options: optionEntries.map(tellOption),
})
