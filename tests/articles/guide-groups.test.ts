import { expect, it } from 'vitest'
import { guideGroups } from '@/content/articles/guide-groups'
import { guides } from '@/lib/articles/guides'

it('each guide stands in one group', async () => {
  const listed: readonly string[] = guideGroups.flatMap(group => [...group.guides])
  expect((await guides.slugs()).filter(slug => listed.filter(one => one === slug).length !== 1)).toEqual([])
})

it('there are four groups, so that a list of twenty is read as four', () => {
  expect(guideGroups).toHaveLength(4)
})
