import { expect, test } from 'vitest'
import { filesMatching } from './project-files'
import { sentencesIn } from './sentences-in'

/** Where a room's sentences stand: one file a room, and another for what an address says, which other rooms load with it. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  aftercare: ['lib/aftercare/aftercare-words.ts', 'lib/aftercare/aftercare-link-words.ts'],
  candidacy: ['lib/candidacy/candidacy-words.ts'],
  chances: ['lib/chances/chances-words.ts'],
  cost: ['lib/cost/cost-words.ts', 'lib/cost/cost-link-words.ts'],
  photo: ['lib/photo/photo-words.ts', 'lib/photo/compare-words.ts', 'lib/photo/photo-link-words.ts'],
  longevity: ['lib/longevity/longevity-words.ts'],
  plan: ['lib/plan/plan-words.ts'],
  practitioner: ['lib/practitioner/practitioner-words.ts'],
  scalp: ['lib/scalp/preview/preview-words.ts', 'lib/scalp/preview/preview-link-words.ts'],
  timeline: ['lib/timeline/timeline-words.ts'],
  values: ['lib/values/values-words.ts', 'lib/values/values-link-words.ts'],
}

/** What a data file holds is told where that file is made, beside what its fields mean. */
const isDataFile = (path: string) => /\/publish-[a-z-]+\.ts$/.test(path)

const strays = (room: string) =>
  filesMatching(new RegExp(`^lib/${room}/.*\\.ts$`))
    .filter(({ path }) => !(ownWords[room]?.includes(path) || isDataFile(path)))
    .flatMap(file => sentencesIn(file).map(sentence => `${file.path}: ${sentence}`))

test.each(Object.keys(ownWords))('what lib/%s says to a reader stands in its one file of words', room => {
  expect(strays(room)).toEqual([])
})

test('a sentence is seen where it stands, and what is no sentence is let through', () => {
  const told = (text: string) => sentencesIn({ path: 'lib/room/rule.ts', text })
  expect(told("const message = 'Give one date here.'")).toEqual(['Give one date here.'])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a template, as it stands in a file
  expect(told('const say = (n: number) => `You have ${n} days.`')).toEqual(['You have x days.'])
  expect(told("const long = 'It stands on two lines, ' +\n  here + ' and it ends.'")).toEqual([
    'It stands on two lines, x and it ends.',
  ])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a template, as it stands in a file
  expect(told("const a = `${ok ? 'Is this one of yours?' : ''}`")).toEqual(['Is this one of yours?'])
  expect(told("const label = 'Day 4. Short one.'")).toEqual([])
  expect(told("throw new RangeError('There is no such row here.')")).toEqual([])
  expect(told("const name = 'a label without an end mark'")).toEqual([])
})
