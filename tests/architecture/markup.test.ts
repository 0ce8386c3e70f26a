import { expect, test } from 'vitest'
import { filesMatching, sources, withoutComments } from './project-files'
import { importsOf } from './read-imports'

const markup = sources.filter(({ path }) => path.endsWith('.tsx'))
const guides = filesMatching(/^content\/.*\.mdx$/)

const units = 'per ?cent|percent|minutes?|hours?|days?|weeks?|months?|years?|sessions?|treatments?|touch-ups?|dollars?'
const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty'
const figure = new RegExp(
  `[$€£]\\s?\\d|\\b\\d[\\d.,]*\\s?%|\\b\\d[\\d.,]*(?:\\s?(?:–|-|to)\\s?\\d[\\d.,]*)?[\\s-](?:${units})\\b` +
    `|\\b(?:${numbers})(?: (?:to|or) (?:${numbers}))?[\\s-](?:${units})\\b`,
  'i',
)

/** What a reader could see of a component: text between tags, and strings that are more than one word. */
function readableText(text: string): string[] {
  const code = withoutComments(text).replace(/\bclassName=(?:"[^"]*"|\{[^}]*\})/g, '')
  const between = [...code.matchAll(/>([^<>{}]+)[<{]/g), ...code.matchAll(/\}([^<>{}]+)[<{]/g)].map(match => match[1] ?? '')
  const strings = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`]*)`/g)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
  return [...between, ...strings.filter(string => /\S\s+\S/.test(string))]
}

test('no component types a figure about the treatment: amounts, durations and percentages come from tables', () => {
  const typed = markup
    .filter(({ path }) => !path.startsWith('app/about/') && !path.startsWith('lib/'))
    .flatMap(({ path, text }) => readableText(text).filter(words => figure.test(words))
      .map(words => `${path}: ${words.replace(/\s+/g, ' ').trim().slice(0, 100)}`))
  expect(typed).toEqual([])
})

test('no markup carries an inline style, which the policy would block', () => {
  const styled = [...markup, ...guides].filter(({ text }) => /<[\w.]+[^<>]*\sstyle=/.test(withoutComments(text)))
  // Pictures for social media are drawn by a program that knows inline styles only; no browser ever sees them.
  expect(styled.map(({ path }) => path).filter(path => !/(opengraph-image|twitter-image|social-picture)\.tsx$/.test(path))).toEqual([])
})

test('links are ordinary links: nothing is fetched ahead', () => {
  const linked = sources.filter(file => importsOf(file).some(({ names }) => /^next\/(link|image|script|font\/google)$/.test(names)))
  expect(linked.map(({ path }) => path)).toEqual([])
})

test('guides import nothing', () => {
  expect(guides.filter(({ text }) => /^\s*(import|export)\s/m.test(text)).map(({ path }) => path)).toEqual([])
})
