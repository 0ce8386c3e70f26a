import { describe, expect, it } from 'vitest'
import { answerDomId } from '@/lib/candidacy/answer-dom-id'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { writeCandidacyCss } from '@/lib/candidacy/write-candidacy-css'
import { smallFlow } from './small-flow'

it('an answer has its question and itself in the id of its radio', () => {
  expect(answerDomId('hair', 'not-sure')).toBe('hair-not-sure')
})

/** One rule of each effect, one of them on two questions. */
const flow: CandidacyFlow = {
  ...smallFlow,
  rules: [
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
  ],
}
const lines = () => writeCandidacyCss(flow, new Map([['C46', ['long-over-bald', 'heart']]])).split('\n')

const asking = '[data-part="asking"]'
const shaved = ':has(#hair-shaved:checked,#hair-not-sure:checked)'
const long = ':has(#hair-long:checked)'
const diabetes = ':has(#illness-diabetes:checked)'
const heart = ':has(#illness-heart:checked)'
const other = ':has(#illness-other:checked)'
const complete = ':where(:has(input[name="hair"]:checked):has(input[name="illness"]:checked))'
const verdict = (when: string, id: string) =>
  `${asking}${when}~* [data-verdict]{display:none}${asking}${when}~* [data-verdict="${id}"]{display:block}`

describe('the stylesheet of a small quiz', () => {
  it('hides all, then shows verdicts from the weakest to the one that outvotes all', () => {
    expect(lines().slice(0, 7)).toEqual([
      `${asking}~* :is([data-verdict],[data-rule],[data-group],[data-dispute],[data-missing]){display:none}`,
      verdict('', 'open'),
      verdict(`:where(:is(${shaved}))`, 'fit-if-settled'),
      verdict(`:where(:is(${shaved}))${complete}`, 'likely-fit'),
      verdict(`:where(:is(${shaved})):where(:is(${diabetes}))`, 'fit-if-settled'),
      verdict(`:where(:is(${long}${other}))`, 'poor-fit'),
      verdict(`:where(:is(${heart}))`, 'doctor-first'),
    ])
  })

  it('shows a rule where each of its questions has one of its answers', () => {
    expect(lines().slice(7, 12)).toEqual([
      `${asking}${shaved}~* [data-rule="bald-shaved"]{display:block}`,
      `${asking}${long}~* [data-rule="woman"]{display:block}`,
      `${asking}${diabetes}~* [data-rule="diabetes"]{display:block}`,
      `${asking}${heart}~* [data-rule="heart"]{display:block}`,
      `${asking}${long}${other}~* [data-rule="long-over-bald"]{display:block}`,
    ])
  })

  it('shows the heading of a group where one of its rules holds', () => {
    expect(lines().slice(12, 16)).toEqual([
      `${asking}:where(:is(${shaved},${long}))~* [data-group="for"]{display:block}`,
      `${asking}:where(:is(${diabetes}))~* [data-group="settle"]{display:block}`,
      `${asking}:where(:is(${heart}))~* [data-group="doctor"]{display:block}`,
      `${asking}:where(:is(${long}${other}))~* [data-group="against"]{display:block}`,
    ])
  })

  it('shows a dispute where a rule that touches it holds', () => {
    expect(lines()[16]).toBe(
      `${asking}:where(:is(${heart},${long}${other}))~* ` +
        ':is([data-dispute="C46"],[data-group="disputed"]){display:block}',
    )
  })

  it('names each open question, and the list of them while there is one', () => {
    expect(lines().slice(17, 20)).toEqual([
      `${asking}:not(:has(input[name="hair"]:checked))~* [data-missing="hair"]{display:block}`,
      `${asking}:not(:has(input[name="illness"]:checked))~* [data-missing="illness"]{display:block}`,
      `${asking}:not(${complete})~* [data-group="missing"]{display:block}`,
    ])
  })

  it('shows one question at a time once a script says where the reader stands, and ends with a line break', () => {
    const quiz = '[data-widget="candidacy"]'
    expect(lines().slice(20)).toEqual([
      `${quiz}[data-at] [data-question="hair"]{display:none}` +
        `${quiz}[data-at="hair"] [data-question="hair"]{display:block}`,
      `${quiz}[data-at] [data-question="illness"]{display:none}` +
        `${quiz}[data-at="illness"] [data-question="illness"]{display:block}`,
      '',
    ])
  })
})
