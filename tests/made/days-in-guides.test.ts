import { expect, test } from 'vitest'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { voiceOn } from '@/lib/aftercare/rule-on'
import { articleSentences } from './article-sentences'
import { daySentences } from './days-in-guides'

const { rules } = aftercareTable()
const dated = daySentences.flatMap(row => ('says' in row ? [row] : []))

const anyOf = (...words: readonly string[]) => new RegExp(`\\b(${words.join('|')})\\b`, 'i')

/** What a reader may want to do after a session. */
const doing = anyOf(
  ...['wash\\w*', 'rins\\w*', 'shower\\w*', 'bath\\w*', 'shampoo\\w*', 'swim\\w*', 'pools?', 'sea', 'gym', 'sport\\w*'],
  ...['exercis\\w*', 'sweat\\w*', 'sauna', 'steam', 'sun', 'sunscreen', 'hat', 'shav\\w*', 'razor', 'touch\\w*'],
  ...['scratch\\w*', 'creams?', 'lotion', 'moistur\\w*', 'minoxidil', 'MRI', 'scan', 'dye', 'hairspray', 'alcohol'],
  ...['work', 'pillow\\w*'],
)
/** Words that give leave, or a day from which there is some. */
const leave = anyOf(
  ...['you (can|may|could)', 'may (you|be|go)', 'may I', 'allow\\w*', 'no downtime', 'same day', 'at once'],
  ...[
    'from (day|then|about)',
    'once (it|the|they|healed)',
    'is fine',
    'can be',
    'go back',
    'goes? on',
    'again',
    'always',
  ],
)

test.each(dated)('$guide, "$words": the tool says the same', ({ source, says }) => {
  for (const [activity, state, from, to] of says) {
    const days = Array.from({ length: to - from + 1 }, (_, day) => day + from)
    const told = days.map(day => `day ${day}: ${voiceOn(rules, source, activity, day).state}`)
    expect(told, activity).toEqual(days.map(day => `day ${day}: ${state}`))
  }
})

test('every sentence of a guide that gives leave for something of the days after has its row', () => {
  const left = [...articleSentences].flatMap(([guide, sentences]) =>
    sentences
      .filter(sentence => doing.test(sentence) && leave.test(sentence))
      .filter(sentence => !daySentences.some(row => row.guide === guide && sentence.includes(row.words)))
      .map(sentence => `${guide}: ${sentence}`),
  )
  expect(left).toEqual([])
})

test('every row is a sentence of its guide', () => {
  const gone = daySentences.filter(
    ({ guide, words }) => !articleSentences.get(guide)?.some(sentence => sentence.includes(words)),
  )
  expect(gone.map(({ guide, words }) => `${guide}: ${words}`)).toEqual([])
})
