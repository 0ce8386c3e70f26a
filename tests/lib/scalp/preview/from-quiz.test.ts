import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { previewFromQuiz, readQuizHandOn } from '@/lib/scalp/preview/from-quiz'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'

const answersOf = (question: string) =>
  candidacyQuestions.find(({ id }) => id === question)?.answers.map(({ id }) => id) ?? []

describe('the quiz’s answers as a picture', () => {
  it('takes over what says something of looks', () => {
    const picks = {
      pattern: ['norwood-4'],
      sex: ['man'],
      skin: ['dark'],
      hair: ['short'],
      also: ['scan', 'grey'],
      scalp: ['keloid'],
    }
    expect(previewFromQuiz(picks)).toEqual({
      ...previewDefaults,
      pattern: 'norwood-4',
      skin: 8,
      hair: 'brown',
      grey: 80,
      length: 'short',
    })
    expect(previewAddress.query(previewFromQuiz({ pattern: ['ludwig-2'], skin: ['pale-light'] }))).toBe(
      'area=thin&hair=light-brown&head=woman&pattern=ludwig-2&skin=1',
    )
  })

  it('takes the head from the reader’s own word, and without it from the pattern', () => {
    expect(previewFromQuiz({ sex: ['woman'] }).head).toBe('woman')
    expect(previewFromQuiz({ sex: ['man'], pattern: ['ludwig-1'] }).head).toBe('man')
    expect(previewFromQuiz({ pattern: ['ludwig-1'] }).head).toBe('woman')
    expect(previewFromQuiz({ pattern: ['norwood-1'] }).head).toBe('man')
  })

  it('leaves out what the quiz does not know, and never throws', () => {
    expect(previewFromQuiz({})).toEqual(previewDefaults)
    const odd = { pattern: ['not-sure'], skin: ['__proto__'], colour: ['constructor'], hair: [], sex: ['unsaid'] }
    expect(previewFromQuiz(odd)).toEqual(previewDefaults)
  })

  it('knows every answer to the questions that it reads, and gives settings that the address can carry', () => {
    for (const pattern of answersOf('pattern')) {
      for (const skin of answersOf('skin')) {
        const text = previewAddress.query(previewFromQuiz({ pattern: [pattern], skin: [skin] }))
        expect(previewAddress.parse(text)).toEqual({
          answers: previewFromQuiz({ pattern: [pattern], skin: [skin] }),
          problems: [],
        })
        if (skin !== 'not-sure' && skin !== 'brown') expect(text).toContain('skin=')
      }
    }
    expect(answersOf('hair')).toEqual(['shaved', 'short', 'longer', 'as-it-is', 'no-upkeep', 'not-sure'])
  })

  it('reads what an older quiz hands on as it did', () => {
    expect(previewFromQuiz({ skin: ['very-pale'], colour: ['grey'] })).toMatchObject({ skin: 1, grey: 80 })
    expect(previewFromQuiz({ skin: ['dark'], colour: ['mid'] })).toMatchObject({ skin: 8, hair: 'light-brown' })
  })

  it('is read from the quiz’s own fragment, handed on as one parameter', () => {
    const quiz = 'hair=long&pattern=norwood-6&scalp=moles,eczema&skin=brown'
    expect(readQuizHandOn(`#quiz=${encodeURIComponent(quiz)}`)).toEqual({ ...previewDefaults, length: 'long', skin: 6 })
    expect(readQuizHandOn('#skin=3')).toBeUndefined()
    expect(readQuizHandOn('#quiz=%E0%A4%A&x'), 'told by the address instead').toBeUndefined()
    expect(readQuizHandOn('#quiz=__proto__%3Dx%26pattern%3Dconstructor')).toEqual(previewDefaults)
  })
})
