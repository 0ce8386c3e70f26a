import { expect, it } from 'vitest'
import { guideGroups } from '@/content/articles/guide-groups'
import { guides } from '@/lib/articles/guides'

it('each guide stands in one group, and each group lists guides that are there', async () => {
  const listed: readonly string[] = guideGroups.flatMap(group => [...group.guides])
  expect(listed.toSorted()).toEqual(await guides.slugs())
})

it('there are four groups, so that a list of twenty is read as four', () => {
  expect(guideGroups).toHaveLength(4)
})
