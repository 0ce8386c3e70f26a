// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { groundOf } from '@/lib/evidence/ground'
import { SourceDots } from '@/components/evidence/source-dots'

afterEach(cleanup)

describe('five dots', () => {
  test('draw one dot for each source and say in words who supports', () => {
    const { container } = render(
      <SourceDots ground={groundOf({ claims: ['cost.full-head.us-2026.s0', 'cost.total.s1'] })} />,
    )
    expect(container.querySelectorAll('circle')).toHaveLength(sourceIds.length)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Says so: Grooming blog and Health publisher.')
  })

  test('strike a source that says otherwise, so that colour is not the only sign', () => {
    const { container } = render(
      <SourceDots
        ground={groundOf({ claims: ['realism.not-100-percent-real.s2'], against: ['realism.authentic-up-close.s3'] })}
      />,
    )
    expect(container.querySelectorAll('g > path')).toHaveLength(1)
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Contradicts it: Transplant clinic')
  })

  test('tell a source that says something else from one that is silent and from one that is struck', () => {
    const { container } = render(
      <SourceDots ground={groundOf({ claims: ['sessions.count.s0'], differs: { figure: ['sessions.count.s2'] } })} />,
    )
    expect(container.querySelectorAll('g > circle')).toHaveLength(1)
    expect(container.querySelectorAll('g > path[fill=currentColor]')).toHaveLength(1)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Says so: Grooming blog. Clinic in Turkey gives another figure.',
    )
  })

  test('own up when no source speaks', () => {
    render(<SourceDots ground={groundOf({ claims: [] })} note="Nobody" />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('No source speaks to this.')
    expect(screen.getByText('Nobody')).toBeDefined()
  })
})
