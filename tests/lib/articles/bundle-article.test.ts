import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guideSchema } from '@/content/articles/guide.schema'
import { bundleArticle } from '@/lib/articles/bundle-article'
import { ArticleError } from '@/lib/articles/article-error'

const head = `---
title: What is this about?
shortTitle: What it is about
description: A guide that only the tests read.
reviewed: 2026-11-21
topics: [definition]
next: { label: Take the quiz, href: /candidacy }
---
`
/** The head ends with line 8, so the body begins on line 9. */
const firstLine = 9

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'guides-'))
})
afterAll(() => rm(folder, { recursive: true }))

let count = 0
async function build(body: string, front = head) {
  const file = path.join(folder, `guide-${count++}.mdx`)
  await writeFile(file, front + body)
  return { file, guide: bundleArticle(file, guideSchema) }
}

async function refusals(body: string, front = head): Promise<ArticleError> {
  const { guide } = await build(body, front)
  const error = await guide.then(
    () => undefined,
    reason => reason,
  )
  expect(error, body).toBeInstanceOf(ArticleError)
  return error
}

const known = 'realism.perfect-hairline.s4'
const figure = 'sessions.count.s0'

/** What is refused, the line of the body that it stands on, and a piece of the message. */
const refused: readonly [name: string, body: string, line: number, says: string][] = [
  ['a digit', 'It takes 3 sessions.', 1, '"3"'],
  ['money', 'First.\n\nIt costs\n$2,000.', 4, '"$"'],
  ['a percentage', 'Most, 80% of them.', 1, '"%"'],
  ['a number word beside a unit', 'Some text.\n\nAfter three weeks.', 3, '"three"'],
  ['a figure across emphasis', 'It takes **three** sessions.', 1, '"three"'],
  ['a figure across a link', 'It takes [three](/cost) sessions.', 1, '"three"'],
  ['a figure across a line end', 'It takes three\nsessions.', 1, '"three"'],
  ['a figure across a fact', `It takes three <Fact id="${known}">sessions</Fact>.`, 1, '"three"'],
  ['a figure in the words of a fact', `It takes <Fact id="${figure}">three sessions</Fact>.`, 1, '"three"'],
  ['a figure in a heading', '## Why three sessions?', 1, '"three"'],
  ['a figure in a list', '- first\n- three sessions', 2, '"three"'],
  ['a figure in a table', '| a | b |\n|---|---|\n| c | three years |', 3, '"three"'],
  ['a figure in code', 'It is `8 years`.', 1, '"8"'],
  ['a figure in a code block', '```\n8 years\n```', 1, '"8"'],
  ['a figure in a picture', '![after 8 years](/a.png)', 1, '"8"'],
  ['a figure in the short answer', '<ShortAnswer>\nIt takes three sessions.\n</ShortAnswer>', 2, '"three"'],
  ['a figure in an attribute', '<Aside title="After three weeks">\nText.\n</Aside>', 1, '"three" in title'],
  ['a figure as an entity', 'It takes &#51; sessions.', 1, '"3"'],
  ['an import', "import a from 'b'\n\nText.", 1, 'imports and exports nothing'],
  ['an export', 'Text.\n\nexport const a = 3', 3, 'imports and exports nothing'],
  ['an expression', 'It takes {1 + 2} sessions.', 1, 'no expressions'],
  ['an expression between comments', 'It takes {/* a */ 3 /* b */} sessions.', 1, 'no expressions'],
  ['an expression on a line of its own', 'Text.\n\n{3}', 3, 'no expressions'],
  ['an expression in an attribute', '<Fact id={"a"}>words</Fact>', 1, 'expression in braces'],
  ['a spread attribute', `<Fact id="${known}" {...a}>words</Fact>`, 1, 'expression in braces'],
  ['an unknown fact', 'Text.\n\nIt is <Fact id="cost.full-hed.range" />.', 3, 'no fact "cost.full-hed.range"'],
  ['an unknown fact among known ones', `<Fact id="${known} nope">words</Fact> here.`, 1, 'no fact "nope"'],
  ['an unknown outside fact', 'It is <Fact id="outside.nope">so</Fact>.', 1, 'no fact "outside.nope"'],
  ['a name that every object has', 'It is <Fact id="constructor">so</Fact>.', 1, 'no fact "constructor"'],
  ['a fact without a name', 'It is <Fact>so</Fact>.', 1, 'needs id'],
  ['a fact with an empty name', 'It is <Fact id=" ">so</Fact>.', 1, 'empty id'],
  ['a fact without figure and words', `It is <Fact id="${known}" />.`, 1, 'prints no figure'],
  ['a disagreement without words', 'It is <Fact id="C05" />.', 1, 'prints no figure'],
  ['a whole sentence in a fact', `<Fact id="${known}">${'words and '.repeat(9)}words</Fact> here.`, 1, 'too long'],
  ['a fact in a heading', `## Is it <Fact id="${known}">short</Fact>?`, 1, 'A heading asks'],
  ['an unknown component', 'Text.\n\n<Chart />', 3, '<Chart> is not a component'],
  ['a component of the pipeline', `<Note id="${known}" />`, 1, '<Note> is not a component'],
  ['plain HTML', 'Text <b>bold</b>.', 1, '<b> is not a component'],
  ['a fragment', 'Text.\n\n<>words</>', 3, 'is not a component'],
  [
    'a count that its row denies',
    'First.\n\nIt is <Count of="needle-width" is="all" /> of them.',
    3,
    '"all" of "needle-width"',
  ],
  ['a count of nothing', 'It is <Count of="nope" is="one" />.', 1, 'no statement "nope"'],
  ['a count that is no number', 'It is <Count of="needle-width" is="some" />.', 1, 'no number of sources'],
  ['an unknown attribute', `<Fact id="${known}" tone="good">words</Fact>`, 1, 'no attribute "tone"'],
  ['a missing attribute', '<CostStill />', 1, 'needs area'],
  ['a component that is not closed', 'Text.\n\n<Aside title="a">\nText.', 3, 'closing tag'],
  ['a brace that is not closed', 'Text.\n\nIt is {so.', 3, ''],
]

