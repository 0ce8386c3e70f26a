import { describe, expect, it } from 'vitest'
import { answerDomId } from '@/lib/candidacy/answer-dom-id'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { writeCandidacyCss } from '@/lib/candidacy/write-candidacy-css'
import { courseIfLong, smallFlow } from './small-flow'

it('an answer has its question and itself in the id of its radio', () => {
  expect(answerDomId('hair', 'not-sure')).toBe('hair-not-sure')
})

/** One rule of each effect, one of them on two questions; how the loss goes is asked of those who want it long. */
const flow: CandidacyFlow = {
  ...smallFlow,
  questions: [...smallFlow.questions, courseIfLong],
  rules: [
    { id: 'pregnant', effect: 'wait', fits: false, when: [['illness', ['none']]] },
    { id: 'bald-shaved', effect: 'for', fits: true, when: [['hair', ['shaved', 'not-sure']]] },
    { id: 'woman', effect: 'for', fits: false, when: [['hair', ['long']]] },
    { id: 'diabetes', effect: 'settle', fits: false, when: [['illness', ['diabetes']]] },
    { id: 'heart', effect: 'doctor', fits: false, when: [['illness', ['heart']]] },
    {
      id: 'long-over-bald',
      effect: 'against',
      fits: false,
      when: [
        ['hair', ['long']],
        ['illness', ['other']],
      ],
    },
    { id: 'own-smp', effect: 'repair', fits: false, when: [['course', ['slow']]] },
  ],
}
const lines = () => writeCandidacyCss(flow, new Map([['C46', ['long-over-bald', 'heart']]])).split('\n')

const asking = '[data-part="asking"]'
const shaved = ':has(#hair-shaved:checked,#hair-not-sure:checked)'
const long = ':has(#hair-long:checked)'
const diabetes = ':has(#illness-diabetes:checked)'
const heart = ':has(#illness-heart:checked)'
const other = ':has(#illness-other:checked)'
const none = ':has(#illness-none:checked)'
/** Asked only of those who want it long, so the rule on it holds only then. */
const slow = `:has(#course-slow:checked):is(${long})`
const complete =
  ':where(:has(input[name="hair"]:checked):has(input[name="illness"]:checked)' +
  `:is(:has(input[name="course"]:checked),:not(:is(${long}))))`
const verdict = (when: string, id: string) =>
  `${asking}${when}~* [data-verdict]{display:none}${asking}${when}~* [data-verdict="${id}"]{display:block}`
const why = (when: string, effect: string, rule: string) =>
  `${asking}:where(${when})~* [data-why="${effect}"]{display:none}` +
  `${asking}:where(${when})~* [data-decides="${rule}"]{display:inline}`

describe('the stylesheet of a small quiz', () => {
  it('hides all, then shows verdicts from the weakest to the one that outvotes all', () => {
    expect(lines().slice(0, 9)).toEqual([
      `${asking}~* :is([data-verdict],[data-rule],[data-group],[data-dispute],[data-missing],[data-guide],[data-still]){display:none}` +
        `${asking}~* [data-decides]:where(:not([data-decides="otherwise"])){display:none}`,
      verdict('', 'open'),
      verdict(`:where(:is(${shaved}))`, 'fit-if-settled'),
      verdict(`:where(:is(${shaved}))${complete}`, 'likely-fit'),
      verdict(`:where(:is(${shaved})):where(:is(${diabetes}))`, 'fit-if-settled'),
      verdict(`:where(:is(${long}${other}))`, 'poor-fit'),
      verdict(`:where(:is(${slow}))`, 'repair-first'),
      verdict(`:where(:is(${heart}))`, 'doctor-first'),
      verdict(`:where(:is(${none}))`, 'not-now'),
    ])
  })

  it('tells what decides by the first rule that holds, which therefore stands last', () => {
    expect(lines().slice(9, 15)).toEqual([
      why(slow, 'repair', 'own-smp'),
      why(`${long}${other}`, 'against', 'long-over-bald'),
      why(heart, 'doctor', 'heart'),
      why(diabetes, 'settle', 'diabetes'),
      why(shaved, 'for', 'bald-shaved'),
      why(none, 'wait', 'pregnant'),
    ])
  })

  it('shows a rule where each of its questions is put and has one of its answers', () => {
    expect(lines().slice(15, 22)).toEqual([
      `${asking}:where(${none})~* [data-rule="pregnant"]{display:block}`,
      `${asking}:where(${shaved})~* [data-rule="bald-shaved"]{display:block}`,
      `${asking}:where(${long})~* [data-rule="woman"]{display:block}`,
      `${asking}:where(${diabetes})~* [data-rule="diabetes"]{display:block}`,
      `${asking}:where(${heart})~* [data-rule="heart"]{display:block}`,
      `${asking}:where(${long}${other})~* [data-rule="long-over-bald"]{display:block}`,
      `${asking}:where(${slow})~* [data-rule="own-smp"]{display:block}`,
    ])
  })

  it('shows the heading of a group where one of its rules holds', () => {
    expect(lines().slice(22, 28)).toEqual([
      `${asking}:where(:is(${none}))~* [data-group="wait"]{display:block}`,
      `${asking}:where(:is(${heart}))~* [data-group="doctor"]{display:block}`,
      `${asking}:where(:is(${slow}))~* [data-group="repair"]{display:block}`,
      `${asking}:where(:is(${long}${other}))~* [data-group="against"]{display:block}`,
      `${asking}:where(:is(${diabetes}))~* [data-group="settle"]{display:block}`,
      `${asking}:where(:is(${shaved},${long}))~* [data-group="for"]{display:block}`,
    ])
  })

  it('shows a dispute where a rule that touches it holds', () => {
    expect(lines()[29]).toBe(
      `${asking}:where(:is(${heart},${long}${other}))~* ` +
        ':is([data-dispute="C46"],[data-group="disputed"]){display:block}',
    )
  })

  it('leaves out what counts for it where it cannot be had now, and then tells what the other reasons touch', () => {
    expect(lines()[28]).toBe(
      `${asking}:where(:is(${none}))~* ` +
        ':is([data-group="for"],:where([data-group="for"]) [data-rule],[data-dispute],[data-group="disputed"]){display:none}',
    )
  })

  it('names each open question that is put, and the list of them while there is one', () => {
    expect(lines().slice(30, 34)).toEqual([
      `${asking}:not(:has(input[name="hair"]:checked))~* [data-missing="hair"]{display:block}`,
      `${asking}:not(:has(input[name="illness"]:checked))~* [data-missing="illness"]{display:block}`,
      `${asking}:is(${long}):not(:has(input[name="course"]:checked))~* [data-missing="course"]{display:block}`,
      `${asking}:not(${complete})~* [data-group="missing"]{display:block}`,
    ])
  })

  it('puts a question away without script while it concerns nobody, and one at a time with it', () => {
    const quiz = '[data-widget="candidacy"]'
    const alone = (id: string) =>
      `${quiz}[data-at] [data-question="${id}"]{display:none}${quiz}[data-at="${id}"] [data-question="${id}"]{display:block}`
    expect(lines().slice(34)).toEqual([
      `${quiz}:not([data-at]) ${asking}:not(:is(${long})) [data-question="course"]{display:none}`,
      alone('hair'),
      alone('illness'),
      alone('course'),
      '',
    ])
  })
})
