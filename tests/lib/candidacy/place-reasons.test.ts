import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { headPlaces, placesOfPatterns } from '@/content/candidacy/head-places'
import { patternQuestion } from '@/content/candidacy/pattern-question'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { placeOfLook, placeReasons } from '@/lib/candidacy/place-reasons'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { placeInPicture, viewOfPlaces } from '@/lib/scalp/preview/view-of-places'

describe('the places of the table', () => {
  it.each(Object.entries(headPlaces))('%s lies on the skin, to a hundredth of a head', (_, { at: [x, y, z] }) => {
    expect(Math.abs(headDistance(x, y, z))).toBeLessThan(0.02)
  })

  it('every look has its place, but for those of which the quiz does not know where they are', () => {
    const nowhere = patternQuestion.answers.map(({ id }) => id as string).filter(id => !(id in placesOfPatterns))
    expect(nowhere).toEqual(['scar-injury', 'scar-cancer', 'birthmark', 'burn', 'not-sure'])
    const answers = candidacyQuestions.flatMap(question => question.answers.map(({ id }) => id as string))
    expect(Object.keys(placesOfPatterns).filter(id => !answers.includes(id))).toEqual([])
  })
})

describe('where reasons sit', () => {
  const longOverBald = picksOf({ change: ['bald'], pattern: ['norwood-6'], hair: 'longer', skin: 'pale-dark' })

  it('how hair is worn sits at the hair that is left, the look where it is bare, and skin on the skin', () => {
    const placed = Object.fromEntries(
      placeReasons(candidacyFlow, longOverBald).map(({ place, rules }) => [place, rules as readonly string[]]),
    )
    expect(placed.side).toContain('long-over-bald')
    expect(placed.forehead).toContain('pale-and-dark')
  })

  it('an illness or a medicine sits nowhere', () => {
    const ill = picksOf({ change: ['bald'], illness: ['heart'], medicines: ['thinners'] })
    expect(weighPicks(candidacyFlow, ill).rules).toEqual(expect.arrayContaining(['heart', 'blood-thinners']))
    expect(placeReasons(candidacyFlow, ill).flatMap(({ rules }) => rules)).not.toContain('heart')
    expect(placeReasons(candidacyFlow, ill).flatMap(({ rules }) => rules)).not.toContain('blood-thinners')
  })

  it('a scar of which nobody said where it is has no place, a strip scar has the back of the head', () => {
    expect(placeOfLook({ pattern: ['scar-injury'] })).toBeUndefined()
    expect(placeOfLook({ pattern: ['scar-injury', 'scar-strip'] })).toBe('back')
    expect(placeOfLook({})).toBeUndefined()
    expect(placeOfLook({ pattern: ['constructor'] })).toBeUndefined()
  })

  it('each sits in one place', () => {
    for (const pattern of patternQuestion.answers) {
      const picks = { ...longOverBald, pattern: [pattern.id] }
      const rules = placeReasons(candidacyFlow, picks).flatMap(placed => placed.rules)
      expect(new Set(rules).size).toBe(rules.length)
    }
  })
})

describe('the view', () => {
  const at = (place: keyof typeof headPlaces) => headPlaces[place].at

  it('shows the face where nothing, or nothing behind it, is pointed at', () => {
    expect(viewOfPlaces([])).toEqual({ yaw: 42, pitch: 12 })
    expect(viewOfPlaces([at('hairline'), at('side')])).toEqual({ yaw: 42, pitch: 12 })
  })

  it.each(Object.keys(headPlaces) as (keyof typeof headPlaces)[])('%s is seen in the view chosen for it', place => {
    const { x, y, isSeen } = placeInPicture(at(place), viewOfPlaces([at(place)]))
    expect(isSeen).toBe(true)
    for (const share of [x, y]) {
      expect(share).toBeGreaterThan(0.05)
      expect(share).toBeLessThan(0.95)
    }
  })

  it('the back of the head is not seen from the front', () => {
    expect(placeInPicture(at('back'), { yaw: 0, pitch: 0 }).isSeen).toBe(false)
  })
})
