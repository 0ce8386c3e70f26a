import { expect, it } from 'vitest'
import { longevityFactWords } from '@/lib/longevity/longevity-words'

it('a range over several says that it is no average, and two that share no year say so', () => {
  expect(longevityFactWords.range('When it fades', 'one', 'another')).toBe(
    'When it fades, from the earliest year named (one) to the latest (another). It is no average.',
  )
  expect(longevityFactWords.apart('one', 'another')).toMatch(/^The touch-up according to one and to another\. No year /)
})
