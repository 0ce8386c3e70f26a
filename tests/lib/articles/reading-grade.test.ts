import { describe, expect, it } from 'vitest'
import { readingGrade } from '@/lib/articles/reading-grade'

describe('the reading grade', () => {
  it('is Flesch–Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59', () => {
    // Ten words, two sentences, eleven syllables.
    const { grade, words, sentences, wordsPerSentence } = readingGrade(['The cat sat on the mat. The rabbit ran away.'])
    expect({ words, sentences, wordsPerSentence }).toEqual({ words: 10, sentences: 2, wordsPerSentence: 5 })
    expect(grade).toBeCloseTo(0.39 * 5 + 11.8 * (12 / 10) - 15.59, 1)
  })

  it('counts scalp micropigmentation as SMP', () => {
    expect(readingGrade(['Scalp micropigmentation hides it.'])).toMatchObject({ words: 3 })
    expect(readingGrade(['It is scalp\nmicropigmentation.']).grade).toBe(readingGrade(['It is SMP.']).grade)
  })

  it('ends a sentence with its block, and after quotes and brackets', () => {
    expect(readingGrade(['one item', 'another item']).sentences).toBe(2)
    expect(readingGrade(['He said “no.” Then (he left.) And came back?']).sentences).toBe(3)
  })

  it('does not end a sentence inside a price or a range', () => {
    expect(readingGrade(['It costs $1.50 a day, 2–4 times.']).sentences).toBe(1)
  })

  it('names the longest sentence', () => {
    expect(readingGrade(['A b c. D e f g.']).longest).toEqual({ words: 4, sentence: 'D e f g.' })
  })

  it('refuses a text without words', () => {
    expect(() => readingGrade(['…'])).toThrow('without words')
  })
})
