import { describe, expect, it } from 'vitest'
import { isGap, optionGaps } from '@/lib/deciding/option-gaps'
import { linesOf, optionEntries } from '@/lib/deciding/option-table'

describe.each(optionEntries.map(option => [option.name, option] as const))('%s', (_, option) => {
  it('gathers each line for which nothing was found, once, and names the question that it belongs to', () => {
    const gaps = optionGaps(option)
    const wanted = linesOf(option).filter(isGap)
    expect(gaps.map(({ line }) => line.id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
    for (const { of } of gaps) expect(of).toMatch(/^[A-Z]/)
  })
})
