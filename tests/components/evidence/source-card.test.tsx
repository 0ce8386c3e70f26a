// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { OutsideList } from '@/components/evidence/outside-list'
import { SourceCard } from '@/components/evidence/source-card'
import { outside } from '@/content/evidence/outside'
import { sources } from '@/content/evidence/sources'
import { theSource } from '@/lib/evidence/source-name'

afterEach(cleanup)

describe('the card of a source', () => {
  test.each(Object.values(sources))('says first what $name sells, and leads to all it says', source => {
    const { container } = render(<SourceCard source={source} />)
    expect(container.querySelector('h3 + p')?.textContent).toContain(source.sells)
    expect(container.querySelector('h3 + p')?.closest('details')).toBeNull()
    expect(screen.getByRole('link', { name: `Everything that ${theSource(source)} says` }).getAttribute('href')).toBe(
      `/sources/${source.id}`,
    )
  })

  test('names the holes that matter before the small ones', () => {
    render(<SourceCard source={sources.S2} />)
    const fold = screen.getByText(/^More about the article of/).closest('details')
    expect(screen.getByText(/list of conditions that need a check/).closest('details')).toBe(fold)
    expect(screen.getByText('4 smaller gaps').closest('details')).not.toBe(fold)
  })

  test('says so where nothing is lost', () => {
    render(<SourceCard source={sources.S0} />)
    expect(screen.getByText('Nothing seems to be lost.')).toBeDefined()
  })
})

test('every outside fact can be linked to, in a group that tells how many it holds', () => {
  const { container } = render(<OutsideList />)
  const groups = [...container.querySelectorAll('details')]
  for (const group of groups) {
    const count = group.querySelectorAll('li[id]').length
    expect(group.querySelector('summary')?.textContent).toContain(count === 1 ? '1 fact' : `${count} facts`)
  }
  expect([...container.querySelectorAll('li[id]')].map(row => row.id).toSorted()).toEqual(
    Object.keys(outside).toSorted(),
  )
})
