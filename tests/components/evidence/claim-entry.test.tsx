// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ClaimEntry } from '@/components/evidence/claim-entry'
import type { ClaimId } from '@/content/evidence/claims'
import { stances } from '@/content/evidence/stances'
import { claimIds, getClaim, isClaimId } from '@/lib/evidence/claim'

afterEach(cleanup)

describe('a statement on the page of its source', () => {
  test('can be linked to, and shows its figure as printed and its place', () => {
    const { container } = render(
      <ul>
        <ClaimEntry id="cost.full-head.us-2026.s0" />
      </ul>,
    )
    expect(container.querySelector('li')?.id).toBe('cost.full-head.us-2026.s0')
    expect(
      screen.getByText(`Printed: “${getClaim('cost.full-head.us-2026.s0').printed}”`, { exact: false }),
    ).toBeDefined()
    expect(screen.getByText('“Cost of Scalp Micropigmentation (2026)”')).toBeDefined()
  })

  test('opens to what the others say, with names and filled figures', () => {
    const { container } = render(
      <ul>
        <ClaimEntry id="cost.full-head.us-2026.s0" />
      </ul>,
    )
    const note = container.querySelector('details')
    expect(note?.open).toBe(false)
    expect(note?.textContent).toMatch(/Transplant clinic: Under \$/)
    expect(note?.textContent).toContain('(this statement)')
    expect(note?.textContent).not.toMatch(/[{}]/)
  })

  test('leads to the outside fact that speaks against it', () => {
    render(
      <ul>
        <ClaimEntry id="risk.infection-never-certified.s2" />
      </ul>,
    )
    expect(screen.getByRole('link', { name: 'US Food and Drug Administration' }).getAttribute('href')).toBe(
      '/sources#a5-smp-ink-recall',
    )
  })

  test('has nothing to open where nobody differs', () => {
    const { container } = render(
      <ul>
        <ClaimEntry id="cost.crown.us-2026.s0" />
      </ul>,
    )
    expect(container.querySelector('details')).toBeNull()
  })

  test('wears dots only where somebody read what the others say of it', () => {
    const dotsOf = (id: ClaimId) => render(<ClaimEntry id={id} />).container.querySelectorAll('circle')
    const [stated] = Object.keys(stances).filter(isClaimId)
    const unread = claimIds.find(id => !(id in stances))
    if (!stated || !unread) throw new RangeError('every claim is stated in a guide, or none')
    expect(dotsOf(unread)).toHaveLength(0)
    cleanup()
    expect(dotsOf(stated).length).toBeGreaterThan(0)
  })
})
