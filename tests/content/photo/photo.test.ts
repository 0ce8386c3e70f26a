import { expect, test } from 'vitest'
import { photoAreas, photoLimits, photoModes, photoSizes, photoTips, photoViews } from '@/content/photo/photo'
import { photoModeSchema, photoViewSchema } from '@/content/photo/photo.schema'
import { readingGrade } from '@/lib/articles/reading-grade'

test('the views and the modes keep their schemas', () => {
  for (const view of Object.values(photoViews)) expect(photoViewSchema.safeParse(view).error?.issues ?? []).toEqual([])
  for (const mode of Object.values(photoModes)) expect(photoModeSchema.safeParse(mode).error?.issues ?? []).toEqual([])
  expect(new Set(photoAreas).size).toBe(photoAreas.length)
})

test('what the drawing cannot do is said in plain sentences', () => {
  for (const sentence of [...photoLimits, ...photoTips]) {
    expect(sentence).toMatch(/\.$/)
    expect(readingGrade([sentence]).grade, sentence).toBeLessThanOrEqual(9)
  }
})

test('a photo is kept at twelve megapixels at most', () => {
  expect(photoSizes.keptMegapixels).toBeLessThanOrEqual(12)
})
