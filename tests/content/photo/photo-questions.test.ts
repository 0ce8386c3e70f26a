import { describe, expect, test } from 'vitest'
import { photoQuestions, twoPhotosLimits } from '@/content/photo/photo-questions'
import { type PhotoQuestion, photoQuestionSchema } from '@/content/photo/photo-questions.schema'
import { readingGrade } from '@/lib/articles/reading-grade'

const rows = Object.entries<PhotoQuestion>(photoQuestions)

describe('the questions for a photo', () => {
  test('are eight, and no two rest on the same row', () => {
    expect(rows).toHaveLength(8)
    expect(new Set(rows.map(([, { rests }]) => rests)).size).toBe(rows.length)
  })

  test.each(rows)('%s keeps the schema', (_id, row) => {
    expect(photoQuestionSchema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  test('are written in plain words, and so is what two photos cannot tell', () => {
    const words = rows.flatMap(([, { ask, look, instead }]) => [ask, look, instead])
    expect(readingGrade(words).grade).toBeLessThanOrEqual(6)
    expect(readingGrade(twoPhotosLimits).grade).toBeLessThanOrEqual(6)
  })
})
