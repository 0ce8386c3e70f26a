import { expect, test } from 'vitest'
import { filesMatching } from './project-files'

const lines = (text: string) => text.split('\n').length - 1
const code = filesMatching(/^(app|components|lib|scripts|tests)\/.*\.(ts|tsx|mjs)$|^(proxy|next\.config)\.ts$/)
  .filter(({ path }) => !/(facts|examples)\.ts$|^content\//.test(path))
  .map(({ path, text }) => ({ path, lines: lines(text) }))
  .sort((a, b) => a.lines - b.lines)

test('the median file has at most 60 lines', () => {
  expect(code[Math.floor(code.length / 2)]?.lines ?? 0).toBeLessThanOrEqual(60)
})

test('nine files in ten have at most 150 lines', () => {
  const long = code.filter(file => file.lines > 150)
  expect(long.length, long.map(file => `${file.path} ${file.lines}`).join(', ')).toBeLessThanOrEqual(code.length / 10)
})

test('a table has at most 400 lines: what is longer is split by topic', () => {
  const long = filesMatching(/^content\/.*\.ts$/).filter(({ text }) => lines(text) > 400)
  expect(long.map(({ path, text }) => `${path} ${lines(text)}`)).toEqual([])
})

test('no line is so long that it has to be scrolled', () => {
  const wide = filesMatching(/^(app|components|lib|content|scripts|tests)\/.*\.(ts|tsx|mjs)$/)
    .filter(({ path }) => !path.startsWith('content/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (line.length > 140 && !line.includes('className=') ? [`${path}:${index + 1}`] : [])),
    )
  expect(wide).toEqual([])
})
