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

/** Figures that are not about the treatment but about this site itself, or that a sentence asks about. */
const ownFigures = /\babout {2}minutes\b|\bThree sessions of SMP take\b/gi

/** What a reader could see of a component: text between tags, and strings that are more than one word. */
function readableText(text: string): string[] {
  const code = withoutComments(text)
    .replace(/\bclassName=(?:"[^"]*"|\{[^}]*\})/g, '')
    .replace(ownFigures, '')
  const patterns = [
    /<\/?[A-Za-z][^<>]*>([^<>{}]+)/g, // after a tag
    /\}([^<>{}()=;]+)</g, // after a value
    /\b[\w-]+="([^"\n]*)"/g, // an attribute
    /(?<=[\s(=,:[{?])'((?:[^'\\\n]|\\.)*)'/g, // a string
    /`([^`]*)`/g,
  ]
  return patterns
    .flatMap(pattern => [...code.matchAll(pattern)].map(match => match[1] ?? ''))
    .filter(words => /[^\s\d%]/.test(words))
}

test('no component types a figure about the treatment: amounts, durations and percentages come from tables', () => {
  // The register has words only: what it prints from tables is code and is left out.
  const register = filesMatching(/^app\/pages\.ts$/).map(file => ({
    ...file,
    text: file.text.replace(/\$\{[^}]*\}/g, ''),
  }))
  expect(register).toHaveLength(1)
  const typed = [...markup, ...register]
    .filter(({ path }) => !path.startsWith('app/about/') && !path.startsWith('lib/'))
    .flatMap(({ path, text }) =>
      readableText(text)
        .filter(words => figure.test(words))
        .map(words => `${path}: ${words.replace(/\s+/g, ' ').trim().slice(0, 100)}`),
    )
  expect(typed).toEqual([])
})

test('no markup carries an inline style, which the policy would block', () => {
  const styled = [...markup, ...guides].filter(({ text }) => /<[\w.]+[^<>]*\sstyle=/.test(withoutComments(text)))
  // Pictures for social media are drawn by a program that knows inline styles only; no browser ever sees them.
  expect(
    styled.map(({ path }) => path).filter(path => !/(opengraph-image|twitter-image|social-picture)\.tsx$/.test(path)),
  ).toEqual([])
})

test('links are ordinary links: nothing is fetched ahead', () => {
  const linked = sources.filter(file =>
    importsOf(file).some(({ names }) => /^next\/(link|image|script|font\/google)$/.test(names)),
  )
  expect(linked.map(({ path }) => path)).toEqual([])
})

test('guides import nothing', () => {
  expect(guides.filter(({ text }) => /^\s*(import|export)\s/m.test(text)).map(({ path }) => path)).toEqual([])
})

test('what a reader types or picks from a list is asked by the form kit, which ties it to its label and its message', () => {
  const asked = markup
    .filter(({ path }) => !path.startsWith('components/ui/'))
    .flatMap(({ path, text }) => {
      const tags = withoutComments(text).match(/<(?:select\b|input\b[^>]*\btype="(?:text|number|date|tel|search)")/g)
      return (tags ?? []).map(tag => `${path}: ${tag.split(/\s/)[0]}`)
    })
  expect(asked).toEqual([])
  const kit = markup.filter(({ path }) => path.startsWith('components/ui/')).map(({ text }) => text)
  expect(
    kit
      .join('')
      .match(/<select\b|type="(?:text|date|range)"/g)
      ?.toSorted(),
  ).toEqual(['<select', 'type="date"', 'type="range"', 'type="text"'])
})

test('no class asks what a group holds: one such rule has every page restyled whole at each change of its tool', () => {
  const asking = markup.filter(({ text }) => /\bgroup-has-|\bin-\[[^\]]*:has\(|\[&[^\]]*:has\([^\]]*_/.test(text))
  expect(asking.map(({ path }) => path)).toEqual([])
})
