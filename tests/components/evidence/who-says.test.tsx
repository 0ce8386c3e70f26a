// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { groundOf } from '@/lib/evidence/ground'
import { WhoSays } from '@/components/evidence/who-says'
import { sources } from '@/content/evidence/sources'

afterEach(cleanup)

describe('who says so', () => {
  test('sets what the publisher sells beside what it says, and leads to the place', () => {
    render(<WhoSays ground={groundOf({ claims: ['cost.per-session.s3'] })} />)
    expect(screen.getByText(sources.S3.shortName)).toBeDefined()
    expect(screen.getByText(sources.S3.sells)).toBeDefined()
    expect(screen.getByRole('link').getAttribute('href')).toBe('/sources/S3#cost.per-session.s3')
  })

  test('names the one who contradicts it as such, and in which way one differs', () => {
    render(
      <WhoSays
        ground={groundOf({
          claims: ['realism.not-100-percent-real.s2'],
          differs: { weaker: ['realism.undetectable-conversational-distance.s0'] },
          against: ['realism.authentic-up-close.s3'],
        })}
      />,
    )
    expect(screen.getByText(/contradicts it:/)).toBeDefined()
    expect(screen.getByText(/says it less firmly:/)).toBeDefined()
  })

  test('tells at its head what the dots stand for where the text says more, figures filled in', () => {
    const { container } = render(
      <WhoSays ground={groundOf({ states: 'It takes {sessions.crown.s0}', claims: ['sessions.crown.s0'] })} />,
    )
    expect(container.querySelector('summary + p')?.textContent).toBe('Who says this: It takes 2 sessions.')
  })

  test('marks a fact from outside and draws no dots for it', () => {
    const { container } = render(<WhoSays ground={groundOf({ claims: [], outside: ['c12-keloid'] })} />)
    expect(screen.getAllByText('Outside the five sources').length).toBeGreaterThan(0)
    expect(container.querySelectorAll('circle')).toHaveLength(0)
  })

  test('is a native disclosure, closed at first', () => {
    const { container } = render(<WhoSays ground={groundOf({ claims: ['cost.total.s1'] })} />)
    expect(container.querySelector('details')?.open).toBe(false)
  })
})
