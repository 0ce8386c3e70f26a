// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bearTranslation } from '@/components/layout/bear-translation'

beforeAll(bearTranslation)
afterEach(cleanup)

type Said = { day: number; isWarned?: boolean; rules: readonly string[] }

/** Texts beside elements and texts that come and go, as no component can quite do without. */
const Rules = ({ day, isWarned, rules }: Said) => (
  <div>
    Day {day} of healing{isWarned ? ', with care' : null}
    {isWarned ? <b>Ask first.</b> : 'All is well.'}
    {rules.map(rule => (
      <i key={rule}>
        {rule} from day {day}
      </i>
    ))}
    the end
  </div>
)

/** A translator's work on every text of the page. */
const ways: Readonly<Record<string, (text: Text) => void>> = {
  'puts another text in the place': text => {
    const font = document.createElement('font')
    font.textContent = text.data
    text.replaceWith(font)
  },
  'puts another text before it and takes it out': text => {
    const font = document.createElement('font')
    font.textContent = text.data
    text.parentNode?.insertBefore(font, text)
    text.parentNode?.removeChild(text)
  },
  'moves the same text into an element': text => {
    const font = document.createElement('font')
    text.replaceWith(font)
    font.append(text)
  },
}

function translate(root: Node, way: (text: Text) => void): void {
  for (const node of [...root.childNodes])
    if (node instanceof Text) way(node)
    else if (node.nodeName !== 'FONT') translate(node, way)
}

/** Observers are told after the change, and happy-dom takes its time for it. */
const told = () => new Promise(resolve => setTimeout(resolve, 5))

const course: readonly Said[] = [
  { day: 1, rules: ['gym', 'sun'] },
  { day: 2, rules: ['gym', 'sun'] },
  { day: 3, isWarned: true, rules: ['sun'] },
  { day: 4, isWarned: true, rules: ['pool', 'sun', 'gym'] },
  { day: 5, rules: [] },
  { day: 6, rules: ['gym'] },
]

const inEachRhythm = Object.keys(ways).flatMap(way => [
  [way, true],
  [way, false],
]) as [string, boolean][]

test.each(inEachRhythm)(
  'a translator that %s (after each change: %s) keeps no old words and ends nothing',
  async (name, isAgain) => {
    const way = ways[name] as (text: Text) => void
    const [first, ...others] = course as [Said, ...Said[]]
    const plain = render(<Rules {...first} />)
    const twin = render(<Rules {...first} />)
    translate(twin.container, way)
    await told()
    for (const said of others) {
      plain.rerender(<Rules {...said} />)
      twin.rerender(<Rules {...said} />)
      await told()
      expect(twin.container.textContent).toBe(plain.container.textContent)
      if (isAgain) translate(twin.container, way)
      await told()
    }
  },
)

test('a node that stands nowhere is no child of any, and nothing ends for it', () => {
  const [parent, stranger] = [document.createElement('p'), document.createTextNode('stranger')]
  expect(parent.removeChild(stranger)).toBe(stranger)
  parent.insertBefore(document.createTextNode('last'), stranger)
  expect(parent.textContent).toBe('last')
})
