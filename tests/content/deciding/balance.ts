import { findBareFigures } from '@/lib/articles/bare-figures'
import { type Line, linesOf, type OptionEntry } from '@/lib/deciding/option-table'

type Span = readonly [shortest: number, longest: number]

/** Letters that a line of each kind may have, figures filled in. */
const spans: readonly (readonly [kind: RegExp, span: Span])[] = [
  [/^[a-z-]+\.in-short$/, [60, 160]],
  [/^[a-z-]+\.worst$/, [40, 160]],
  [/\.more\.\d+$/, [25, 260]],
  [/^[a-z-]+\.cells\./, [40, 140]],
  [/^[a-z-]+\.undo\./, [25, 140]],
  [/\.(?:good|bad)\.\d+$/, [30, 80]],
  [/\.later\./, [25, 120]],
  [/\.course\.\d+$/, [40, 200]],
]
const spanOf = ({ id }: Line): Span => spans.find(([kind]) => kind.test(id))?.[1] ?? [1, 0]

/** How far from one another two lengths may be: a fifth of the longer. */
const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(a, b) / 5

const letters = (lines: readonly Line[]) => lines.reduce((sum, { says }) => sum + says.length, 0)

/** Ten years are the horizon of every option, and what the moments of its table are called. */
const horizon = /\bten years\b/g

/** The lines that are empty, too short or too long, or that type a figure beside what their tables print. */
export const unevenLines = (option: OptionEntry): string[] =>
  linesOf(option).flatMap(line => {
    const [shortest, longest] = spanOf(line)
    const fits = line.says.length >= shortest && line.says.length <= longest
    return fits ? [] : [`${line.id} has ${line.says.length} letters, not ${shortest}–${longest}: ${line.says}`]
  })

/** Letters of a head, figures filled in. */
const headSpan: Span = [4, 42]

/** Heads that are too short or too long to stand side by side, or that say what their sentence does. */
export const unevenHeads = ({ cells }: OptionEntry): string[] =>
  Object.values(cells).flatMap(({ id, head, says }) => {
    const fits = head.length >= headSpan[0] && head.length <= headSpan[1] && head.length < says.length / 1.5
    return fits ? [] : [`${id} has a head of ${head.length} letters: ${head}`]
  })

/** The sentences of a row, before its figures are filled in, that type one. */
export const typedFigures = (says: string): string[] =>
  findBareFigures(says.replaceAll(/\{[^}]*\}/g, 'it').replaceAll(horizon, 'years')).map(
    ({ text, kind }) => `${text} (${kind})`,
  )

/** Where good and bad, or two options, are told at different length. The middle one of all options is the measure. */
export function unevenOptions(options: readonly OptionEntry[]): string[] {
  const sides = options.flatMap(({ id, good, bad }) => {
    const [pros, cons] = [letters(good), letters(bad)]
    const even = isNear(pros, cons) && good.length === bad.length
    return even ? [] : [`${id}: good has ${good.length} lines and ${pros} letters, bad ${bad.length} and ${cons}`]
  })
  const parts = {
    'the cells': ({ cells }: OptionEntry) => letters(Object.values(cells)),
    'their heads': ({ cells }: OptionEntry) => Object.values(cells).reduce((sum, { head }) => sum + head.length, 0),
    good: ({ good }: OptionEntry) => letters(good),
    bad: ({ bad }: OptionEntry) => letters(bad),
    'what it is like later': ({ later }: OptionEntry) =>
      letters(Object.values(later).flatMap(side => Object.values(side))),
  }
  const apart = Object.entries(parts).flatMap(([part, measure]) => {
    const lengths = options.map(measure).toSorted((a, b) => a - b)
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0
    return options
      .filter(option => !isNear(measure(option), middle))
      .map(option => `${option.id}: ${part} have ${measure(option)} letters, where the middle option has ${middle}`)
  })
  return [...sides, ...apart]
}

/** What tells how often a harm was seen without saying of how many, or as a share that hides them. */
export const uncounted = ({ cells }: OptionEntry): string[] =>
  [cells['how-often'], ...cells['how-often'].more]
    .filter(({ says }) => /\d/.test(says))
    .filter(({ says }) => !/\bof (?:the )?\d[\d,]*\b/i.test(says) || /%|\bper ?cent\b|\b(?:one|1) in \w+/i.test(says))
    .map(({ id, says }) => `${id}: ${says}`)
