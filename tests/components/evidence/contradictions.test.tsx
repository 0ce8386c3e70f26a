// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Note } from '@/components/articles/note'
import { ConflictNote } from '@/components/evidence/conflict-note'
import { SourceTally } from '@/components/evidence/source-tally'
import { QuarrelMap } from '@/components/evidence/quarrel-map'
import { Clashes } from '@/components/home/clashes'
import { quarrels } from '@/content/evidence/quarrels'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { disagreementKinds } from '@/content/evidence/disagreements.schema'
import { disagreementIds, getDisagreement } from '@/lib/evidence/conflicts'
import { getStance } from '@/lib/evidence/stance'
import { readFromArticles } from '../../made/disagreement-kinds'

afterEach(cleanup)

const read = Object.entries(readFromArticles)
const ofKind = (kind: string) => read.filter(([, [is]]) => is === kind)
const withItself = (source: string) => ofKind('internal').filter(([, [, [speaker]]]) => speaker === source).length

describe('what counts as a contradiction', () => {
  test('is counted on the first page as the articles were read, and the rest apart', () => {
    const { container } = render(<Clashes />)
    const two = ofKind('contradiction').length
    const one = sourceIds.reduce((sum, source) => sum + withItself(source), 0)
    const rest = read.length - two - ofKind('internal').length
    expect(container.textContent).toContain(`On ${two} points two of the articles contradict each other`)
    expect(container.textContent).toContain(`on ${one} one of them contradicts itself`)
    expect(container.textContent).toContain(`On ${rest} more only a figure`)
  })

  test('is what a struck cell of the map says in words: nobody is struck where no row sets them against it', () => {
    const { container } = render(<QuarrelMap />)
    const maps = [...container.querySelectorAll('details')]
    expect(maps).toHaveLength(quarrels.length)
    quarrels.forEach(({ ask, statement }, at) => {
      const label = maps[at]?.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? ''
      const { against = [] } = getStance(statement)
      expect(label.includes('Contradicts it'), ask).toBe(against.length > 0)
      for (const source of new Set(against.map(sourceOf))) expect(label).toContain(sources[source].shortName)
    })
  })

  test.each(sourceIds)('%s contradicts itself as often as its article does', source => {
    const { container } = render(<SourceTally id={source} />)
    const count = withItself(source)
    expect(container.textContent).toContain(
      count === 0
        ? 'no point on which it contradicts itself'
        : `On ${count} point${count === 1 ? '' : 's'} it contradicts itself`,
    )
  })

  test.each(disagreementIds)('%s says beside itself what it is', id => {
    const { sides, kind } = getDisagreement(id)
    const claim = sides[0]?.claims[0]
    if (!claim) throw new RangeError(`${id} has no side`)
    const { container } = render(<ConflictNote id={id} claimId={claim} />)
    expect(container.textContent).toContain(disagreementKinds[kind])
  })

  test.each(disagreementIds)('%s says in the margin what it is, and wears no dots: it is no statement', id => {
    const { container } = render(<Note id={id} words="Here" />)
    expect(container.textContent).toContain(disagreementKinds[readFromArticles[id][0]])
    expect(container.querySelector('svg')).toBeNull()
  })
})