describe('a guide is refused for', () => {
  it.each(refused)('%s, naming file and line', async (_, body, line, says) => {
    const error = await refusals(body)
    const place = firstLine - 1 + line
    const found = error.problems.some(problem => problem.line === place && problem.reason.includes(says))
    expect(found, error.message).toBe(true)
    expect(error.message).toMatch(new RegExp(`guide-\\d+\\.mdx:${place}:\\d+ `))
  })

  it('everything that is wrong with it at once', async () => {
    const { problems } = await refusals('It takes 3 sessions.\n\n<Chart />\n\n<Fact id="nope">so</Fact> it is.')
    expect(problems).toHaveLength(3)
  })

  it('a head that does not say what it must, in sentences', async () => {
    const front = head.replace('about?', 'about').replace('2026-11-21', 'soon').replace('definition', 'hair')
    const { message } = await refusals('Text.', front)
    expect(message).toContain('title is a question and ends in a question mark.')
    expect(message).toContain('reviewed is the day of the last edit, written like 2026-11-21.')
    expect(message).toContain('there is no topic "hair".')
  })

  it('a figure in its head and a field that no head has', async () => {
    const front = head.replace('only the tests read', 'takes 3 minutes').replace('reviewed:', 'author: me\nreviewed:')
    const { message } = await refusals('Text.', front)
    expect(message).toContain('description has a figure in it')
    expect(message).toContain('front matter has no field "author"')
  })

  it('any amount with any unit, wherever it stands', async () => {
    const amount = fc.constantFrom(
      '3',
      '2–4',
      'two',
      'three to five',
      'twenty-one',
      'a couple of',
      'several',
      'one and a half',
    )
    const unit = fc.constantFrom(
      'sessions',
      'hours',
      'weeks',
      'years',
      'dollars',
      'percent',
      'people',
      'needles',
      'points',
      'times',
    )
    const place = fc.constantFrom(
      (words: string) => `Some say ${words}.`,
      (words: string) => `- first\n- then ${words}`,
      (words: string) => `Some say *${words.replace(' ', '* ')}.`,
      (words: string) => `| a |\n|---|\n| ${words} |`,
      (words: string) => `<ShortAnswer>\n${words}\n</ShortAnswer>`,
      (words: string) => `<Fact id="${known}">${words}</Fact> it is.`,
    )
    await fc.assert(
      fc.asyncProperty(amount, unit, place, async (n, u, put) => {
        const { guide } = await build(put(`${n} ${u}`))
        await expect(guide).rejects.toBeInstanceOf(ArticleError)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a guide that is built', () => {
  const body = `<ShortAnswer>
It takes <Fact id="${figure}" />.
</ShortAnswer>

{/* a remark for authors */}

## Why so many?

It is <Fact id="${known}">short</Fact>, one of the two says. It takes <Fact id="${figure}" />.

## And then?

<Fact id="C05" quiet>They differ</Fact>.
`

  it('hands on its facts in order, its headings and its prose', async () => {
    const { guide } = await build(body)
    const { uses, headings, prose, head } = await guide
    expect(uses).toEqual([
      { id: figure, quiet: false },
      { id: known, words: 'short', quiet: false },
      { id: figure, quiet: false },
      { id: 'C05', words: 'They differ', quiet: true },
    ])
    expect(headings).toEqual([
      { id: 'why-so-many', text: 'Why so many?' },
      { id: 'and-then', text: 'And then?' },
    ])
    expect(prose).toEqual([
      `It takes {{${figure}}}.`,
      `It is short, one of the two says. It takes {{${figure}}}.`,
      'They differ.',
    ])
    expect(head.reviewed).toBe('2026-11-21')
  })

  it('has no figure in its code: the tables print them', async () => {
    const { guide } = await build(body)
    expect((await guide).code).not.toContain('2–3')
  })
})
