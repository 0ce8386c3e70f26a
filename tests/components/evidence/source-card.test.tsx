// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { OutsideList } from '@/components/evidence/outside-list'
import { SourceCard } from '@/components/evidence/source-card'
import { outside } from '@/content/evidence/outside'
import { sources } from '@/content/evidence/sources'

afterEach(cleanup)

describe('the card of a source', () => {
  test.each(Object.values(sources))('says first what $name sells, and leads to all it says', source => {
    const { container } = render(<SourceCard source={source} />)
    expect(container.querySelector('dt')?.textContent).toBe('Sells')
    expect(container.querySelector('dd')?.textContent).toBe(source.sells)
    expect(screen.getByRole('link', { name: `Everything ${source.name} says` }).getAttribute('href')).toBe(
      `/sources/${source.id}`,
    )
  })

  test('names the holes that matter before the small ones', () => {
    render(<SourceCard source={sources.S2} />)
    expect(screen.getByText(/list of conditions that need a check/).closest('details')).toBeNull()
    expect(screen.getByText('4 smaller gaps').closest('details')?.open).toBe(false)
  })

  test('says so where nothing is lost', () => {
    render(<SourceCard source={sources.S0} />)
    expect(screen.getByText('Nothing seems to be lost.')).toBeDefined()
  })
})

test('every outside fact can be linked to, in a group that is open', () => {
  const { container } = render(<OutsideList />)
  const groups = [...container.querySelectorAll('details')]
  expect(groups.every(group => group.open)).toBe(true)
  expect([...container.querySelectorAll('li[id]')].map(row => row.id).toSorted()).toEqual(
    Object.keys(outside).toSorted(),
  )
})
