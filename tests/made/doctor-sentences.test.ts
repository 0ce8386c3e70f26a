import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { doctorSentences } from './doctor-sentences'
import { severity } from './least-verdicts'

const doctors =
  /\b(doctors?|dermatologists?|surgeons?|specialists?|pharmacists?|midwi(fe|ves)|cancer team|urgent care|prescrib\w+)\b/i
/** Only a trade: "SMP specialist". */
const trade = /SMP specialist/g

const folder = join(process.cwd(), 'content', 'articles')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.mdx'))

/** The text of an article as a reader meets it, in sentences: headings, titles of boxes and cells of tables too. */
function sentencesOf(file: string): string[] {
  const body = readFileSync(join(folder, file), 'utf8').split('---').slice(2).join('---')
  const plain = body
    .replaceAll(/<Aside title="([^"]*)"[^>]*>/g, '$1.\n\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*[\]]/g, '')
  return plain
    .split(/\n{2,}|\n(?=- )|\|/)
    .flatMap(block => block.replaceAll(/\s+/g, ' ').split(/(?<=[.?!:]["”’)]*)\s+/))
    .filter(sentence => sentence.trim() !== '')
}

const articles = new Map(files.map(file => [parse(file).name, sentencesOf(file)]))
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
  const left = [...articles].flatMap(([guide, sentences]) =>
    sentences
      .filter(sentence => doctors.test(sentence.replaceAll(trade, '')))
      .filter(sentence => !doctorSentences.some(row => row.guide === guide && sentence.includes(row.words)))
      .map(sentence => `${guide}: ${sentence}`),
  )
  expect(left).toEqual([])
})

test('every row is a sentence of its article', () => {
  const gone = doctorSentences.filter(
    ({ guide, words }) => !articles.get(guide)?.some(sentence => sentence.includes(words)),
  )
  expect(gone.map(({ guide, words }) => `${guide}: ${words}`)).toEqual([])
})
