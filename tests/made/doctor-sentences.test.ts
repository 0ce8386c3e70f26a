import { expect, test } from 'vitest'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { articleSentences } from './article-sentences'
import { doctorSentences } from './doctor-sentences'
import { severity } from './least-verdicts'

const doctors =
  /\b(doctors?|dermatologists?|surgeons?|specialists?|pharmacists?|midwi(fe|ves)|cancer team|urgent care|prescrib\w+)\b/i
/** Only a trade: "SMP specialist". */
const trade = /SMP specialist/g

const sending = doctorSentences.flatMap(row => ('people' in row ? [row] : []))
const weight = (verdict: (typeof severity)[number]) => severity.indexOf(verdict)

test.each(sending)('$guide, "$words": the quiz is no milder', ({ people, least }) => {
  for (const answers of people) {
    const { verdict, reasons } = assessCandidacy(answers)
    expect(weight(verdict)).toBeGreaterThanOrEqual(weight(least))
    // Who is to be asked stands with the reason, whether it stops somebody or has to be settled.
    const next = [...reasons.wait, ...reasons.doctor, ...reasons.settle, ...reasons.against].map(
      reason => reason.next ?? '',
    )
    expect(next.join(' ')).toMatch(/doctor|dermatologist|team|clinic|surgeon|specialist|midwife|prescribes|advised/)
  }
})

test('every sentence of an article that speaks of a doctor has its row', () => {
  const left = [...articleSentences].flatMap(([guide, sentences]) =>
    sentences
      .filter(sentence => doctors.test(sentence.replaceAll(trade, '')))
      .filter(sentence => !doctorSentences.some(row => row.guide === guide && sentence.includes(row.words)))
      .map(sentence => `${guide}: ${sentence}`),
  )
  expect(left).toEqual([])
})

test('every row is a sentence of its article', () => {
  const gone = doctorSentences.filter(
    ({ guide, words }) => !articleSentences.get(guide)?.some(sentence => sentence.includes(words)),
  )
  expect(gone.map(({ guide, words }) => `${guide}: ${words}`)).toEqual([])
})
