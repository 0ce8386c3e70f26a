import { expect, it } from 'vitest'
import { optionEntries } from '@/lib/deciding/option-table'
import { publishOptions } from '@/lib/deciding/publish-options'

it('publishes the answer in a few words beside each sentence, as the comparison shows it', () => {
  const { schema, body } = publishOptions()
  const file = schema.parse(body()) as { options: { cells: Record<string, { head: string; says: string }> }[] }
  expect(file.options.map(({ cells }) => Object.values(cells).map(({ head }) => head))).toEqual(
    optionEntries.map(({ cells }) => Object.values(cells).map(({ head }) => head)),
  )
})
