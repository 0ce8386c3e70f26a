import { expect, test } from 'vitest'
import { sources, withoutComments } from './project-files'

const product = sources.filter(({ path }) => /^(lib|components|app)\//.test(path) && !path.startsWith('lib/value/'))

const end = String.raw`[\w.?!()]*\.(?:low|high)\b`
/** Plus, minus, times, by, less, more: not the arrow of a function, not the slash of a tag. */
const sums = [
  new RegExp(String.raw`(?<![=\w])[<>]=?\s*${end}|[-+*%]\s*${end}|(?<!<)/\s*${end}`),
  new RegExp(String.raw`${end}\)?\s*(?:\?\?\s*\w+\)?\s*)?(?:[-+*%]|/(?![/>])|[<>]=?\s*\w)`),
  /\bMath\.\w+\([^\n]*\.(?:low|high)\b/,
]
/** A range put together by hand: "${low}–${high}". */
const printed = /\.low\}\s*[–-]\s*\$\{[^}]*\.high\}/

const finds = (...patterns: readonly RegExp[]) =>
  product.flatMap(({ path, text }) =>
    patterns.flatMap(pattern => {
      const found = pattern.exec(withoutComments(text))
      return found ? [`${path}: ${found[0].trim()}`] : []
    }),
  )

test('the ends of a range are added, multiplied and compared in lib/value, and nowhere else', () => {
  expect(finds(...sums)).toEqual([])
})

test('a number and a range are printed in lib/value, and nowhere else', () => {
  expect(finds(/\.toLocale\w*\(|\bIntl\./, printed)).toEqual([])
})

test('a sum, a comparison and a printed range are seen where they stand', () => {
  const refused = [
    'a.low + b.low',
    'value.high * n',
    '(price.low ?? 0) + more',
    'total.high < low',
    'n <= range.high',
    'Math.min(...all.map(one => one.low))',
    'hours - value?.low',
    'value.high / 24',
  ]
  expect(refused.filter(code => !sums.some(pattern => pattern.test(code)))).toEqual([])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a template, as it stands in a file
  expect(printed.test('`${a.low}–${a.high}`')).toBe(true)
  const allowed = [
    'at(row.low ?? from)',
    'waits.map(wait => wait.high)',
    '<b>{range.low}</b>',
    'a.low === b.low',
    'value.high ?? value.low',
  ]
  expect(allowed.filter(code => sums.some(pattern => pattern.test(code)))).toEqual([])
})
